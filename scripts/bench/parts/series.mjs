// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';
import axe from 'axe-core';
import { openTestWeb } from '../../../test/e2e/support/site.ts';
import { bundle, contentScript, readability, readabilityVersion } from '../bundles.mjs';
import { openDriver } from '../drivers.mjs';
import { generatedPage } from '../generated-page.mjs';
import { median } from '../numbers.mjs';
import { endWatch, innerText, keptJson, pageFacts, readArticle, readPage, runAxe, settled, snapshot, walkVisible, watchThread } from '../page.mjs';
import { inRounds, note } from '../part.mjs';
import { figureOf, METHOD, seriesTables, seriesTargets } from './series-report.mjs';

/** One page after another, by ourselves and by others, in one browser. */

/**
 * @typedef {import('../drivers.mjs').Driver} Driver
 * @typedef {import('../part.mjs').Series} Series
 * @typedef {'chromium' | 'firefox'} BrowserName
 * @typedef {{ name: string, elements: number, capped: string }} PageFacts `capped`: why axe-core was not run as often as the others; '' where it was.
 */

const DEMO = 'public/demo/asagiri';
const ELEMENTS = [1000, 5000, 20_000, 100_000];
/** Time after a page has loaded until it is quiet. */
const QUIET_MS = 300;
/** axe-core is begun again on a page for this long in all, and not at all where one run is to take longer than the second. */
const AXE_TOTAL_MS = 60_000;
const AXE_ONCE_MS = 25_000;
/** Audits of the demo's page before anything is measured: a background that is awake has audited before. */
const WARM_UP = 3;

/** A clock of 5 µs instead of 100. */
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

const PAGES = [{ name: 'demo', elements: 0 }, ...ELEMENTS.map((elements) => ({ name: String(elements), elements }))];

const hostOf = (/** @type {string} */ page) => `page-${page}.localhost`;

async function openWeb() {
  const bodies = new Map(PAGES.filter(({ elements }) => elements > 0).map(({ name, elements }) => [hostOf(name), generatedPage(elements)]));
  const hosts = [...PAGES.map(({ name }) => hostOf(name)), 'engine.localhost'];
  return openTestWeb(Object.fromEntries(hosts.map((host) => [host, DEMO])), {
    respond: ({ host, path }) => {
      const body = path === '/' ? bodies.get(host) : host === 'engine.localhost' ? '<!doctype html><title>engine</title>' : undefined;
      return body === undefined ? { headers: ISOLATED } : { headers: { ...ISOLATED, 'content-type': 'text/html; charset=utf-8' }, body };
    },
  });
}

/** @param {Driver} driver @param {string} page */
async function visit(driver, page) {
  await driver.open(`http://${hostOf(page)}/`);
  await driver.own(`(${settled})()`);
  await sleep(QUIET_MS);
}

/** @param {{ ms: number, size: number }} answer @param {string} name */
function timed({ ms, size }, name) {
  if (!(size > 0)) throw new Error(`${name} has found nothing`);
  return ms;
}

/**
 * What is measured on a freshly loaded page, where an extension's scripts run.
 * @param {Driver} driver
 * @param {Series} series
 * @param {string} page
 * @param {{ content: string, walk: string }} scripts
 */
function ownTasks(driver, series, page, { content, walk }) {
  /** @param {string} name @param {Function} run */
  const measure = async (name, run) => note(series, `${page}.${name}`, timed(await driver.own(`(${run})()`), name));
  return [
    async () => {
      await visit(driver, page);
      await measure('innerText', innerText);
    },
    async () => {
      await visit(driver, page);
      await measure('floor', walkVisible);
    },
    async () => {
      await visit(driver, page);
      await driver.addOwn(walk);
      await measure('snapshot', snapshot);
    },
    async () => {
      await visit(driver, page);
      await driver.addOwn(content);
      await driver.own(`(${watchThread})()`);
      await sleep(QUIET_MS);
      await driver.own(`globalThis.hishoBenchWatch.longest = 0`);
      await measure('read', readPage);
      note(series, `${page}.task`, await driver.own(`(${endWatch})()`));
      const json = await driver.own(`(${keptJson})()`);
      note(series, `${page}.core`, timed(await driver.engine(`globalThis.hishoBenchEngine(${JSON.stringify(json)})`), 'the audit'));
      note(series, `${page}.audit`, (series[`${page}.read`]?.at(-1) ?? 0) + (series[`${page}.core`]?.at(-1) ?? 0));
    },
  ];
}

/**
 * What others need, each as a script of the page itself, which is where they usually run.
 * @param {Driver} driver
 * @param {Series} series
 * @param {string} page
 * @param {string} name
 * @param {string} source
 * @param {Function} run
 */
async function measurePeer(driver, series, page, name, source, run) {
  await visit(driver, page);
  await driver.addToPage(source);
  note(series, `${page}.${name}`, timed(await driver.page(`(${run})()`), name));
}

/**
 * axe-core's time for a page by the one before: it grows with the elements at least.
 * @param {Series} series
 * @param {PageFacts[]} pages
 * @param {number} elements
 */
function expectedAxe(series, pages, elements) {
  const last = pages.findLast(({ name }) => (series[`${name}.axe`]?.length ?? 0) > 0);
  return last ? (median(series[`${last.name}.axe`] ?? []) * elements) / last.elements : 0;
}

/**
 * @param {Driver} driver
 * @param {Series} series
 * @param {PageFacts[]} pages
 * @param {PageFacts} page
 * @param {number} runs
 */
async function measureAxe(driver, series, pages, page, runs) {
  const expected = expectedAxe(series, pages, page.elements);
  if (expected > AXE_ONCE_MS) {
    page.capped = `not run: over ${Math.round(expected / 1000)} s by its growth`;
    note(series, `${page.name}.axeAtLeast`, expected);
    return;
  }
  let spent = 0;
  for (let round = 0; round < runs; round++) {
    if (spent > AXE_TOTAL_MS) {
      page.capped = `${round} run${round === 1 ? '' : 's'}`;
      return;
    }
    await measurePeer(driver, series, page.name, 'axe', axe.source, runAxe);
    spent += series[`${page.name}.axe`]?.at(-1) ?? 0;
  }
}

/** @param {BrowserName} name @param {number} runs */
async function measureIn(name, runs) {
  const web = await openWeb();
  const driver = await openDriver(name, web.port);
  try {
    /** @type {Series} */
    const series = {};
    /** @type {PageFacts[]} */
    const pages = [];
    const scripts = { content: contentScript(driver.target), walk: await bundle('snapshot') };
    await driver.openEngine(await bundle('engine'), 'http://engine.localhost/');
    await visit(driver, 'demo');
    await driver.addOwn(scripts.content);
    await driver.own(`(${readPage})()`);
    const json = JSON.stringify(await driver.own(`(${keptJson})()`));
    for (let i = 0; i < WARM_UP; i++) await driver.engine(`globalThis.hishoBenchEngine(${json})`);
    for (const page of PAGES) {
      await visit(driver, page.name);
      const { elements, isolated } = await driver.page(`(${pageFacts})()`);
      if (!isolated) throw new Error('the page has the coarse clock');
      const facts = { name: page.name, elements, capped: '' };
      pages.push(facts);
      const peers = [() => measurePeer(driver, series, page.name, 'readability', readability(), readArticle)];
      await inRounds(runs, `${name}, ${elements} elements`, () => [...ownTasks(driver, series, page.name, scripts), ...peers]);
      await measureAxe(driver, series, pages, facts, runs);
    }
    return { series, facts: { browser: driver.version, axe: axe.version, readability: readabilityVersion, pages } };
  } finally {
    await driver.close();
    await web.close();
  }
}

/** @param {BrowserName} browser @returns {import('../part.mjs').Part} */
export const seriesPart = (browser) => ({
  name: `series.${browser}`,
  measure: ({ runs }) => measureIn(browser, runs),
  tables: seriesTables,
  targets: seriesTargets,
  figure: figureOf,
  method: () => (browser === 'chromium' ? METHOD : ''),
});
