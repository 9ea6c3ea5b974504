import { nextTask, snapshotDocument } from '../../dom/snapshot.ts';
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

/** Bytes of the document as it came, where the browser tells. */
function documentBytes(): number {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.decodedBodySize ?? 0;
}

async function readPage(): Promise<string> {
  await parsed();
  const snapshot = await snapshotDocument(document);
  const page: LivePage = { contentType: document.contentType, bytes: documentBytes() || snapshot.text.length, encoding: document.characterSet.toLowerCase(), snapshot };
  await nextTask();
  return JSON.stringify(page);
}

// Injected again into a page that has it, it leaves the requests under way to the first.
(globalThis as ContentGlobal).hishoAudit ??= {
  readPage,
  fetchPage: async (request) => JSON.stringify(await fetchPage(request)),
  stop: stopFetching,
};
