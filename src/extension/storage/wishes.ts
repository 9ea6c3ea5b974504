import type { InPagePlan } from '../../present/in-page.ts';
import { browser } from '../platform/browser.ts';

/** Evidence that a person wants to see in a page that is only open to us after a press of the button on it. */

/** So long a wish is remembered: a press of the button after that means something else. */
const LIFE_MS = 5 * 60_000;

interface Wish {
  plan: InPagePlan;
  until: number;
}

const wishKey = (tabId: number): string => `wish:${tabId}`;

export async function saveWish(tabId: number, plan: InPagePlan): Promise<void> {
  await browser.storage.session.set({ [wishKey(tabId)]: { plan, until: Date.now() + LIFE_MS } satisfies Wish });
}

/** The wish of a tab, if it is still young; an old one is forgotten. */
export async function readWish(tabId: number): Promise<InPagePlan | null> {
  const key = wishKey(tabId);
  const wish = (await browser.storage.session.get(key))[key] as Wish | undefined;
  if (!wish) return null;
  if (wish.until > Date.now()) return wish.plan;
  await dropWish(tabId);
  return null;
}

export async function dropWish(tabId: number): Promise<void> {
  await browser.storage.session.remove(wishKey(tabId));
}
