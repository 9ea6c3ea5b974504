import { auditSite } from '../../src/core/audit/run.ts';
import { EXTRACTORS } from '../../src/core/facts/index.ts';
import { viewSite } from '../../src/core/facts/reading/view.ts';
import type { SitePage, SiteSnapshot } from '../../src/core/model/site.ts';
import { readPage } from '../../src/parse/page.ts';
import type { TextFunction } from './find-functions.ts';
import { COMMON, hostileText, type Unit } from './hostile-units.ts';
import { HOSTILE_PAGES } from './hostile-pages.ts';

/** What functions cost on hostile texts, and each step of an audit on hostile pages. */

export interface Cost {
  what: string;
  on: string;
  /** Milliseconds a million characters. */
  cost: number;
  /** Time for twice the text by time for the text. */
  growth: number;
  length: number;
}

/** Milliseconds that this process was busy: what others on the machine do is left out. */
function busy(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Texts for functions, beside those that are hostile to every pattern. */
const UNITS: readonly Unit[] = [
  ...COMMON,
  ...[
    '株式会社',
    '株式会社アオ ',
    'アオ株式会社',
    '〒',
    '03-',
    '0(',
    '所在地：',
    'TEL:',
    '代表取締役 ',
    '9時',
    '10:00~',
    '2013年(',
    '¥1,',
    '1、',
    '第1条',
    'Q. ',
    'ますが、',
    'ません',
    '\ud83d',
    'ｶﾞ',
  ].map((body) => ({ lead: '', body })),
];
const LENGTHS = [2_000, 16_000, 128_000, 1_000_000];
/** Milliseconds after which a longer text is not tried. */
const PATIENCE = 1_000;
const PER_MILLION = 1_000_000;

/** The worst of the texts for one function. */
export function measureFunction({ name, run }: TextFunction): Cost {
  let worst: Cost = { what: name, on: '', cost: 0, growth: 0, length: 0 };
  for (const unit of UNITS) {
    for (const length of LENGTHS) {
      const text = hostileText(unit, length);
      const time = busy(() => run(text));
      const cost = (time / length) * PER_MILLION;
      if ((length === LENGTHS.at(-1) || time > PATIENCE) && cost > worst.cost) {
        const half = busy(() => run(hostileText(unit, length >> 1)));
        worst = { what: name, on: JSON.stringify(unit.body), cost, growth: time / half, length };
      }
      if (time > PATIENCE) break;
    }
  }
  return worst;
}

const URL = 'https://hostile.example/';

function siteOf(html: string): SiteSnapshot {
  const { snapshot } = readPage({ url: URL, html });
  const page: SitePage = { url: URL, snapshot, title: '', kinds: ['home'], status: 'read', reason: null, bytes: html.length, encoding: 'utf-8', linkTexts: [] };
  const at = '2026-01-01T00:00:00.000Z';
  return { origin: URL, startUrl: URL, startedAt: at, finishedAt: at, pages: [page] };
}

/** Milliseconds of each step, in order; facts that several extractors share count for the first. */
function stepsOf(html: string): Map<string, number> {
  const times = new Map<string, number>();
  const step = <T>(name: string, work: () => T): T => {
    let result: T | undefined;
    times.set(
      name,
      busy(() => {
        result = work();
      }),
    );
    return result as T;
  };
  const site = step('readPage', () => siteOf(html));
  const view = step('viewSite', () => viewSite(site));
  for (const [name, extract] of Object.entries(EXTRACTORS)) step(name, () => extract(view));
  step('auditSite', () => auditSite(site, { lang: 'ja', version: '0.0.0' }));
  return times;
}

const document = (body: string): string => `<html lang="ja"><body>${body}</body></html>`;

/** Every step of an audit over every hostile page, at a length and at half of it. */
export function* measurePages(length: number, only = ''): Generator<Cost> {
  for (const [on, make] of Object.entries(HOSTILE_PAGES)) {
    if (!on.includes(only)) continue;
    stepsOf(document(make(length >> 4)));
    const half = stepsOf(document(make(length >> 1)));
    for (const [what, time] of stepsOf(document(make(length)))) yield { what, on, cost: (time / length) * PER_MILLION, growth: time / (half.get(what) ?? time), length };
  }
}
