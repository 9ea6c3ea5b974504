// @ts-check
import { hostOf, putToSleep, visit, withVisits } from '../chromium-visits.mjs';
import { median, show } from '../numbers.mjs';
import { atMost, inRounds, NUMBERS, note, row } from '../part.mjs';
import { press, pressBlank } from '../press.mjs';

/** From the press of the toolbar button to the first result and to the finished audit. */

/**
 * @typedef {import('../press.mjs').Press} Press
 * @typedef {import('../part.mjs').Series} Series
 */

const WAYS = /** @type {const} */ ([{ name: 'asleep' }, { name: 'awake' }]);

const TITLES = new Map([
  ['blank', "floor: an empty extension's popup is painted"],
  ['awake.painted', 'background awake: the popup is painted, empty'],
  ['awake.first', 'background awake: first result of the open page shown'],
  ['awake.done', 'background awake: finished audit of the site shown'],
  ['asleep.painted', 'background asleep: the popup is painted, empty'],
  ['asleep.first', 'background asleep: first result of the open page shown'],
  ['asleep.done', 'background asleep: finished audit of the site shown'],
  ['new.first', 'first press ever in this browser (once): first result'],
  ['new.done', 'first press ever in this browser (once): finished audit'],
]);

/** @param {Series} series @param {Record<string, number>} facts @param {string} name @param {Press} times */
function notePress(series, facts, name, { painted, first, done, late, clockError }) {
  note(series, `${name}.painted`, painted);
  note(series, `${name}.first`, first.shown);
  note(series, `${name}.done`, done.shown);
  facts.late = (facts.late ?? 0) + (late ? 1 : 0);
  facts.clockError = Math.max(facts.clockError ?? 0, clockError);
}

/** @param {{ runs: number }} options */
const measure = ({ runs }) =>
  withVisits({ kinds: ['new', 'blank', 'asleep', 'awake'], runs }, async ({ browser, blank }) => {
    /** @type {Series} */
    const series = {};
    /** @type {Record<string, number>} */
    const facts = { late: 0, clockError: 0, presses: 2 * runs + 1 };
    /** @param {string} name @param {number} round */
    const audit = async (name, round) => {
      await browser.closePopup();
      await visit(browser, hostOf(name, round));
      if (name === 'asleep') await putToSleep(browser);
      notePress(series, facts, name, await press(browser));
    };
    await audit('new', 0);
    await inRounds(runs, 'press', (round) => [
      async () => {
        await browser.closePopup();
        await visit(browser, hostOf('blank', round));
        note(series, 'blank', await pressBlank(browser, blank));
      },
      ...WAYS.map(
        ({ name }) =>
          () =>
            audit(name, round),
      ),
    ]);
    return { series, facts };
  });

/** @param {import('../part.mjs').Result} result */
function targets({ series }) {
  /** @param {string} name */
  const of = (name) => median(series[name] ?? []);
  const awake = `an empty extension's popup takes ${show(of('blank'))} ms, ours is painted after ${show(of('awake.painted'))} ms; reading and auditing the page and showing it take the other ${show(of('awake.first') - of('awake.painted'))} ms`;
  const asleep = `the browser starts the background and it loads its code before it can answer: ${show(of('asleep.first') - of('awake.first'))} ms more than awake`;
  return [
    atMost(series, { what: 'press → first result of the open page, background awake', series: 'awake.first', limit: 150, cause: awake }),
    atMost(series, { what: 'press → first result of the open page, background asleep', series: 'asleep.first', limit: 300, cause: asleep }),
    atMost(series, { what: 'press → finished audit of the demo site, background awake', series: 'awake.done', limit: 2000 }),
    atMost(series, { what: 'press → finished audit of the demo site, background asleep', series: 'asleep.done', limit: 2000, cause: asleep }),
  ];
}

/** @type {import('../part.mjs').Part} */
export const pressPart = {
  name: 'press',
  measure,
  tables: ({ series }) => [{ title: 'From the press of the toolbar button', head: ['', ...NUMBERS], rows: [...TITLES].map(([name, title]) => row(series, name, title)) }],
  targets,
  figure: (name) => ({ title: TITLES.get(name) ?? name, ...(name === 'blank' ? {} : { floor: 'blank' }) }),
  method: ({
    facts,
  }) => `- **The press** is the command \`Extensions.triggerAction\` of Chromium's debugging protocol: the code that runs when somebody clicks the button (it opens the popup and
  grants activeTab), without the mouse and the drawing of the button. The clock starts in the bench's own process right before the command is sent, so that its way to the
  browser is counted, and so is the moment for which the debugger holds every new page. Headless Chromium draws no window on a screen.
- **First result**: the popup's counts have numbers for the open page for the first time. **Finished**: \`data-state\` of the popup is \`done\`. Both are noted by a
  MutationObserver that the debugger puts into the popup, and again after the next frame, which is the time given. The extension is as delivered, with its Japanese words only
  (on an English browser it loads the remarks besides), and has nothing for this purpose. The popup's clock and the press's were compared in each run; they differ by at most
  ${facts.clockError.toFixed(1)} ms from what was taken for it. ${facts.late === 0 ? 'In every run the observer stood in the popup before the first result did.' : `In ${facts.late} of ${facts.presses} presses the first result stood before the observer did: there the time is too long.`}
- **The button is pinned** to the toolbar, as it is for whoever presses it there. One that is not pinned slides into the toolbar first, which takes a quarter of a second with
  any extension. **An empty extension** has a popup of one paragraph and nothing else: less than its time is not to be had by any extension here.
- **Asleep**: the background worker was ended before, as the browser does after half a minute of rest; the press has to start it. **Awake**: it runs.`,
};
