import { browser } from '../platform/browser.ts';
import { dropSession, sessionKeys } from '../platform/session.ts';
import { KEPT_PAGES } from './page-keys.ts';

/**
 * Writes into `storage.session`, which holds 10 MB. Where it is full, the pages of finished audits make room: they can be read again. Rejects
 * where there is none even so.
 */
export async function putInSession(items: Record<string, unknown>): Promise<void> {
  const put = (): Promise<void> => browser.storage.session.set(items);
  await put().catch(async () => {
    await dropSession(await sessionKeys(KEPT_PAGES));
    await put();
  });
}
