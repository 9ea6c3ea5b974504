// @ts-check
import { FAR_MS, hostOf, visit, withVisits } from '../chromium-visits.mjs';
import { median, show, times } from '../numbers.mjs';
import { inRounds, NUMBERS, note, row } from '../part.mjs';
import { fetchInTurn } from '../page.mjs';
import { press } from '../press.mjs';

/** A whole site, beside asking for the same pages one after another. */

/** @typedef {import('../part.mjs').Result} Result */

const LIMIT = 1.5;

const TITLES = new Map([
  ['turn', 'loopback: the same addresses fetched one after another'],
  ['near', 'loopback: press → finished audit'],
  ['far-turn', `${FAR_MS} ms for each answer: fetched one after another`],
  ['far', `${FAR_MS} ms for each answer: press → finished audit`],
]);

/** @param {{ runs: number }} options */
const measure = ({ runs }) =>
  withVisits({ kinds: ['warm', ...TITLES.keys()], runs }, async ({ browser, web }) => {
    /** @type {import('../part.mjs').Series} */
    const series = {};
    /** @type {string[]} */
    let asked = [];
    /** @param {string} kind @param {number} round */
    const audit = async (kind, round) => {
      await browser.closePopup();
      await visit(browser, hostOf(kind, round));
      const before = web.log.length;
      const { done } = await press(browser);
      if (kind !== 'warm') note(series, kind, done.shown);
      asked = web.log.slice(before).flatMap(({ headers, path }) => (headers.accept === '*/*' ? [path] : []));
    };
    /** @param {string} kind @param {number} round */
    const fetchSame = async (kind, round) => {
      await browser.closePopup();
      await visit(browser, hostOf(kind, round));
      const { ms } = await browser.tab.evaluate(fetchInTurn, asked);
      note(series, kind, ms);
    };
    await audit('warm', 0);
    await inRounds(runs, 'site', (round) => [() => audit('near', round), () => fetchSame('turn', round), () => audit('far', round), () => fetchSame('far-turn', round)]);
    return { series, facts: { asked } };
  });

/** @param {Result} result @param {import('../part.mjs').Others} others */
function targets({ series, facts }, others) {
  /** @param {string} name */
  const of = (name) => median(series[name] ?? []);
  const cli = others('cli')?.series['one.cpu'];
  /** @param {string} what @param {string} own @param {string} floor @param {string} cause */
  const target = (what, own, floor, cause) => {
    const ratio = of(own) / of(floor);
    return { what, value: `${times(ratio)} (at most ${LIMIT} ×)`, met: ratio <= LIMIT, ...(ratio > LIMIT ? { cause } : {}) };
  };
  const work = cli ? ` (the command line needs ${show(median(cli))} ms of processor time for a site of eight pages)` : '';
  return [
    target(
      `whole site (${facts.asked.length} requests) ÷ fetching them one after another, ${FAR_MS} ms for each answer`,
      'far',
      'far-turn',
      'reading, auditing and showing the pages takes longer than the answers leave time for',
    ),
    target(
      `whole site (${facts.asked.length} requests) ÷ fetching them one after another, loopback`,
      'near',
      'turn',
      `loopback answers in ${show(of('turn') / facts.asked.length)} ms a page, so that what is measured is our own work: parsing and auditing the pages, the popup's opening and its views meanwhile${work}`,
    ),
  ];
}

/** @type {import('../part.mjs').Part} */
export const sitePart = {
  name: 'site',
  measure,
  tables: ({ series, facts }) => [
    {
      title: `The whole site (${facts.asked.length} requests)`,
      head: ['', ...NUMBERS, '÷ one after another'],
      rows: [...TITLES].map(([name, title]) => row(series, name, title, [name.startsWith('far') ? 'far-turn' : 'turn'])),
    },
  ],
  targets,
  figure: (name) => ({ title: TITLES.get(name) ?? name, ...(name.endsWith('turn') ? {} : { floor: name === 'far' ? 'far-turn' : 'turn' }) }),
  method:
    () => `- **The site** is the bundled demo (public/demo/asagiri), served on loopback through the proxy of the tests, under a new host name for each visit: no audit and no cache of an
  earlier one is found. ${FAR_MS} ms for each answer stand for a server far away. **One after another**: the addresses that the audit asked for (robots.txt among them), fetched by a
  page of the same site with the same options and not looked at.`,
};
