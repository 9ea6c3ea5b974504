// @ts-check
import { median, show, times } from '../numbers.mjs';

/** What the series of one browser says. */

/**
 * @typedef {import('../part.mjs').Result} Result
 * @typedef {import('./series.mjs').PageFacts} PageFacts
 */

const ROWS = [
  { name: 'innerText', title: 'innerText' },
  { name: 'floor', title: 'floor: TreeWalker with checkVisibility' },
  { name: 'snapshot', title: 'snapshot (src/dom)' },
  { name: 'read', title: 'content script: the page read, as JSON' },
  { name: 'core', title: 'audit of that JSON' },
  { name: 'audit', title: 'whole audit of the page: read and audited' },
  { name: 'readability', title: 'Readability, on a copy of the page' },
  { name: 'axe', title: 'axe-core, full run' },
];
/** Those that are ours. */
const OWN = ['snapshot', 'read', 'core', 'audit', 'task'];

const FLOOR_LIMIT = 2.5;
const FLOOR_AT = '20000';
const TASK_LIMIT = 50;
const AXE_LIMIT = 40;

/** @param {Result} result @returns {PageFacts[]} */
const pagesOf = ({ facts }) => facts.pages;

/** @param {string} name @param {number} elements */
const pageTitle = (name, elements) => (name === 'demo' ? `the demo's page (${elements})` : `${elements}`);

/**
 * How many times our time axe-core takes; a lower bound where it was not run to its end.
 * @param {Result} result
 * @param {string} page
 * @param {string} name
 */
function axeRatio({ series }, page, name) {
  const axe = series[`${page}.axe`] ?? series[`${page}.axeAtLeast`] ?? [];
  return { ratio: median(axe) / median(series[`${page}.${name}`] ?? []), atLeast: !series[`${page}.axe`] };
}

/** @param {Result} result */
export function seriesTables(result) {
  const { series, facts } = result;
  const browser = facts.browser.startsWith('Firefox') ? 'Firefox' : 'Chromium';
  const pages = pagesOf(result);
  const head = ['elements of the page', ...pages.map(({ name, elements }) => pageTitle(name, elements))];
  /** @param {string} title @param {(page: PageFacts) => string} cell */
  const line = (title, cell) => [title, ...pages.map(cell)];
  return [
    {
      title: `${browser}: one page (median ms)`,
      head,
      rows: [
        ...ROWS.map(({ name, title }) =>
          line(title, (page) => {
            const values = series[`${page.name}.${name}`];
            const capped = name === 'axe' && page.capped ? ` (${page.capped})` : '';
            return values ? `${show(median(values))}${capped}` : page.capped;
          }),
        ),
        line("longest time that the page's thread was not free while it was read", ({ name }) => show(median(series[`${name}.task`] ?? []))),
      ],
    },
    {
      title: `${browser}: one page (ratios)`,
      head,
      rows: [
        ...['innerText', 'snapshot', 'read', 'readability', 'axe'].map((name) =>
          line(`${ROWS.find((row) => row.name === name)?.title} ÷ floor`, (page) => {
            const values = series[`${page.name}.${name}`];
            return values ? times(median(values) / median(series[`${page.name}.floor`] ?? [])) : '';
          }),
        ),
        ...['snapshot', 'read', 'audit'].map((name) =>
          line(`axe-core ÷ ${ROWS.find((row) => row.name === name)?.title}`, (page) => {
            const { ratio, atLeast } = axeRatio(result, page.name, name);
            return `${atLeast ? 'over ' : ''}${times(ratio)}`;
          }),
        ),
      ],
    },
  ];
}

/**
 * Where the audit's time goes on the page that misses most, and which others miss.
 * @param {import('../part.mjs').Series} series
 * @param {{ name: string, elements: number }} least
 * @param {{ elements: number }[]} missed
 */
function auditCause(series, { name, elements }, missed) {
  const [audit, read, core] = ['audit', 'read', 'core'].map((part) => show(median(series[`${name}.${part}`] ?? [])));
  return `at ${elements} elements the audit's ${audit} ms are ${read} for reading and ${core} for finding; missed at ${missed.map((page) => page.elements).join(', ')} elements`;
}

/** @param {Result} result */
export function seriesTargets(result) {
  const { series, facts } = result;
  const browser = facts.browser.startsWith('Firefox') ? 'Firefox' : 'Chromium';
  /** @param {string} name */
  const of = (name) => median(series[name] ?? []);
  const toFloor = of(`${FLOOR_AT}.snapshot`) / of(`${FLOOR_AT}.floor`);
  const tasks = pagesOf(result).map(({ name, elements }) => ({ elements, ms: of(`${name}.task`) }));
  const longest = tasks.reduce((a, b) => (b.ms > a.ms ? b : a));
  const axe = pagesOf(result).map(({ name, elements }) => ({ name, elements, ...axeRatio(result, name, 'audit') }));
  const least = axe.reduce((a, b) => (b.ratio < a.ratio ? b : a));
  const axeMissed = axe.filter(({ ratio }) => !(ratio >= AXE_LIMIT));
  return [
    {
      what: `${browser}: snapshot of ${FLOOR_AT} elements ÷ floor`,
      value: `${times(toFloor)} (at most ${FLOOR_LIMIT} ×)`,
      met: toFloor <= FLOOR_LIMIT,
      ...(toFloor > FLOOR_LIMIT
        ? { cause: `${show(of(`${FLOOR_AT}.snapshot`))} ms, where the floor, which keeps nothing of what it sees, takes ${show(of(`${FLOOR_AT}.floor`))} ms` }
        : {}),
    },
    {
      what: `${browser}: longest time that reading holds the page's thread, at any size`,
      value: `${show(longest.ms)} ms (at most ${TASK_LIMIT} ms)`,
      met: longest.ms <= TASK_LIMIT,
      ...(longest.ms > TASK_LIMIT
        ? {
            cause: `passed at ${tasks
              .filter(({ ms }) => ms > TASK_LIMIT)
              .map(({ elements }) => elements)
              .join(', ')} elements`,
          }
        : {}),
    },
    {
      what: `${browser}: axe-core ÷ whole audit of the page, at every size`,
      value: `${least.atLeast ? 'over ' : ''}${times(least.ratio)} (at least ${AXE_LIMIT} ×)`,
      met: axeMissed.length === 0,
      ...(axeMissed.length > 0 ? { cause: auditCause(series, least, axeMissed) } : {}),
    },
  ];
}

/** @param {string} series */
export function figureOf(series) {
  const [page = '', name = ''] = series.split('.');
  const title = name === 'task' ? "longest time that reading holds the page's thread" : (ROWS.find((row) => row.name === name)?.title ?? name);
  return { title: `${title}, ${page === 'demo' ? "the demo's page" : `${page} elements`}`, ...(OWN.includes(name) ? { floor: `${page}.floor` } : {}) };
}

export const METHOD = `- **Pages** of 1,000 to 100,000 elements are generated (scripts/bench/generated-page.mjs): wrappers, cards, tables, questions, hidden parts, as Japanese
  providers' pages are built; the demo's page is public/demo/asagiri's first. Each figure is of a freshly loaded page, after two frames and 300 ms of rest, without the time that putting a
  script into the page takes. Both browsers give pages a clock of 0.02 ms or finer here.
- **innerText, floor, snapshot and content script** run where an extension's scripts run (Chromium: an isolated world; Firefox: a sandbox that sees the page through its
  wrappers). The floor is a TreeWalker over all texts that asks of each whether its element is visible, and keeps nothing. **axe-core and Readability** run as scripts of the
  page, which is quicker for them in Firefox. axe-core checks accessibility, Readability finds an article: they stand here as well-known programs that read a whole page.
- **The audit of the JSON** is the core as it is bundled, in a second tab, which has audited the demo's page three times before, as a background that is awake has. Handing the JSON over
  is not counted; the press of the button (above) counts everything.
- **axe-core** is begun again on a page until a minute is spent, and not begun where its growth says that one run takes over 25 s.
- **The page's thread**: the longest time between two tasks of a watch that does nothing but post the next one, the browser's own frames in it.`;
