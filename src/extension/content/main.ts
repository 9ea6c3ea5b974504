import { snapshotDocument } from '../../dom/snapshot.ts';
import type { ContentGlobal, LivePage } from './contract.ts';
import { fetchPage, stopFetching } from './fetch-page.ts';

/**
 * Injected on request. The bundled file cannot return a value, so it leaves its functions on the global of its isolated world, where
 * `executeScript({ func })` calls them.
 */

/** Longest wait for a page that is still being parsed. */
const PARSE_MS = 3000;

/** Resolves when the markup is parsed; pictures and style sheets are not waited for. */
function parsed(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
    setTimeout(resolve, PARSE_MS);
  });
}

async function readPage(): Promise<LivePage> {
  await parsed();
  const snapshot = await snapshotDocument(document);
  return {
    contentType: document.contentType,
    bytes: snapshot.text.length,
    encoding: document.characterSet.toLowerCase(),
    snapshot,
  };
}

(globalThis as ContentGlobal).hishoAudit = {
  readPage: async () => JSON.stringify(await readPage()),
  fetchPage: async (request) => JSON.stringify(await fetchPage(request)),
  stop: stopFetching,
};
