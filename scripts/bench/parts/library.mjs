// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';
import { hostOf, QUIET_MS, visit, withVisits } from '../chromium-visits.mjs';
import { openBlankPage, openLibrary, saveManyAudits, SAVED_AUDITS } from '../library.mjs';
import { atMost, inRounds, NUMBERS, note, row } from '../part.mjs';
import { press } from '../press.mjs';

/** The page of saved audits, beside the emptiest page of an extension. */

/** @param {{ runs: number }} options */
const measure = ({ runs }) =>
  withVisits({ kinds: ['saved'], runs: 1 }, async ({ browser, blank }) => {
    /** @type {import('../part.mjs').Series} */
    const series = {};
    await visit(browser, hostOf('saved', 0));
    await press(browser);
    await browser.closePopup();
    await saveManyAudits(browser);
    await inRounds(runs, 'library', () => [
      async () => {
        await sleep(QUIET_MS);
        note(series, 'blankPage', await openBlankPage(browser, blank));
      },
      async () => {
        await sleep(QUIET_MS);
        const { ms, lead } = await openLibrary(browser);
        if (!(Number(/\d+/.exec(lead.replaceAll(',', ''))?.[0]) >= SAVED_AUDITS)) throw new Error(`the list says: ${lead}`);
        note(series, 'library', ms);
      },
    ]);
    return { series, facts: {} };
  });

const TITLES = new Map([
  ['blankPage', "floor: an empty extension's page is painted"],
  ['library', 'navigation → list shown'],
]);

/** @type {import('../part.mjs').Part} */
export const libraryPart = {
  name: 'library',
  measure,
  tables: ({ series }) => [
    {
      title: `The page of saved audits, with ${SAVED_AUDITS} of as many sites`,
      head: ['', ...NUMBERS, '÷ floor'],
      rows: [...TITLES].map(([name, title]) => row(series, name, title, ['blankPage'])),
    },
  ],
  targets: ({ series }) => [atMost(series, { what: `page of ${SAVED_AUDITS} saved audits: navigation → list shown`, series: 'library', limit: 300 })],
  figure: (name) => ({
    title: name === 'library' ? `page of ${SAVED_AUDITS} saved audits: navigation → list shown` : (TITLES.get(name) ?? name),
    ...(name === 'library' ? { floor: 'blankPage' } : {}),
  }),
  method:
    () => `- **The list**: navigation of a tab to the page of saved audits, until the frame after its first row is in the document. What is saved are copies of an audit that the
  extension has made, each of a site of its own; the numbers in its head tell that all of them were read.`,
};
