import type { SitePage } from '../../core/model/site.ts';
import { pageAddress } from '../../core/site/address.ts';
import { kindsOf } from '../../core/site/kinds.ts';
import type { LivePage, SettledRequest } from '../content/contract.ts';
import { AuditError } from '../messages/errors.ts';
import type { ErrorCode } from '../messages/protocol.ts';
import { AccessError } from '../platform/page-access.ts';
import { browser } from '../platform/browser.ts';
import type { Run } from '../storage/runs.ts';
import { readLivePage, readSettledPage } from './page-script.ts';
import { isWeb, namesPdf } from './place.ts';

/** The open page as the first page of its site. */

async function codeOfRefusal(url: string, error: AccessError): Promise<ErrorCode> {
  if (error.failure === 'closed') return 'tab-closed';
  if (error.failure === 'error-page') return 'no-connection';
  if (!isWeb(url)) return (await browser.extension.isAllowedFileSchemeAccess()) ? 'browser-page' : 'file-permission';
  // Firefox shows PDF files and its error pages where no extension may read, and says no more than that.
  if (namesPdf(url)) return 'pdf';
  return navigator.onLine ? 'permission' : 'no-connection';
}

function checked(live: LivePage): LivePage {
  if (live.contentType === 'application/pdf') throw new AuditError('pdf');
  if (!/html|xml/.test(live.contentType)) throw new AuditError('browser-page');
  return live;
}

/** Longest wait for a page that is still loading, and for one that goes on changing. */
const MAX_MS = 3000;
const LOOK_MS = 100;

/** True once the tab has loaded its page. A script that waits in a page before that would hold up the page's own load event. */
async function hasLoaded(tabId: number): Promise<boolean> {
  const end = Date.now() + MAX_MS;
  for (;;) {
    if ((await browser.tabs.get(tabId)).status === 'complete') return true;
    if (Date.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}

const readAtRest = async (tabId: number, wanted: SettledRequest['wanted']): Promise<LivePage | null> =>
  readSettledPage(tabId, { wanted, maxMs: (await hasLoaded(tabId)) ? MAX_MS : 0 });

/** Throws AuditError where there is nothing to audit. */
export async function openPage(tabId: number, url: string): Promise<LivePage> {
  try {
    const live = checked(await readLivePage(tabId));
    return (live.thin ? await readAtRest(tabId, 'changed') : null) ?? live;
  } catch (error) {
    throw error instanceof AccessError ? new AuditError(await codeOfRefusal(url, error), error.message) : error;
  }
}

/** The open page once it has come to rest; null where there is nothing to audit, and for `changed` where it is as it was read before. */
export async function settledPage(tabId: number, wanted: SettledRequest['wanted']): Promise<SitePage | null> {
  const live = await readAtRest(tabId, wanted);
  if (!live || !/html|xml/.test(live.contentType) || (live.httpStatus ?? 0) >= 400) return null;
  return sitePageOf(live);
}

/** An open page as a page of its site; what it is there is decided when it is merged. */
export function sitePageOf({ snapshot, bytes, encoding }: LivePage): SitePage {
  const { title } = snapshot;
  // As links of the site would name it: without the traces of where the visitor came from.
  const url = pageAddress(snapshot.url) ?? snapshot.url;
  const empty = snapshot.text.trim() === '';
  return {
    url,
    title,
    bytes,
    encoding,
    snapshot,
    kinds: kindsOf({ url, linkTexts: [], snapshot, isStart: true }),
    status: empty ? 'empty' : 'read',
    reason: empty ? 'shell' : snapshot.cut.length > 0 ? 'too-large' : null,
    linkTexts: [],
    liveAt: new Date().toISOString(),
  };
}

/** The first page of a job that was ended before it had saved it, if the tab still shows that page. */
export async function readFirstAgain({ tabId, startUrl }: Pick<Run, 'tabId' | 'startUrl'>): Promise<SitePage | null> {
  const page = await settledPage(tabId, 'always').catch(() => null);
  return page?.url === startUrl ? page : null;
}
