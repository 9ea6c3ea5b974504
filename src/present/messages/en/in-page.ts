import type { inPage as ja } from '../ja/in-page.ts';

/** English texts: evidence in its own page. */
export const inPage: typeof ja = {
  seeInPage: 'See in the page',
  seeInPageLabel: (page) => `See in the page: ${page}`,
  inPage: {
    words: {
      evidence: 'Evidence',
      previous: 'Previous evidence',
      next: 'Next evidence',
      clear: 'Clear',
      categories: 'Categories',
      allCategories: 'All categories',
      someCategories: 'Some categories',
      lostCount: '{lost} not found',
      lost: 'The words of the audit are no longer on this page. Nothing is marked.',
      wordless: 'This evidence is no text of the page (a link’s address, a picture, a form). Nothing is marked.',
      closed: 'These words are in a closed tab or accordion. Open it in the page to see them.',
      open: 'Open it',
      readOn: (when) => `Read ${when}`,
    },
    pressHere: 'Press the button once more on this page, and the evidence is marked.',
    pressInTab: (page) => `“${page}” will be opened. Press the button once more on that page, and the evidence is marked.`,
    pressInNewTab: (page) => `The page you are on stays; “${page}” will be opened in a new tab. Press the button once more in that tab, and the evidence is marked.`,
    openPage: 'Open',
    opening: 'Opening the page',
    opened: 'Press the button once more on the page that was opened, and the evidence is marked.',
    unreachable: 'The page could not be opened. Check the connection and try again.',
  },
};
