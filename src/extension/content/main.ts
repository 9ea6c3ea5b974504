import { inSlices, nextTask } from '../../dom/slices.ts';
import { snapshotDocument } from '../../dom/snapshot.ts';
import type { ContentGlobal, LivePage, SettledRequest } from './contract.ts';
import { fetchPage, isFetching, stopFetching } from './fetch-page.ts';
import { parsed } from './parsed.ts';
import { type Watch, watchChanges } from './settle.ts';
import { writeJson } from './write-json.ts';

/**
 * Injected on request. The bundled file cannot return a value, so it leaves its functions on the global of its isolated world, where
 * `executeScript({ func })` calls them.
 */

/** A page with scripts that says less than this, spaces left out, is about to say more. */
const THIN = 200;

/** What the browser tells of how the document came; nothing once a script has put another page in its place. */
function arrival(): PerformanceNavigationTiming | undefined {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation;
}

const isAsItCame = (navigation: PerformanceNavigationTiming | undefined): boolean => navigation?.name.replace(/#.*$/s, '') === location.href.replace(/#.*$/s, '');

const isThin = (text: string): boolean => document.scripts.length > 0 && text.replace(/\s+/g, '').length < THIN;
// biome-ignore lint/performance/useDomNodeTextContent: what a visitor sees; scripts are text content too
const isFilled = (): boolean => !isThin(document.body?.innerText ?? '');

async function readNow(): Promise<LivePage> {
  const snapshot = await snapshotDocument(document);
  const navigation = arrival();
  return {
    contentType: document.contentType,
    bytes: navigation?.decodedBodySize || snapshot.text.length,
    encoding: document.characterSet.toLowerCase(),
    httpStatus: (isAsItCame(navigation) && navigation?.responseStatus) || null,
    thin: isThin(snapshot.text),
    snapshot,
  };
}

/** From the last reading on. */
let watch: Watch | null = null;

async function readPage(): Promise<string> {
  await parsed();
  watch = watchChanges(document);
  const page = await readNow();
  await nextTask();
  return inSlices(writeJson(page));
}

async function readSettled({ wanted, maxMs }: SettledRequest): Promise<string | null> {
  await parsed();
  const sinceReading = watch?.watching() ? watch : null;
  watch = null;
  const changed = await (sinceReading ?? watchChanges(document)).settled(maxMs, isFilled);
  return wanted === 'always' || changed || sinceReading === null ? inSlices(writeJson(await readNow())) : null;
}

// Injected again into a page that has it, it leaves the requests under way to the first.
(globalThis as ContentGlobal).hishoAudit ??= {
  readPage,
  readSettled,
  fetchPage: async (request) => JSON.stringify(await fetchPage(request)),
  isFetching,
  stop: stopFetching,
};
