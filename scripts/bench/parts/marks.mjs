// @ts-check
import { readFileSync } from 'node:fs';
import { hostOf, visit, withVisits } from '../chromium-visits.mjs';
import { contentScript } from '../bundles.mjs';
import { longPage, measureFloor, measureMarks } from '../marks.mjs';
import { median, show, showTask, span } from '../numbers.mjs';
import { atMost, inRounds, NUMBERS, note, row } from '../part.mjs';

/** Sixty quotations marked in a long page. */

const HIGHLIGHT_SCRIPT = 'dist/chrome/src/extension/content/highlight.js';

const TITLES = new Map([
  ['floor', 'floor: empty style sheet, empty element on top, scroll, frame'],
  ['drawn', 'found, scrolled to, painted where the window is'],
  ['all', 'all painted, markers and bar in place, four more frames'],
  ['floorCpu', "floor: the page's thread at work"],
  ['cpu', "the page's thread at work until all is in place"],
  ['task', 'longest task meanwhile'],
  ['read', 'content script: the page read, as JSON'],
  ['readTask', 'longest task meanwhile'],
]);

/** @param {{ runs: number }} options */
function measure({ runs }) {
  const html = longPage();
  const scripts = { content: contentScript('chrome'), highlight: readFileSync(HIGHLIGHT_SCRIPT, 'utf8') };
  return withVisits({ kinds: ['floor', 'marks'], runs, pageOf: () => html }, async ({ browser }) => {
    /** @type {import('../part.mjs').Series} */
    const series = {};
    let elements = 0;
    await inRounds(runs, 'marks', (round) => [
      async () => {
        await visit(browser, hostOf('floor', round));
        const floor = await measureFloor(browser.tab);
        note(series, 'floor', floor.drawn);
        note(series, 'floorCpu', floor.cpu);
      },
      async () => {
        await visit(browser, hostOf('marks', round));
        const { drawn, cpu, all, long, read, readLong, elements: count } = await measureMarks(browser.tab, scripts);
        for (const [name, value] of Object.entries({ drawn, cpu, all, task: long, read, readTask: readLong })) note(series, name, value);
        elements = count;
      },
    ]);
    return { series, facts: { elements } };
  });
}

/** @param {import('../part.mjs').Series} series @param {string} name */
const taskRow = (series, name) => [TITLES.get(name) ?? '', showTask(median(series[name] ?? [])), span(series[name] ?? [], showTask), ''];

/** @type {import('../part.mjs').Part} */
export const marksPart = {
  name: 'marks',
  measure,
  tables: ({ series, facts }) => [
    {
      title: `A long page (${facts.elements} elements) and 60 quotations of it`,
      head: ['', ...NUMBERS, '÷ floor'],
      rows: [...TITLES].map(([name, title]) =>
        name.endsWith('ask') ? taskRow(series, name) : ['floor', 'drawn', 'all'].includes(name) ? row(series, name, title, ['floor']) : [...row(series, name, title), ''],
      ),
    },
  ],
  targets: ({ series }) => [
    atMost(series, {
      what: '60 quotations painted in the long page',
      series: 'drawn',
      limit: 50,
      cause: `the frame itself takes ${show(median(series.floor ?? []))} ms, the other ${show(median(series.drawn ?? []) - median(series.floor ?? []))} ms are finding the quotations, going to the one that is asked for and registering their marks`,
    }),
    atMost(series, { what: 'longest task while the long page is read', series: 'readTask', limit: 50, print: showTask }),
    atMost(series, { what: 'longest task while its quotations are marked', series: 'task', limit: 50, print: showTask }),
  ],
  figure: (name) => ({
    title: `long page with 60 quotations: ${name === 'readTask' ? 'longest task while it is read' : (TITLES.get(name) ?? name)}`,
    ...(name.startsWith('floor') ? {} : { floor: 'floorCpu' }),
  }),
  method:
    () => `- **The long page** is generated: 500 sections of forty elements (tables, lists, paragraphs, most with a class, some without). The scripts that the extension injects are put into
  it as they are delivered; the quotations come from the page's text as they read it. Painted: the end of the first frame in which the highlights are registered; those outside
  of the window get their rules in later frames. At work: CPU time of the page's thread, which a busy machine does not change. A task is one of that thread, the browser's own
  work for a frame in it (PerformanceObserver, longtask).`,
};
