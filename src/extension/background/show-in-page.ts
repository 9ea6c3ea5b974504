import { pageKey } from '../../core/site/address.ts';
import { sameSite } from '../../core/site/same-site.ts';
import type { InPageAnswer, InPagePlan } from '../../present/in-page.ts';
import { browser } from '../platform/browser.ts';
import { AccessError, callInPage, keepsAccess } from '../platform/page-access.ts';
import { mayRead } from '../platform/permissions.ts';
import { dropWish, readWish, saveWish } from '../storage/wishes.ts';
import { formInUse } from './form-in-use.ts';
import { noteMarked } from './next-evidence.ts';
import { highlightInPage } from './page-script.ts';
import { isWeb, underOrigin } from './place.ts';

/** Evidence in its own page: opens the page where it is not open, and has it marked. */

/** Longest wait for a page that was opened, and time between two looks. */
const OPEN_MS = 15_000;
const LOOK_MS = 100;

interface Asked {
  tabId: number;
  /** The site's origin, as the audit knows it. */
  origin: string;
  plan: InPagePlan;
  /** The person knows that the button is to be pressed in the page that is opened. */
  open: boolean;
}

const withoutHash = (address: string): string => address.replace(/#.*$/s, '');

const isPage = (address: string | undefined, page: string): boolean => {
  if (!address) return false;
  return isWeb(address) && isWeb(page) ? pageKey(address) === pageKey(page) : withoutHash(address) === withoutHash(page);
};

const isSite = (address: string | undefined, origin: string): boolean => address !== undefined && isWeb(address) && sameSite(address, origin);

const refused = (error: unknown): boolean => error instanceof AccessError && error.failure === 'forbidden';

/** Marks the page in the tab, if we may; else the next press of the button on it will. */
async function mark(tabId: number, plan: InPagePlan): Promise<InPageAnswer> {
  try {
    const shown = await highlightInPage(tabId, plan);
    noteMarked(tabId);
    await dropWish(tabId);
    return { state: 'shown', ...shown };
  } catch (error) {
    if (!refused(error)) return { state: 'unreachable' };
    await saveWish(tabId, plan);
    return { state: 'press', where: 'here' };
  }
}

/** What tells one document of a tab from the next; null while there is none that we may look into. */
function documentOf(tabId: number): Promise<{ born: number; parsed: boolean } | null> {
  return callInPage(tabId, () => ({ born: performance.timeOrigin, parsed: document.readyState !== 'loading' }), null).catch((error: unknown) => {
    if (error instanceof AccessError && error.failure === 'closed') throw error;
    return null;
  });
}

/** Waits until the tab shows another document than `before`. False when time is up, or when the page that came is closed to us. */
async function arrived(tabId: number, before: number): Promise<boolean> {
  const end = Date.now() + OPEN_MS;
  while (Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    const now = await documentOf(tabId);
    if (now && now.born !== before && now.parsed) return true;
    if (!now && (await browser.tabs.get(tabId)).status === 'complete' && (await documentOf(tabId)) === null) return false;
  }
  return false;
}

async function openThere(tabId: number, url: string, plan: InPagePlan): Promise<InPageAnswer> {
  const before = await documentOf(tabId);
  await browser.tabs.update(tabId, { url });
  return (await arrived(tabId, before?.born ?? 0)) ? mark(tabId, plan) : { state: 'unreachable' };
}

async function openInNewTab(url: string, plan: InPagePlan, allowed: boolean): Promise<InPageAnswer> {
  const { id } = await browser.tabs.create({ url });
  if (id === undefined) return { state: 'unreachable' };
  if (allowed && (await arrived(id, 0))) return mark(id, plan);
  await saveWish(id, plan);
  return { state: 'opened' };
}

/** A page in which somebody fills in a form stays, and so does one that can't be asked, or that is of another site. */
async function mayLeave(tabId: number, address: string | undefined, origin: string): Promise<boolean> {
  if (!isSite(address, origin)) return false;
  return callInPage(tabId, formInUse, null).then(
    (inUse) => inUse === false,
    () => false,
  );
}

/** Opens the page and marks it. Where the person will have to press the button there, nothing is opened before they know. */
export async function showInPage({ tabId, origin, plan, open }: Asked): Promise<InPageAnswer> {
  const tab = await browser.tabs.get(tabId);
  if (isPage(tab.url, plan.pageUrl)) return mark(tabId, plan);
  if (!isWeb(plan.pageUrl)) return { state: 'unreachable' };
  const url = underOrigin(plan.pageUrl, isSite(tab.url, origin) ? new URL(tab.url as string).origin : origin);
  const target = new URL(url).origin;
  const [allowed, same] = await Promise.all([mayRead(target), mayLeave(tabId, tab.url, origin)]);
  const stays = allowed || (same && keepsAccess() && new URL(tab.url as string).origin === target);
  if (!stays && !open) return { state: 'press', where: same ? 'tab' : 'new-tab' };
  if (!same) return openInNewTab(url, plan, allowed);
  if (stays) return openThere(tabId, url, plan);
  await saveWish(tabId, plan);
  await browser.tabs.update(tabId, { url });
  return { state: 'opened' };
}

/** The button was pressed in a tab: marks what was asked for before, if this is the page. */
export async function fulfilWish(tabId: number): Promise<void> {
  const plan = await readWish(tabId);
  if (!plan || !isPage((await browser.tabs.get(tabId)).url, plan.pageUrl)) return;
  await mark(tabId, plan);
}
