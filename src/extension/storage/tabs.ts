import { type SiteKey, siteKey } from '../messages/protocol.ts';
import { browser } from '../platform/browser.ts';

/** Which audited site each tab has shown last, as far as we were let to know. In `storage.session`: it ends with the browser. */
export interface TabSite {
  tabId: number;
  origin: string;
  isPrivate: boolean;
}

const PREFIX = 'tab:';
const tabKey = (tabId: number): string => `${PREFIX}${tabId}`;

export async function saveTabSite(tab: TabSite): Promise<void> {
  await browser.storage.session.set({ [tabKey(tab.tabId)]: tab });
}

export async function readTabSite(tabId: number): Promise<TabSite | null> {
  const key = tabKey(tabId);
  return ((await browser.storage.session.get(key))[key] as TabSite | undefined) ?? null;
}

export async function dropTabSite(tabId: number): Promise<void> {
  await browser.storage.session.remove(tabKey(tabId));
}

export async function listTabSites(): Promise<TabSite[]> {
  const stored = await browser.storage.session.get(null);
  return Object.entries(stored).flatMap(([key, value]) => (key.startsWith(PREFIX) ? [value as TabSite] : []));
}

const isPrivate = (value: unknown): boolean => (value as { isPrivate?: unknown } | null)?.isPrivate === true;

/** True while there is something of private windows to forget. */
export const hasPrivate = async (): Promise<boolean> => Object.values(await browser.storage.session.get(null)).some(isPrivate);

/** Forgets everything of private windows. */
export async function dropPrivate(): Promise<void> {
  const stored = await browser.storage.session.get(null);
  const sites = new Set<SiteKey>(Object.values(stored).flatMap((value) => (isPrivate(value) ? [siteKey(value as TabSite)] : [])));
  const keys = Object.entries(stored).flatMap(([key, value]) => (isPrivate(value) || key.startsWith('page:') || [...sites].some((site) => key.endsWith(`:${site}`)) ? [key] : []));
  if (keys.length > 0) await browser.storage.session.remove(keys);
}
