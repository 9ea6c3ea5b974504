import { vi } from 'vitest';

/** The part of a browser that the background touches, in memory. */

type Stored = Record<string, unknown>;
type Listener = (...args: never[]) => unknown;

class Event<L extends Listener> {
  listeners: L[] = [];
  addListener(listener: L): void {
    this.listeners.push(listener);
  }
  removeListener(listener: L): void {
    this.listeners = this.listeners.filter((other) => other !== listener);
  }
  hasListener(listener: L): boolean {
    return this.listeners.includes(listener);
  }
}

function storageArea() {
  let data: Stored = {};
  const onChanged = new Event<(changes: Record<string, { oldValue?: unknown; newValue?: unknown }>) => void>();
  return {
    onChanged,
    get: vi.fn(async (wanted: string | string[] | null): Promise<Stored> => {
      const keys = wanted === null ? Object.keys(data) : [wanted].flat().filter((key) => key in data);
      return structuredClone(Object.fromEntries(keys.map((key) => [key, data[key]])));
    }),
    getKeys: vi.fn(async (): Promise<string[]> => Object.keys(data)),
    set: vi.fn(async (items: Stored): Promise<void> => {
      const before = data;
      data = { ...data, ...structuredClone(items) };
      const changes = Object.fromEntries(Object.keys(items).map((key) => [key, { oldValue: before[key], newValue: data[key] }]));
      for (const listener of onChanged.listeners) listener(changes);
    }),
    remove: vi.fn(async (keys: string | string[]): Promise<void> => {
      for (const key of [keys].flat()) delete data[key];
    }),
    /** All that is stored. */
    all: () => data,
  };
}

interface Tab {
  id: number;
  url?: string;
  title?: string;
  incognito?: boolean;
  status?: string;
}

export function fakeBrowser() {
  const tabs = new Map<number, Tab>();
  const allowed = new Set<string>();
  const badges = new Map<number, string>();
  return {
    storage: { session: storageArea(), local: storageArea(), sync: storageArea() },
    runtime: {
      id: 'hisho',
      getURL: (path: string) => `chrome-extension://hisho/${path}`,
      getManifest: () => ({ version: '9.9.9' }),
      onMessage: new Event<(message: unknown, sender: { id?: string; url?: string }, sendResponse: (reply: unknown) => void) => true | undefined>(),
      onConnect: new Event(),
      sendMessage: vi.fn(async (_: unknown): Promise<unknown> => undefined),
    },
    permissions: {
      contains: vi.fn(async ({ origins }: { origins: string[] }) => origins.every((origin) => allowed.has(origin))),
      request: vi.fn(async () => true),
      onAdded: new Event<(added: { origins?: string[] }) => void>(),
    },
    tabs: {
      get: async (id: number): Promise<Tab> => {
        const tab = tabs.get(id);
        if (!tab) throw new Error(`No tab with id: ${id}`);
        return { incognito: false, status: 'complete', ...tab };
      },
      query: async (): Promise<Tab[]> => [...tabs.values()],
      onUpdated: new Event<(tabId: number, change: { status?: string; url?: string }) => void>(),
      onRemoved: new Event<(tabId: number) => void>(),
    },
    action: {
      setBadgeText: vi.fn(async ({ tabId, text }: { tabId: number; text: string }): Promise<void> => {
        badges.set(tabId, text);
      }),
      setTitle: vi.fn(async () => {}),
      setBadgeBackgroundColor: vi.fn(async () => {}),
      setBadgeTextColor: vi.fn(async () => {}),
    },
    i18n: { getUILanguage: () => 'ja-JP', getMessage: (key: string, words: string[] = []) => [key, ...words].join(' ') },
    extension: { isAllowedFileSchemeAccess: vi.fn(async () => false) },
    /** What tests set up. */
    fake: { tabs, allowed, badges },
  };
}
