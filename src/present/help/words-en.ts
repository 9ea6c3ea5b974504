import type { HelpWords } from './words-ja.ts';

/** Words of the help page, in English. The quotations are those of Japanese sites. */
export const en: HelpWords = {
  title: 'Help',
  lead: 'What the results mean, how a site is read, how to use each view, and what to do when a page can’t be audited.',
  contents: 'On this page',
  privacyLink: 'What is read and where it stays is told under “Privacy”.',

  outcomes: {
    title: 'What the results mean',
    lead: 'A result only says what stands on the pages that were read. It is no judgement of the firm, or of whether what is written is true.',
    example: 'Example',
    of: {
      met: {
        means: 'It is stated concretely. Whether what it says is good for you, read in the quotation.',
        criterion: 'contact.phone',
        quote: 'TEL 054-299-0187（平日 9:00〜18:00）',
        note: '054-299-0187',
      },
      partial: {
        means: 'It is said, but vaguely, with conditions, or only as a plan or an example. A short remark says what to make sure of.',
        criterion: 'price.listed',
        quote: '料金は30,000円から',
        note: 'There is only a starting price, without plan, hours or unit.',
      },
      missing: {
        means: 'The pages that would say it were read, and it was not there. What is not stated may still be part of the service.',
        criterion: 'contract.cancel',
        quote: '',
        note: 'Not on the 6 pages that were read',
      },
      flagged: {
        means: 'A warning sign that the guide advises to watch for was found. There may be a good reason for it: read the quotation, and make sure before you sign.',
        criterion: 'flag.pressure',
        quote: '本日中にお申し込みの方に限り、初期費用が無料になります。今すぐお申し込みください。',
        note: '',
      },
      unknown: {
        means: 'Nothing was decided: a page that would say it could not be read, or it stands in a picture. A short remark says why.',
        criterion: 'terms.liability',
        quote: '',
        note: '利用規約 (PDF) could not be read, so this could not be checked.',
      },
      clear: {
        means: 'The warning sign was looked for and not seen on the pages that were read. It does not count as “Stated”.',
        criterion: 'flag.pressure',
        quote: '',
        note: '',
      },
    },
    after: [
      'Where a warning sign is about a value, “Caution” stands below that value too: a long minimum term is “Stated”, with “Caution” below it.',
      'A result that you have corrected with “Correct this verdict” has a pen and the words “Your verdict”. What the audit said stays beside it.',
    ],
  },

  reading: {
    title: 'How a site is read',
    blocks: [
      'When you press the button, the open page is read first. If it looks like a provider’s site, the company, price, service, question, terms, privacy and other pages of the same site are read next, by following its links.',
      {
        terms: [
          {
            term: 'Pages',
            text: 'Those of the same site only, and no more than 16 in one audit unless the settings say otherwise. Where there are more, those that matter most to the results come first.',
          },
          { term: 'Words', text: 'Text, tables, links and the descriptions of pictures (alt texts), also those in folded answers and in tabs that are not showing.' },
          {
            term: 'Not read',
            text: 'Words inside pictures and videos, PDF and Word files, what is behind a login, carts, other sites. What you write into forms is not read either.',
          },
          { term: 'Refused', text: 'Pages that ask not to be read automatically (robots.txt) are not asked for.' },
        ],
      },
      'What a page that could not be read would say is “Not checked”, not “Not found”: nobody has looked. Press “… pages read” above the results to see which pages could not be read, and why.',
      'A page that you can open yourself joins the audit when you open it and press the button, or press “Add this page” in the panel.',
    ],
  },

  limits: {
    title: 'What an audit can’t tell',
    blocks: [
      {
        list: [
          'Whether what is written is true. Compare numbers and addresses with the official registers that are linked.',
          'The quality of the work, how well you get on with the person, how fast they answer.',
          'Terms that are not on the site. Some are only given in the quote, the contract or in talks.',
          'Reputation. Reviews and advice centres can be reached from “To check yourself” under “Questions”.',
          'Wording can make an audit overlook or misread what is there. Read the quotation, and correct the result where it is wrong.',
        ],
      },
      'No warning sign does not mean that all is well, and a warning sign does not mean that something is wrong.',
    ],
  },

  surfaces: {
    title: 'The views',
    blocks: [
      {
        terms: [
          {
            term: 'Popup',
            text: 'The toolbar button opens it and starts the audit, which goes on when you close it. Press one of the five counts to see only those criteria. Press a criterion for its quotations, the reason it is asked, and how to ask.',
          },
          {
            term: 'Panel',
            text: 'Stays open beside the page while you browse. “Audit this site” in the context menu shows its results here. When the page that is open is not in the audit, it offers to add it.',
          },
          {
            term: 'See in the page',
            text: 'Marks the quoted words in their own page with colour. The page itself is not changed. Where the words are no longer there it says so, and marks nothing that merely looks like them.',
          },
          { term: 'Saved audits', text: 'Finished audits stay in this browser, with what has changed since the time before. What you delete can be taken back for ten seconds.' },
          {
            term: 'Compare',
            text: 'Two to eight providers side by side. Prices are compared with tax and for the hours that you choose; what can’t be compared says so. Cells with hatching were not checked.',
          },
          {
            term: 'Questions',
            text: 'Choose what was not clear, and get the text of a mail that you send from your own mailbox. Answers, what you have checked yourself and your own verdicts are kept there too.',
          },
          {
            term: 'Export',
            text: 'HTML (for printing), Excel, CSV, Markdown or JSON. Each holds the results, the quotations, the addresses of the pages, and the pages that could not be read.',
          },
          {
            term: 'Settings',
            text: 'What the button does, how many pages are read, language and colours, and how much each criterion matters. Delete all saved audits and take back permissions here, too.',
          },
          {
            term: 'Back-up',
            text: 'From “Saved audits”, everything goes into one file. On restoring it you choose whether to add to what is there or to replace it. A damaged file is refused, and what is there stays.',
          },
        ],
      },
    ],
  },

  trouble: {
    title: 'When a page can’t be audited',
    lead: 'What the views say, and what to do then.',
    pages: 'When some pages could not be read',
    pagesLead: 'Each of them has a reason. The audit goes on with the pages that could be read.',
    todo: {
      network: 'Check the connection and press “Read them again”.',
      timeout: 'The site may be busy. Try again a little later.',
      http: 'The site may have a fault. Try again a little later.',
      'not-found': 'What the link led to is gone. Ask the provider for what you need.',
      login: 'Only customers can read it. Ask the provider whether you may see it before you sign.',
      robots: 'Open it yourself and press “Add this page”.',
      'other-site': 'Another firm may host it. Open it and read it yourself.',
      policy: 'Press “Allow reading the other pages of this site”: that site alone is allowed, and the rest is read.',
      shell: 'Open it, wait until its text is there, and press “Add this page”.',
      pdf: 'Open the PDF and read it yourself.',
      'not-html': 'It may be a document or a picture. Open it and look for yourself.',
      limit: 'Open the page that you want and press “Add this page”.',
      cancelled: 'Press “Go on reading” for the rest.',
      'too-large': 'The results are those of the part that was read. Open it and read the rest yourself.',
    },
  },

  keys: {
    title: 'Keyboard',
    lead: 'Every view can be used with the Tab key alone. These keys work too.',
    browser: 'On any page',
    start: 'Audit the site that is open',
    unset: 'not set',
    change: 'These keys can be changed in the browser’s settings for extensions (keyboard shortcuts).',
    groups: [
      {
        where: 'List of results',
        keys: [
          { keys: ['↑', '↓'], what: 'Go from one criterion to the next' },
          { keys: ['Enter'], what: 'Open or close the criterion' },
          { keys: ['/'], what: 'Search' },
          { keys: ['Esc'], what: 'Clear the search, close the criterion' },
          { keys: ['h'], what: 'See the evidence in its page' },
          { keys: ['c'], what: 'Copy the question' },
        ],
      },
      {
        where: 'Page with marked evidence',
        keys: [
          { keys: ['Esc'], what: 'Take the marks away' },
          { keys: ['n', 'p'], what: 'Next and previous evidence (while the bar at the foot has the focus)' },
        ],
      },
      {
        where: 'Saved audits, questions',
        keys: [
          { keys: ['/'], what: 'Search' },
          { keys: ['u'], what: 'Take back what was deleted' },
        ],
      },
    ],
  },

  criteria: {
    title: 'The criteria',
    lead: (evidence, signs) => `${evidence} things that a site should state, and ${signs} warning signs: why each matters, and the heading of the guide that asks for it.`,
    search: 'Search criteria and words',
    hits: (count) => `${count} found`,
    noHits: (query) => `No criterion matches “${query}”.`,
    showAll: 'Show all',
    weight: { 3: 'Must', 2: 'Important', 1: 'Good to know' },
  },
};
