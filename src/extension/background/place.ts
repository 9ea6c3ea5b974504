import type { ErrorCode } from '../messages/protocol.ts';

/** Where a tab is, as far as its address tells. */
export type Place = { origin: string; url: string } | { unsupported: ErrorCode };

/** Pages on which browsers let no extension run, for the person's safety. */
const STORES = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore/,
  /^https:\/\/addons\.mozilla\.org\//,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons/,
  /^https:\/\/addons\.opera\.com\//,
];

function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/** The origin under which an audit is kept; for a file its folder, since files have no origin. */
export function placeOf(address: string | undefined): Place {
  const url = parse(address ?? '');
  if (!url) return { unsupported: 'browser-page' };
  if (STORES.some((store) => store.test(url.href))) return { unsupported: 'store-page' };
  if (url.protocol === 'http:' || url.protocol === 'https:') return { origin: url.origin, url: url.href };
  if (url.protocol === 'file:') return { origin: new URL('.', url).href.replace(/\/$/, ''), url: url.href };
  return { unsupported: 'browser-page' };
}

export const isWeb = (address: string): boolean => /^https?:/.test(address);

export const namesPdf = (address: string): boolean => /\.pdf$/i.test(new URL(address).pathname);

/**
 * An address of the site as the tab's own origin knows it: links often leave out or add `www.`, or still say http. What the tab may not
 * ask under its own origin stays as it is.
 */
export function underOrigin(address: string, origin: string): string {
  const url = new URL(address);
  const own = new URL(origin);
  const bare = (host: string): string => host.replace(/^www\./, '');
  const samePort = url.protocol === own.protocol ? url.port === own.port : url.protocol === 'http:' && url.port === '' && own.port === '';
  if (!samePort || bare(url.hostname) !== bare(own.hostname)) return url.href;
  url.protocol = own.protocol;
  url.host = own.host;
  return url.href;
}
