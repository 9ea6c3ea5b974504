import { type Entry, type Responder, serve } from '../../../scripts/serve.mjs';

/** Hosts that the browsers ask by themselves (clock, updates, sign-in, settings), whatever they are told. By full name: no wildcard hides a request of ours. */
const OF_THE_BROWSERS = new Set([
  'accounts.google.com',
  'clients2.google.com',
  'update.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'firefox.settings.services.mozilla.com',
  'content-signature-2.cdn.mozilla.net',
]);

/** The web as the browser under test sees it: the given sites under their host names, and nothing else. */
export interface TestWeb {
  /** Port of the proxy that the browser is to use for everything. */
  port: number;
  /** Every request of the browser, to a served host or not. */
  log: Entry[];
  /** The requests to hosts that are not served and not the browser's own: none, if the extension talks to nobody else. */
  strayRequests(): Entry[];
  close(): Promise<void>;
}

/**
 * Serves folders under host names, e.g. `{ 'asagiri.test': 'public/demo/asagiri' }` as http://asagiri.test/. `respond` answers
 * instead of the files (redirects, errors, slow replies) or adds headers to them (content security policies, charsets).
 */
export async function openTestWeb(sites: Record<string, string>, options: { respond?: Responder; charset?: string } = {}): Promise<TestWeb> {
  const server = await serve({ sites, ...options });
  return { ...server, strayRequests: () => server.log.filter((entry) => !(entry.host in sites) && !OF_THE_BROWSERS.has(entry.host)) };
}
