// @ts-check
/**
 * `npm run bench [-- --runs N] [--json] [--write]`: how long a person waits for the built extension in headless Chromium, beside what others
 * need on the same page in the same run. The extension is measured from outside, as it is delivered. `--write` writes
 * docs/performance.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import axe from 'axe-core';
import { openChromium } from '../test/e2e/support/chromium.ts';
import { openTestWeb } from '../test/e2e/support/site.ts';
import { openBlankPage, openLibrary, saveManyAudits, SAVED_AUDITS } from './bench/library.mjs';
import { machineFacts } from './bench/machine.mjs';
import { longPage, measureFloor, measureMarks } from './bench/marks.mjs';
import { fetchInTurn, innerText, pageFacts, readPage, runAxe, settled, walkVisible } from './bench/page.mjs';
import { makeBlank } from './bench/blank.mjs';
import { press, pressBlank } from './bench/press.mjs';
import { benchDocument, benchText } from './bench/report.mjs';
import { measureSizes } from './sizes.mjs';

/**
 * @typedef {import('../test/e2e/support/chromium.ts').ChromiumBrowser} Chromium
 * @typedef {import('../test/e2e/support/site.ts').TestWeb} Web
 * @typedef {import('./bench/press.mjs').Press} Press
 * @typedef {import('./bench/report.mjs').Series} Series
 * @typedef {{ browser: Chromium, blank: string, web: Web, series: Series, asked: string[], late: number, clockError: number, longElements: number }} Bench
 */

const DEMO = 'public/demo/asagiri';
const CONTENT_SCRIPT = 'dist/chrome/src/extension/content/main.js';
const HIGHLIGHT_SCRIPT = 'dist/chrome/src/extension/content/highlight.js';
const DOCUMENT = 'docs/performance.md';
const LEAST_RUNS = 7;

/** What a server answers to scripts on the hosts `far-…` takes this long, as over the web. */
const FAR_MS = 100;
/** Time after a page has loaded, or the background has ended, until the machine is quiet. */
const QUIET_MS = 300;

/** Each gives pages a clock of 5 µs instead of 100. */
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

/** Ways to wait for an audit: is the background asleep, as it is after half a minute of rest, and is the server far? */
const WAYS = /** @type {const} */ ([
  { name: 'asleep', host: 'asleep', asleep: true },
  { name: 'awake', host: 'awake', asleep: false },
  { name: 'far', host: 'far', asleep: false },
]);

const PEERS = [
  { name: 'innerText', inject: '', run: innerText },
  { name: 'walkVisible', inject: '', run: walkVisible },
  { name: 'readPage', inject: readFileSync(CONTENT_SCRIPT, 'utf8'), run: readPage },
  { name: 'axe', inject: axe.source, run: runAxe },
];

const MARKING = { content: readFileSync(CONTENT_SCRIPT, 'utf8'), highlight: readFileSync(HIGHLIGHT_SCRIPT, 'utf8') };

/**
 * A host of its own for each visit, so that none finds the audit or the cache of another. Those of localhost may have the finer clock.
 * @param {string} kind
 * @param {number} round
 */
const hostOf = (kind, round) => `${kind}-${round}.localhost`;

const LONG_PAGE = longPage();

/** @param {number} runs */
function openWeb(runs) {
  const kinds = ['first', 'blank', 'long-floor', 'long-marks', ...WAYS.map(({ host }) => host), 'turn', 'far-turn', ...PEERS.map(({ name }) => name.toLowerCase())];
  const hosts = kinds.flatMap((kind) => Array.from({ length: runs }, (_, round) => hostOf(kind, round)));
  return openTestWeb(Object.fromEntries(hosts.map((host) => [host, DEMO])), {
    respond: async ({ host, headers }) => {
      if (host.startsWith('far-') && headers.accept === '*/*') await sleep(FAR_MS);
      if (host.startsWith('long-')) return { headers: { ...ISOLATED, 'content-type': 'text/html; charset=utf-8' }, body: LONG_PAGE };
      return { headers: ISOLATED };
    },
  });
}

/**
 * @param {Series} series
 * @param {string} name
 * @param {number} ms
 */
function note(series, name, ms) {
  series[name] ??= [];
  series[name].push(ms);
}

/**
 * @param {Bench} bench
 * @param {string} host
 */
async function visit({ browser }, host) {
  await browser.goto(`http://${host}/`);
  await browser.tab.evaluate(settled);
  await sleep(QUIET_MS);
}

/**
 * @param {Bench} bench
 * @param {string} name
 * @param {Press} times
 */
function notePress(bench, name, { painted, first, done, late, clockError }) {
  const { series } = bench;
  note(series, `${name}.painted`, painted);
  note(series, `${name}.firstDom`, first.dom);
  note(series, `${name}.first`, first.shown);
  note(series, `${name}.done`, done.shown);
  bench.late += late ? 1 : 0;
  bench.clockError = Math.max(bench.clockError, clockError);
}

/**
 * One audit of the demo site, from a press.
 * @param {Bench} bench
 * @param {typeof WAYS[number]} way
 * @param {number} round
 */
async function audit(bench, { name, host, asleep }, round) {
  const { browser, web } = bench;
  await browser.closePopup();
  await visit(bench, hostOf(host, round));
  if (asleep) {
    await browser.killBackground();
    await sleep(QUIET_MS);
  }
  const before = web.log.length;
  notePress(bench, name, await press(browser));
  bench.asked = web.log.slice(before).flatMap(({ headers, path }) => (headers.accept === '*/*' ? [path] : []));
}

/**
 * The addresses that the audit has asked for, one after another.
 * @param {Bench} bench
 * @param {string} kind
 * @param {number} round
 */
async function fetchSame(bench, kind, round) {
  await visit(bench, hostOf(kind, round));
  const { ms } = await bench.browser.tab.evaluate(fetchInTurn, bench.asked);
  note(bench.series, kind, ms);
}

/**
 * @param {Bench} bench
 * @param {typeof PEERS[number]} peer
 * @param {number} round
 */
async function measurePeer(bench, { name, inject, run }, round) {
  const { tab } = bench.browser;
  await visit(bench, hostOf(name.toLowerCase(), round));
  if (inject) await tab.evaluate(inject);
  const { ms, size } = await tab.evaluate(run);
  if (size === 0) throw new Error(`${name} has found nothing`);
  note(bench.series, name, ms);
}

/**
 * @param {Bench} bench
 * @param {number} round
 */
async function openBlank(bench, round) {
  await bench.browser.closePopup();
  await visit(bench, hostOf('blank', round));
  note(bench.series, 'blank', await pressBlank(bench.browser, bench.blank));
}

/**
 * The page of saved audits, beside the emptiest page of an extension.
 * @param {Bench} bench
 */
async function openList({ browser, blank, series }) {
  await browser.closePopup();
  await sleep(QUIET_MS);
  note(series, 'blankPage', await openBlankPage(browser, blank));
  await sleep(QUIET_MS);
  const { ms, lead } = await openLibrary(browser);
  if (!(Number(/\d+/.exec(lead.replaceAll(',', ''))?.[0]) >= SAVED_AUDITS)) throw new Error(`the list says: ${lead}`);
  note(series, 'library', ms);
}

/**
 * @param {Bench} bench
 * @param {number} round
 */
async function markLongPage(bench, round) {
  const { browser, series } = bench;
  await browser.closePopup();
  await visit(bench, hostOf('long-floor', round));
  const floor = await measureFloor(browser.tab);
  note(series, 'long.floor', floor.drawn);
  note(series, 'long.floorCpu', floor.cpu);
  await visit(bench, hostOf('long-marks', round));
  const { drawn, cpu, all, long, read, readLong, elements } = await measureMarks(browser.tab, MARKING);
  note(series, 'long.drawn', drawn);
  note(series, 'long.cpu', cpu);
  note(series, 'long.all', all);
  note(series, 'long.task', long);
  note(series, 'long.read', read);
  note(series, 'long.readTask', readLong);
  bench.longElements = elements;
}

/**
 * Everything once. The order turns from round to round, so that nobody is always first.
 * @param {Bench} bench
 * @param {number} round
 */
async function runRound(bench, round) {
  const tasks = [
    () => openBlank(bench, round),
    ...WAYS.map((way) => () => audit(bench, way, round)),
    () => fetchSame(bench, 'turn', round),
    () => fetchSame(bench, 'far-turn', round),
    ...PEERS.map((peer) => () => measurePeer(bench, peer, round)),
    () => markLongPage(bench, round),
  ];
  const start = round % tasks.length;
  for (const task of [...tasks.slice(start), ...tasks.slice(0, start)]) await task();
}

/** @param {number} runs */
async function measure(runs) {
  const web = await openWeb(runs);
  const blank = await makeBlank();
  const browser = await openChromium({ proxyPort: web.port, language: 'ja', pinned: [blank.folder] });
  /** @type {Bench} */
  const bench = { browser, blank: await browser.puppeteer.installExtension(blank.folder), web, series: {}, asked: [], late: 0, clockError: 0, longElements: 0 };
  try {
    await audit(bench, { name: /** @type {any} */ ('new'), host: /** @type {any} */ ('first'), asleep: false }, 0);
    const page = await browser.tab.evaluate(pageFacts);
    const machine = machineFacts(await browser.puppeteer.version(), axe.version);
    for (let round = 0; round < runs; round++) {
      process.stderr.write(`round ${round + 1} of ${runs}\n`);
      await runRound(bench, round);
    }
    await saveManyAudits(browser);
    for (let round = 0; round < runs; round++) await openList(bench);
    return {
      series: bench.series,
      runs,
      late: bench.late,
      clockError: bench.clockError,
      asked: bench.asked,
      page,
      longElements: bench.longElements,
      machine,
      farMs: FAR_MS,
      sizes: measureSizes(),
    };
  } finally {
    await browser.close();
    await blank.remove();
    await web.close();
  }
}

const { values } = parseArgs({
  options: { runs: { type: 'string', default: String(LEAST_RUNS) }, write: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < LEAST_RUNS) {
  console.error(`--runs: a whole number, at least ${LEAST_RUNS}`);
  process.exit(2);
}
const results = await measure(runs);
console.log(values.json ? JSON.stringify(results, null, 1) : benchText(results));
if (values.write) {
  writeFileSync(DOCUMENT, benchDocument(results));
  console.log(`Written: ${DOCUMENT}`);
}
