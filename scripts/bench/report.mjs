// @ts-check
import { SAVED_AUDITS } from './library.mjs';

/** Measured series → tables for a terminal and for docs/performance.md. */

/**
 * @typedef {Record<string, number[]>} Series Milliseconds by name.
 * @typedef {{ series: Series, runs: number, late: number, clockError: number, asked: string[], page: { elements: number, isolated: boolean }, longElements: number,
 *   machine: import('./machine.mjs').Machine, farMs: number, sizes: import('../sizes.mjs').Sizes[] }} Results
 * @typedef {{ title: string, head: string[], rows: string[][] }} Table
 */

/** What a person may have to wait for, in the middle. @type {{ what: string, series: string, limit: number }[]} */
const TARGETS = [
  { what: 'press → first result of the open page, background awake', series: 'awake.first', limit: 300 },
  { what: 'press → first result of the open page, background asleep', series: 'asleep.first', limit: 300 },
  { what: 'press → finished audit of the demo site, background awake', series: 'awake.done', limit: 2000 },
  { what: 'press → finished audit of the demo site, background asleep', series: 'asleep.done', limit: 2000 },
  { what: '60 quotations painted in the long page', series: 'long.drawn', limit: 50 },
  { what: 'longest task while the long page is read', series: 'long.readTask', limit: 50 },
  { what: 'longest task while its quotations are marked', series: 'long.task', limit: 50 },
  { what: `page of ${SAVED_AUDITS} saved audits: navigation → list shown`, series: 'library', limit: 300 },
];

/** @param {number[]} values */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** @param {number} ms */
const show = (ms) => (ms < 1 ? ms.toFixed(2) : ms < 20 ? ms.toFixed(1) : ms.toFixed(0));

/** A longest task: browsers tell of those of 50 ms and more only. @param {number} ms */
const showTask = (ms) => (ms === 0 ? 'under 50' : show(ms));

/** @param {number} ratio */
const times = (ratio) => `${ratio < 10 ? ratio.toFixed(1) : ratio.toFixed(0)} ×`;

/**
 * Median, least and most of a series, and its median as multiples of others'.
 * @param {Series} series
 * @param {string} name
 * @param {string} title
 * @param {string[]} others
 */
function row(series, name, title, others = []) {
  const values = series[name] ?? [];
  const ratios = others.map((other) => (other === name ? '1' : times(median(values) / median(series[other] ?? []))));
  return [title, show(median(values)), `${show(Math.min(...values))}–${show(Math.max(...values))}`, ...ratios];
}

/**
 * A row with the multiple of the floor, and of which axe-core is the multiple.
 * @param {Series} series
 * @param {string} name
 * @param {string} title
 */
const onPage = (series, name, title) => [...row(series, name, title, ['walkVisible']), name === 'axe' ? '1' : times(median(series.axe ?? []) / median(series[name] ?? []))];

/**
 * A row of longest tasks.
 * @param {Series} series
 * @param {string} name
 * @param {string} title
 */
function taskRow(series, name, title) {
  const values = series[name] ?? [];
  return [title, showTask(median(values)), `${showTask(Math.min(...values))}–${showTask(Math.max(...values))}`, ''];
}

const NUMBERS = ['median ms', 'min–max ms'];

/** @param {Results} results @returns {Table[]} */
function tables({ series, asked, page, longElements, farMs }) {
  return [
    {
      title: 'From the press of the toolbar button',
      head: ['', ...NUMBERS],
      rows: [
        row(series, 'blank', "floor: an empty extension's popup is painted"),
        row(series, 'awake.painted', 'background awake: the popup is painted, empty'),
        row(series, 'awake.first', 'background awake: first result of the open page shown'),
        row(series, 'awake.done', 'background awake: finished audit of the site shown'),
        row(series, 'asleep.painted', 'background asleep: the popup is painted, empty'),
        row(series, 'asleep.first', 'background asleep: first result of the open page shown'),
        row(series, 'asleep.done', 'background asleep: finished audit of the site shown'),
        row(series, 'new.first', 'first press ever in this browser (once): first result'),
        row(series, 'new.done', 'first press ever in this browser (once): finished audit'),
      ],
    },
    {
      title: `The open page (${page.elements} elements)`,
      head: ['', ...NUMBERS, '÷ floor', 'axe-core ÷ this'],
      rows: [
        onPage(series, 'innerText', 'innerText'),
        onPage(series, 'walkVisible', 'floor: TreeWalker with checkVisibility'),
        onPage(series, 'readPage', 'content script: the page read, as JSON'),
        onPage(series, 'awake.first', 'press → first result (opens the popup, reads, audits, shows)'),
        onPage(series, 'axe', 'axe-core, full run'),
      ],
    },
    {
      title: `The page of saved audits, with ${SAVED_AUDITS} of as many sites`,
      head: ['', ...NUMBERS, '÷ floor'],
      rows: [row(series, 'blankPage', "floor: an empty extension's page is painted", ['blankPage']), row(series, 'library', 'navigation → list shown', ['blankPage'])],
    },
    {
      title: `The whole site (${asked.length} requests)`,
      head: ['', ...NUMBERS, '÷ one after another'],
      rows: [
        row(series, 'turn', 'loopback: the same addresses fetched one after another', ['turn']),
        row(series, 'awake.done', 'loopback: press → finished audit', ['turn']),
        row(series, 'far-turn', `${farMs} ms for each answer: fetched one after another`, ['far-turn']),
        row(series, 'far.done', `${farMs} ms for each answer: press → finished audit`, ['far-turn']),
      ],
    },
    {
      title: `A long page (${longElements} elements) and 60 quotations of it`,
      head: ['', ...NUMBERS, '÷ floor'],
      rows: [
        row(series, 'long.floor', 'floor: empty style sheet, empty element on top, scroll, frame', ['long.floor']),
        row(series, 'long.drawn', 'found, scrolled to, painted where the window is', ['long.floor']),
        row(series, 'long.all', 'all painted, markers and bar in place, four more frames', ['long.floor']),
        [...row(series, 'long.floorCpu', "floor: the page's thread at work"), ''],
        [...row(series, 'long.cpu', "the page's thread at work until all is in place"), ''],
        taskRow(series, 'long.task', 'longest task meanwhile'),
        [...row(series, 'long.read', 'content script: the page read, as JSON'), ''],
        taskRow(series, 'long.readTask', 'longest task meanwhile'),
      ],
    },
  ];
}

/** @param {Results} results @returns {Table} */
function sizesTable({ sizes }) {
  const [first] = sizes;
  /** @param {number} bytes */
  const kilobytes = (bytes) => (bytes / 1024).toFixed(1);
  return {
    title: 'Sizes (KB of gzip)',
    head: ['', ...sizes.map(({ target }) => target), 'limit'],
    rows: (first?.parts ?? []).map(({ name, limit }, i) => [
      name,
      ...sizes.map(({ parts }) => kilobytes(parts[i]?.gzip ?? 0)),
      limit === null || limit === undefined ? '' : kilobytes(limit),
    ]),
  };
}

/** @param {Series} series */
const verdicts = (series) =>
  TARGETS.map(({ what, series: name, limit }) => {
    const value = median(series[name] ?? []);
    return `${value <= limit ? '✓' : '✗'} ${what}: ${(name.endsWith('ask') || name.endsWith('Task') ? showTask : show)(value)} ms (limit ${limit} ms)`;
  });

/** @param {Results} results */
function circumstances({ machine, runs, page }) {
  const { cores, processor, memory, system, node, browser, axe, load, day } = machine;
  return [
    `${day}, medians of ${runs} runs`,
    `${cores} cores, ${processor}, ${memory}, ${system}; load average at the start ${load}`,
    `${browser} (headless), Node ${node}, axe-core ${axe}`,
    `clock of the page: ${page.isolated ? '5 µs' : '100 µs'}`,
  ];
}

/** @param {Results} results */
function remarks({ late, clockError, runs }) {
  return [
    `The popup's clock and the press's were compared in each run; they differ by at most ${clockError.toFixed(1)} ms from what was taken for it.`,
    late === 0
      ? 'In every run the observer stood in the popup before the first result did.'
      : `In ${late} of ${3 * runs + 1} presses the first result stood before the observer did: there the time is too long.`,
  ];
}

/** @param {Table} table */
function textTable({ title, head, rows }) {
  const widths = head.map((name, column) => Math.max(...[name, ...rows.map((cells) => cells[column] ?? '')].map((cell) => cell.length)));
  /** @param {string[]} cells */
  const line = (cells) => cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ');
  return [title, line(head), ...rows.map(line)].join('\n');
}

/** @param {Table} table */
function markdownTable({ title, head, rows }) {
  /** @param {string[]} cells */
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [`## ${title}`, '', line(head), line(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** @param {Results} results */
export function benchText(results) {
  return [
    ...circumstances(results),
    '',
    ...[...tables(results), sizesTable(results)].flatMap((table) => [textTable(table), '']),
    ...verdicts(results.series),
    ...remarks(results),
  ].join('\n');
}

/** @param {Results} results */
export function benchDocument(results) {
  const all = [...tables(results), sizesTable(results)];
  return `# Performance

Written by \`npm run bench -- --write\`. Do not edit.

${circumstances(results)
  .map((line) => `- ${line}`)
  .join('\n')}

${verdicts(results.series).join('  \n')}

${all.map(markdownTable).join('\n\n')}

## How it is measured

- **The site** is the bundled demo (public/demo/asagiri), served on loopback through the proxy of the tests, under a new host name for
  each visit: no audit and no cache of an earlier one is found. Everything is measured in the same run; the order turns from round to
  round. ${results.farMs} ms for each answer stand for a server far away.
- **The press** is the command \`Extensions.triggerAction\` of Chromium's debugging protocol: the code that runs when somebody clicks the
  button (it opens the popup and grants activeTab), without the mouse and the drawing of the button. The clock starts in the bench's own
  process right before the command is sent, so that its way to the browser is counted, and so is the moment for which the debugger
  holds every new page. Headless Chromium draws no window on a screen.
- **First result**: the popup's counts have numbers for the open page for the first time. **Finished**: \`data-state\` of the popup is
  \`done\`. Both are noted by a MutationObserver that the debugger puts into the popup, and again after the next frame, which is the
  time given. The extension is as delivered, with its Japanese words only (on an English browser: it loads the remarks besides), and has
  nothing for this purpose. ${remarks(results).join(' ')}
- **The button is pinned** to the toolbar, as it is for whoever presses it there. One that is not pinned slides into the toolbar first,
  which takes a quarter of a second with any extension.
- **An empty extension** has a popup of one paragraph and nothing else: less than its time is not to be had by any extension here.
- **The list**: navigation of a tab to the page of saved audits, until the frame after its first row is in the document. What is saved are
  copies of an audit that the extension has made, each of a site of its own; the numbers in its head tell that all of them were read.
- **Asleep**: the background worker was ended before, as the browser does after half a minute of rest; the press has to start it.
  **Awake**: it runs.
- **innerText, TreeWalker, content script, axe-core**: each once on a freshly loaded page, after two frames and 300 ms of rest; without the
  time that putting the script into the page takes. axe-core does something else (accessibility rules) and stands here as a well-known
  program that reads a whole page.
- **One after another**: the addresses that the audit asked for (robots.txt among them), fetched by a page of the same site with the same
  options and not looked at.
- **The long page** is generated: 500 sections of forty elements (tables, lists, paragraphs, most with a class, some without). The scripts
  that the extension injects are put into it as they are delivered; the quotations come from the page's text as they read it. Painted:
  the end of the first frame in which the highlights are registered; those outside of the window get their rules in later frames. At work: CPU time of the page's thread, which a busy machine does
  not change. A task
  is one of that thread, the browser's own work for a frame in it (PerformanceObserver, longtask).
- **Sizes**: \`npm run sizes\`. The popup as it opens is its page, style sheet, all scripts that it imports and one language, the heavier one;
  on demand are explanations (with the first opened row) and remarks (for an audit written in the other language).
`;
}
