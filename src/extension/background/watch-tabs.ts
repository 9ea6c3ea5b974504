import { browser } from '../platform/browser.ts';
import { dropPrivate, dropTabSite, hasPrivate, listTabSites, saveTabSite, type TabSite } from '../storage/tabs.ts';
import { dropWish } from '../storage/wishes.ts';
import { showBadge } from './badge.ts';

/**
 * Tabs that show audited sites. What a tab shows next decides its badge, and the last private window that closes takes its audits with
 * it. Without such a tab nothing is listened to: the background is not started for pages that are none of its business.
 */

type Change = Parameters<Parameters<typeof browser.tabs.onUpdated.addListener>[0]>[1];

/** Browsers take away a tab's badge with each new page; it is shown again where we may know that the site is the same. */
function onUpdated(tabId: number, { status, url }: Change): void {
  if (status === undefined && url === undefined) return;
  listTabSites().then((tabs) => {
    if (tabs.some((tab) => tab.tabId === tabId)) showBadge(tabId).catch(() => {});
  });
}

const nothingToWatch = async (): Promise<boolean> => (await listTabSites()).length === 0 && !(await hasPrivate());

/** Forgets what private windows have left, once the last of them is closed. */
export async function forgetPrivate(): Promise<void> {
  const open = await browser.tabs.query({});
  if (!open.some(({ incognito }) => incognito)) await dropPrivate();
}

async function forget(tabId: number): Promise<void> {
  await Promise.all([dropTabSite(tabId), dropWish(tabId)]);
  await forgetPrivate();
  if (await nothingToWatch()) unwatch();
}

function onRemoved(tabId: number): void {
  forget(tabId).catch(() => {});
}

/** Listens from now on, until there is nothing to forget. */
export function watch(): void {
  if (!browser.tabs.onUpdated.hasListener(onUpdated)) browser.tabs.onUpdated.addListener(onUpdated);
  if (!browser.tabs.onRemoved.hasListener(onRemoved)) browser.tabs.onRemoved.addListener(onRemoved);
}

function unwatch(): void {
  browser.tabs.onUpdated.removeListener(onUpdated);
  browser.tabs.onRemoved.removeListener(onRemoved);
}

/** The tab shows a site that is audited, or is being audited. */
export async function noteTab(tab: TabSite): Promise<void> {
  watch();
  await saveTabSite(tab);
  await showBadge(tab.tabId);
}

/** At the worker's start, before anything is waited for: an event of a tab may be what has started it. */
export function watchTabs(): void {
  watch();
  nothingToWatch().then(
    (nothing) => {
      if (nothing) unwatch();
    },
    () => {},
  );
}
