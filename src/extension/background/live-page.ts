import type { SitePage } from '../../core/model/site.ts';
import { pageAddress } from '../../core/site/address.ts';
import { kindsOf } from '../../core/site/kinds.ts';
import type { LivePage } from '../content/contract.ts';
import { AuditError } from '../messages/errors.ts';
import type { ErrorCode } from '../messages/protocol.ts';
import { AccessError } from '../platform/page-access.ts';
import { browser } from '../platform/browser.ts';
import { readLivePage } from './page-script.ts';
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

/** Throws AuditError where there is nothing to audit. */
export async function openPage(tabId: number, url: string): Promise<LivePage> {
  let live: LivePage;
  try {
    live = await readLivePage(tabId);
  } catch (error) {
    throw error instanceof AccessError ? new AuditError(await codeOfRefusal(url, error), error.message) : error;
  }
  if (live.contentType === 'application/pdf') throw new AuditError('pdf');
  if (!/html|xml/.test(live.contentType)) throw new AuditError('browser-page');
  return live;
}

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
    reason: empty ? 'shell' : null,
    linkTexts: [],
  };
}
