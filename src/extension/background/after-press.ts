import { PRESS_KEY, type Press, type TabAnswer } from '../messages/protocol.ts';
import { browser } from '../platform/browser.ts';
import { addPressedPage } from './add-page.ts';
import { fulfilWish } from './show-in-page.ts';
import { noteTab } from './watch-tabs.ts';

/** What a press of the button opens besides: the panel may look at the tab, evidence may be marked, late content may be read. */
export async function afterPress(tabId: number, answer: TabAnswer): Promise<void> {
  await browser.storage.session.set({ [PRESS_KEY]: { tabId, at: Date.now() } satisfies Press });
  fulfilWish(tabId).catch(() => {});
  if (answer.state !== 'job') return;
  const { job, origin } = answer;
  await noteTab({ tabId, origin, isPrivate: job.isPrivate });
  const { url } = await browser.tabs.get(tabId);
  if (url) await addPressedPage(tabId, url, job);
}
