import { vi } from 'vitest';

/** The part of a browser that the background touches, in memory. */

type Stored = Record<string, unknown>;
type Listener = (...args: never[]) => unknown;

class Event<L extends Listener> {
  readonly listeners: L[] = [];
  addListener(listener: L): void {
    this.listeners.push(listener);
  }
}

function storageArea() {
  let data: Stored = {};
  return {
    get: vi.fn(async (key: string | null): Promise<Stored> => structuredClone(key === null ? data : key in data ? { [key]: data[key] } : {})),
    set: vi.fn(async (items: Stored): Promise<void> => {
      data = { ...data, ...structuredClone(items) };
    }),
    remove: vi.fn(async (key: string): Promise<void> => {
      delete data[key];
    }),
    /** All that is stored. */
    all: () => data,
  };
}

interface Tab {
  id: number;
  url?: string;
  title?: string;
}

export function fakeBrowser() {
  const tabs = new Map<number, Tab>();
  const allowed = new Set<string>();
  return {
    storage: { session: storageArea(), local: storageArea() },
    runtime: {
      id: 'hisho',
      getURL: (path: string) => `chrome-extension://hisho/${path}`,
      getManifest: () => ({ version: '9.9.9' }),
      onMessage: new Event<(message: unknown, sender: { id?: string; url?: string }) => Promise<unknown> | undefined>(),
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
        return tab;
      },
    },
    i18n: { getUILanguage: () => 'ja-JP' },
    extension: { isAllowedFileSchemeAccess: vi.fn(async () => false) },
    /** What tests set up. */
    fake: { tabs, allowed },
  };
}
