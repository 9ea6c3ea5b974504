import { CRITERIA } from '../../src/core/criteria/index.ts';
import { extractFacts } from '../../src/core/facts/extract.ts';
import { EXTRACTORS } from '../../src/core/facts/index.ts';
import { siteStatements } from '../../src/core/facts/price/price-statements.ts';
import { cellAt } from '../../src/core/facts/reading/cells.ts';
import { utterances } from '../../src/core/facts/reading/utterances.ts';
import { viewSite } from '../../src/core/facts/reading/view.ts';
import type { SitePage, SiteSnapshot } from '../../src/core/model/site.ts';
import { readPage } from '../../src/parse/page.ts';
import { HOSTILE_PAGES } from './hostile-pages.ts';
import { busy, type Cost } from './measure-time.ts';

/**
 * What each detector costs on pages made to be slow, from the page's markup on, as an audit calls it: extractors of facts, and criteria, which
 * read facts. What many of them share is measured by itself: reading the page, its view, and its statements.
 */

const URL = 'https://hostile.example/';
const ATTEMPTS = 2;

function siteOf(html: string): SiteSnapshot {
  const { snapshot } = readPage({ url: URL, html });
  const page: SitePage = { url: URL, snapshot, title: '', kinds: ['home'], status: 'read', reason: null, bytes: html.length, encoding: 'utf-8', linkTexts: [] };
  const at = '2026-01-01T00:00:00.000Z';
  return { origin: URL, startUrl: URL, startedAt: at, finishedAt: at, pages: [page] };
}

/** The same pages, of which nothing is known yet. */
const fresh = (site: SiteSnapshot): SiteSnapshot => ({ ...site, pages: site.pages.map((page) => ({ ...page })) });

/** Nanoseconds of each step, in order. What several extractors share beyond the statements counts for the first of them. */
function timesOf(read: SiteSnapshot): Map<string, number> {
  const times = new Map<string, number>();
  const step = <T>(name: string, work: () => T): T => {
    const results: T[] = [];
    times.set(
      name,
      busy(() => results.push(work())),
    );
    return results[0] as T;
  };
  const site = fresh(read);
  const view = step('(view)', () => viewSite(site));
  step('(statements)', () => view.pages.map((page) => [utterances(page), cellAt(page, 0)]));
  step('(statements on prices)', () => siteStatements(view));
  for (const [name, extract] of Object.entries(EXTRACTORS)) step(name, () => extract(view));
  const facts = extractFacts(view);
  for (const { needs } of CRITERIA) for (const name of needs) void facts[name];
  for (const criterion of CRITERIA)
    step(criterion.id, () => {
      try {
        return criterion.evaluate(facts, { site, findings: new Map() });
      } catch {
        // Those that read the findings of others.
        return null;
      }
    });
  return times;
}

/**
 * Nanoseconds of each step over a page, the least of some attempts: as few as show that each is below `enough`. `(…)` are the steps that all
 * detectors share.
 */
export function leastTimes(body: string, attempts: number, enough = 0): Map<string, number> {
  const html = `<html lang="ja"><body>${body}</body></html>`;
  const least = new Map([['(page)', Number.POSITIVE_INFINITY]]);
  for (let i = 0; i < attempts && (i === 0 || [...least.values()].some((time) => time > enough)); i++) {
    const parsed: SiteSnapshot[] = [];
    least.set(
      '(page)',
      Math.min(
        least.get('(page)') as number,
        busy(() => parsed.push(siteOf(html))),
      ),
    );
    for (const [name, time] of timesOf(parsed[0] as SiteSnapshot)) least.set(name, Math.min(least.get(name) ?? time, time));
  }
  return least;
}

/** Each detector on one page of this length, of which `make` writes any length. */
function costsOn(make: (length: number) => string, length: number): Omit<Cost, 'on'>[] {
  const half = leastTimes(make(length >> 1), ATTEMPTS);
  return [...leastTimes(make(length), ATTEMPTS)].map(([what, time]) => ({ what, cost: time / length, growth: time / (half.get(what) || time), length }));
}

/**
 * Every detector on every hostile page of this length. A page on which one is suspected is measured again: what grows faster than its text does
 * so each time, a pause of the machine does not.
 */
export function* measureDetectors(length: number, only: string, isSuspected: (cost: Cost) => boolean): Generator<Cost> {
  for (const [on, make] of Object.entries(HOSTILE_PAGES)) {
    if (!on.includes(only)) continue;
    leastTimes(make(length >> 4), 1);
    let costs: Cost[] = costsOn(make, length).map((cost) => ({ on, ...cost }));
    for (let again = 0; again < ATTEMPTS && costs.some(isSuspected); again++) {
      const second = new Map(costsOn(make, length).map((cost) => [cost.what, cost]));
      costs = costs.map((cost) => (isSuspected(cost) ? { ...cost, ...second.get(cost.what) } : cost));
    }
    yield* costs;
  }
}
