import { PRESS_KEY, type Press } from '../../messages/protocol.ts';
import { browser } from '../../platform/browser.ts';
import { callInPage } from '../../platform/page-access.ts';
import type { OpenTab } from '../view/ports.ts';
import { routeChanged } from './watch-route.ts';

/** Keys of audits that are shown: one that goes away was deleted. */
const JOB_PREFIX = 'job:';

/** The tab beside the panel: which it is, and when what it shows may be another page. */

/** The open tab of the window that the panel is in. What it shows is only told where we may know it. */
export async function tabBeside(): Promise<OpenTab & { loaded: boolean }> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('There is no open tab');
  return { id: tab.id, url: tab.url ?? '', title: tab.title ?? '', loaded: tab.status === 'complete' };
}

/** Asks the page of a tab for changes of its address, which browsers hide from us, until `isOver`. */
async function followRoutes({ id, url }: OpenTab, isOver: () => boolean, onChange: () => void): Promise<void> {
  while (!isOver()) {
    // A page that is left, or was never open to us, gives no answer; the tab's own events tell of that.
    const changed = await callInPage(id, routeChanged, url).catch(() => null);
    if (changed === null || isOver()) return;
    if (changed) return onChange();
  }
}

/** Calls back with the tab now, and again after everything that may change what it shows or what we may know of it. */
export function watchTabBeside(onTab: (tab: OpenTab) => void, onFailure: () => void): () => void {
  let turn = 0;
  let current: number | null = null;

  async function look(): Promise<void> {
    const mine = ++turn;
    const tab = await tabBeside();
    if (mine !== turn) return;
    current = tab.id;
    onTab(tab);
    // Asked before it has loaded, a page would hold up its own load event until it answers; the tab tells when it has.
    if (tab.loaded && /^https?:/.test(tab.url)) await followRoutes(tab, () => mine !== turn, again);
  }
  function again(): void {
    look().catch(onFailure);
  }

  const onUpdated = (tabId: number, change: { status?: string; url?: string }): void => {
    if (tabId === current && (change.status !== undefined || change.url !== undefined)) again();
  };
  const onStored = (changes: Record<string, { newValue?: unknown }>): void => {
    const isGone = Object.entries(changes).some(([key, { newValue }]) => key.startsWith(JOB_PREFIX) && newValue === undefined);
    if (isGone || (changes[PRESS_KEY]?.newValue as Press | undefined)?.tabId === current) again();
  };

  browser.tabs.onActivated.addListener(again);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.storage.session.onChanged.addListener(onStored);
  browser.permissions.onAdded.addListener(again);
  browser.permissions.onRemoved.addListener(again);
  again();
  return () => {
    turn = -1;
    browser.tabs.onActivated.removeListener(again);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.storage.session.onChanged.removeListener(onStored);
    browser.permissions.onAdded.removeListener(again);
    browser.permissions.onRemoved.removeListener(again);
  };
}
