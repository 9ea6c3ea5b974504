// @ts-check
import { planOf } from '../../test/e2e/support/marks.ts';

/** Evidence marked in a long page: how soon it is seen, and whether the page is ever held up. */

/**
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {{ drawn: number, cpu: number, all: number, long: number, read: number, readLong: number, elements: number }} Marking
 *   Milliseconds: until the words in the window are painted; until everything is in its place, how long the page's thread was at work for
 *   all that, longest task meanwhile; the page read before, longest task meanwhile. A task under 50 ms counts as 0: browsers do not
 *   tell.
 */

const SECTIONS = 500;
const QUOTES = 60;

/** A section of forty elements, as companies' pages have them. @param {number} n */
const section = (n) => `<section class="plan"><h2>プラン${n}のご案内</h2><p class="lead">この段落は${n}番目の文です。<b>平日</b>10:00〜17:00に承ります。</p>
<table class="prices"><tbody>${['ライト', '標準', '大口', '特別']
  .map((name, i) => `<tr><th>${name}${n}</th><td>月額 ${n},${i + 1}00円（税込）</td><td>${i + 1}0時間まで</td></tr>`)
  .join('')}</tbody></table>
<ul>${[1, 2, 3, 4, 5].map((i) => `<li><a href="/page-${n}-${i}.html">業務${n}の${i}について</a></li>`).join('')}</ul>
<dl><dt>契約期間</dt><dd>最低${(n % 12) + 1}か月から、番号${n}の条件です。</dd><dt>電話</dt><dd>03-${1000 + n}-5678</dd></dl>
<p>お申し込みは<span>毎月${(n % 28) + 1}日</span>までに、窓口${n}へお知らせください。</p></section>`;

export const longPage = () => `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>長いページ</title>
<style>body { font: 16px/1.8 sans-serif; margin: 40px } .prices { border-collapse: collapse } .prices td, .prices th { border: 1px solid #ccc; padding: 4px 8px } .lead { color: #333 } ul { display: flex; gap: 8px }</style>
</head><body><main>${Array.from({ length: SECTIONS }, (_, n) => section(n + 1)).join('\n')}</main></body></html>`;

/** Sixty quotations of four kinds, all over the page; the one in its middle is asked for. */
const wanted = Array.from({ length: QUOTES }, (_, i) => {
  const n = 4 + i * 8;
  const quotes = [
    `月額 ${n},200円（税込）`,
    `この段落は${n}番目の文です。平日10:00〜17:00に承ります。`,
    `最低${(n % 12) + 1}か月から、番号${n}の条件です。`,
    `03-${1000 + n}-5678`,
  ];
  return { quote: /** @type {string} */ (quotes[i % quotes.length]), status: /** @type {const} */ (['met', 'partial', 'flagged'])[i % 3] ?? 'met' };
});

/** Runs in the page, as text: notes every long task from now on. */
function watchTasks() {
  /** @type {number[]} */
  const long = [];
  Object.assign(window, { long });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) long.push(duration);
  }).observe({ type: 'longtask' });
}

/** Runs in the page: the longest task since the last call, 0 for none of 50 ms or more. */
async function longest() {
  await new Promise((resolve) => setTimeout(resolve, 100));
  const { long } = /** @type {{ long: number[] }} */ (/** @type {unknown} */ (window));
  return Math.max(0, ...long.splice(0));
}

/** Runs in the page: the content script's reading. */
async function read() {
  const start = performance.now();
  const json = await /** @type {any} */ (globalThis).hishoAudit.readPage();
  return { ms: performance.now() - start, text: /** @type {string} */ (JSON.parse(json).snapshot.text), elements: document.getElementsByTagName('*').length };
}

/**
 * Runs in the page: marks the evidence, by the script that the extension injects, until it is seen.
 * @param {unknown} plan
 */
async function mark(plan) {
  /** The next frame: whether there was something to paint when it began, and when it was done. */
  const frame = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const painted = CSS.highlights.size > 0;
        // Before everything that waits for the frame, too.
        /** @type {any} */ (window).scheduler.postTask(() => resolve({ painted, done: performance.now() }), { priority: 'user-blocking' });
      });
    });
  const start = performance.now();
  Object.assign(window, { start, shown: /** @type {any} */ (globalThis).hishoHighlight.show(plan) });
  let drawn = await frame();
  while (!drawn.painted) drawn = await frame();
  return drawn.done - start;
}

/** Runs in the page: waits for all the rest. */
async function finishMarking() {
  const { start, shown } = /** @type {{ start: number, shown: Promise<string> }} */ (/** @type {unknown} */ (window));
  const { found } = JSON.parse(await shown);
  for (let i = 0; i < 4; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
  return { all: performance.now() - start, found };
}

/**
 * How long the page's thread is at work, in milliseconds, which says more than a clock where other programs run.
 * @template T
 * @param {Page} tab
 * @param {() => Promise<T>} task
 */
async function timeThread(tab, task) {
  const session = await tab.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async () => (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  const before = await busy();
  const value = await task();
  const cpu = ((await busy()) - before) * 1000;
  await session.detach();
  return { value, cpu };
}

/** Runs in the page: what any such script has to do at least. An empty style sheet, an empty element on top, the scroll to the middle, a frame. */
async function doLeast() {
  const start = performance.now();
  document.adoptedStyleSheets = [new CSSStyleSheet()];
  const host = document.createElement('div');
  host.popover = 'manual';
  document.documentElement.append(host);
  host.showPopover();
  scrollTo({ top: document.documentElement.scrollHeight / 2, behavior: 'instant' });
  await new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(null);
      port2.postMessage(null);
    });
  });
  return performance.now() - start;
}

/** The floor, on a fresh page. @param {Page} tab */
export async function measureFloor(tab) {
  const { value, cpu } = await timeThread(tab, () => tab.evaluate(doLeast));
  return { drawn: value, cpu };
}

/**
 * Reads and marks a fresh page, into which the scripts are put first.
 * @param {Page} tab
 * @param {{ content: string, highlight: string }} scripts
 * @returns {Promise<Marking>}
 */
export async function measureMarks(tab, { content, highlight }) {
  await tab.evaluate(content);
  await tab.evaluate(highlight);
  await tab.evaluate(watchTasks);
  await tab.evaluate(longest);
  const { ms, text, elements } = await tab.evaluate(read);
  const readLong = await tab.evaluate(longest);
  const plan = planOf(tab.url(), text, wanted, QUOTES / 2);
  const { value, cpu } = await timeThread(tab, async () => ({ drawn: await tab.evaluate(mark, plan), ...(await tab.evaluate(finishMarking)) }));
  const { drawn, all, found } = value;
  if (found !== QUOTES) throw new Error(`${found} of ${QUOTES} quotations found`);
  return { drawn, cpu, all, long: await tab.evaluate(longest), read: ms, readLong, elements };
}
