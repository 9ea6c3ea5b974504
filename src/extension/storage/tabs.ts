import { type SiteKey, siteKey } from '../messages/protocol.ts';
import { browser } from '../platform/browser.ts';
import { dropSession, sessionEntries, sessionKeys } from '../platform/session.ts';
import { KEPT_PAGES, PRIVATE_PAGES } from './page-keys.ts';

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
  return (await sessionEntries<TabSite>(PREFIX)).map(([, tab]) => tab);
}

const isPrivate = (value: unknown): boolean => (value as { isPrivate?: unknown } | null)?.isPrivate === true;

/** Everything but pages. */
async function records(): Promise<[string, unknown][]> {
  const keys = (await sessionKeys('')).filter((key) => ![KEPT_PAGES, PRIVATE_PAGES].some((prefix) => key.startsWith(prefix)));
  return Object.entries(await browser.storage.session.get(keys));
}

/** True while there is something of private windows to forget. */
export const hasPrivate = async (): Promise<boolean> => (await records()).some(([, value]) => isPrivate(value));

/** Forgets everything of private windows. */
export async function dropPrivate(): Promise<void> {
  const stored = await records();
  const sites = new Set<SiteKey>(stored.flatMap(([, value]) => (isPrivate(value) ? [siteKey(value as TabSite)] : [])));
  const own = stored.flatMap(([key, value]) => (isPrivate(value) || [...sites].some((site) => key.endsWith(`:${site}`)) ? [key] : []));
  await dropSession([...own, ...(await sessionKeys(PRIVATE_PAGES))]);
}
