// @ts-check
import { hostOf, visit, withVisits } from '../chromium-visits.mjs';
import { press } from '../press.mjs';
import { note } from '../part.mjs';

/** What the background holds after many audits. */

/**
 * @typedef {import('../../../test/e2e/support/chromium.ts').ChromiumBrowser} Chromium
 * @typedef {import('../part.mjs').Series} Series
 */

const AUDITS = 50;
/** After so many audits it is looked at. */
const LOOKS = [1, 5, 10, 25, 50];
/** Flat: the last look has no more than this over the second, when what is made once is made. */
const FLAT = 0.1;
const FROM = 5;

const megabytes = (/** @type {number} */ bytes) => bytes / 2 ** 20;

/** Bytes in use in the background once nothing is left to collect. @param {Chromium} browser */
async function heapOf({ puppeteer, extensionId }) {
  const target = await puppeteer.waitForTarget((candidate) => candidate.type() === 'service_worker' && candidate.url().includes(extensionId), { timeout: 20_000 });
  const session = await target.createCDPSession();
  try {
    await session.send('Runtime.enable');
    for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
    return await session.send('Runtime.getHeapUsage');
  } finally {
    await session.detach();
  }
}

const measure = () =>
  withVisits({ kinds: ['memory'], runs: AUDITS }, async ({ browser }) => {
    /** @type {Series} */
    const series = {};
    for (let round = 0; round < AUDITS; round++) {
      await browser.closePopup();
      await visit(browser, hostOf('memory', round));
      const { done } = await press(browser);
      note(series, 'done', done.shown);
      if (!LOOKS.includes(round + 1)) continue;
      process.stderr.write(`memory: ${round + 1} of ${AUDITS} audits\n`);
      const { usedSize, totalSize } = await heapOf(browser);
      note(series, `used.${round + 1}`, megabytes(usedSize));
      note(series, `total.${round + 1}`, megabytes(totalSize));
    }
    return { series, facts: {} };
  });

/** @param {Series} series @param {string} name */
const only = (series, name) => series[name]?.[0] ?? 0;

/** @param {Series} series */
function growth(series) {
  return only(series, `used.${AUDITS}`) / only(series, `used.${FROM}`) - 1;
}

/** @type {import('../part.mjs').Part} */
export const memoryPart = {
  name: 'memory',
  measure,
  tables: ({ series }) => [
    {
      title: "The background's memory (Chromium, MB)",
      head: ['audits of a site each', ...LOOKS.map(String)],
      rows: [
        ['in use, after a collection', ...LOOKS.map((look) => only(series, `used.${look}`).toFixed(1))],
        ['taken from the system', ...LOOKS.map((look) => only(series, `total.${look}`).toFixed(1))],
      ],
    },
  ],
  targets: ({ series }) => [
    {
      what: `memory of the background after ${AUDITS} audits, against ${FROM}`,
      value: `${growth(series) < 0 ? '−' : '+'}${Math.abs(growth(series) * 100).toFixed(1)} % (at most ${FLAT * 100} %)`,
      met: growth(series) <= FLAT,
      ...(growth(series) > FLAT ? { cause: `${((only(series, `used.${AUDITS}`) - only(series, `used.${FROM}`)) / (AUDITS - FROM)).toFixed(2)} MB stay of each audit` } : {}),
    },
  ],
  figure: (name) => ({
    title:
      name === 'done'
        ? 'press → finished audit, 50 sites in a row'
        : `memory of the background after ${name.split('.')[1]} audits (MB ${name.startsWith('used') ? 'in use' : 'taken'})`,
    ...(name.startsWith('total') ? {} : { floor: name }),
  }),
  method:
    () => `- **Memory**: ${AUDITS} audits of the demo site under as many host names, each from a press to its end, in one browser, while its background runs on. Looked at through the
  debugging protocol (\`Runtime.getHeapUsage\`) after a full collection.`,
};
