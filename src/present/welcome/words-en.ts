import type { WelcomeWords } from './words-ja.ts';

/** Words of the welcome page, in English. */
export const en: WelcomeWords = {
  title: 'Getting started',
  heading: 'See what a provider’s site says, and what it leaves out.',
  lead: 'Reads the site of an online-secretary or phone-answering company and checks 88 points, from company details and prices to cancelling and personal data, and 11 warning signs. It gives no grades: it shows you the words as they stand.',
  stepsLabel: 'How to use it',
  steps: [
    {
      title: 'Press the button',
      text: 'On a company’s site the button reads the page and goes on to its profile, prices and terms.',
      picture: 'The toolbar button is pressed on a company’s page, and the results open',
    },
    { title: 'See the words', text: '“Show in page” opens the place where it is written and marks it.', picture: 'Sentences that serve as evidence are marked in the page' },
    { title: 'Compare and ask', text: 'Put sites side by side. What is not stated becomes a question to send.', picture: 'Three sites in one table, and questions as a letter' },
  ],

  tryTitle: 'Try it on a sample site',
  tryLead: 'The three companies are invented and their sites come with this extension. Nothing is sent or fetched.',
  samplesLabel: 'Sample companies',
  samples: {
    asagiri: { name: 'Asagiri Hishoshitsu', kind: 'Online secretary, mid price' },
    sugutasu: { name: 'Sugutasu', kind: 'Online secretary, cheap, with warning signs' },
    kotozute: { name: 'Kotozute', kind: 'Phone answering, dearer, well documented' },
  },
  siteFrame: (name) => `Site of ${name} (sample)`,
  auditFrame: (name) => `Results for ${name}`,
  sample: 'Sample',
  press: 'Audit this site',
  pressHint: 'The same audit as when you press the toolbar button on a company’s site.',
  after: 'Open a line and press “Show in page”: the words are marked in the site.',
  compareAll: 'Compare the three samples',
  comparing: 'Auditing the three …',
  compareFailed: 'The samples could not be audited. Please try again.',
  compareNote: 'Audited samples are kept under “Saved audits”, marked as samples, and can be removed all at once.',

  own: 'Then, on a site you have in mind',
  pin: {
    title: 'Keep the button in sight',
    chrome: [
      'Press the puzzle piece at the right of the toolbar.',
      'Press the pin beside “Hisho Audit”.',
      'The button now stays in the toolbar. Without the pin it is in the same list.',
    ],
    firefox: [
      'The button is at the right of the toolbar from the start.',
      'If it is not there, press the puzzle piece.',
      'Choose “Pin to Toolbar” from the cogwheel beside “Hisho Audit”.',
    ],
    keys: (keys) => `On the keyboard, ${keys} does the same.`,
  },
  pressed: {
    title: 'What a press does',
    lines: [
      'Before the press, no page is read.',
      'It reads the open page and pages of the same site such as its profile and prices.',
      'Results stay in this browser. Nothing is sent anywhere.',
    ],
  },
  limits: {
    title: 'What an audit can’t tell',
    lines: [
      'Whether what is written is true, or the work is good.',
      'What stands only in pictures or PDF files: it says “Not checked” then.',
      'How you get on with the people and how fast they are: ask them, or try them.',
    ],
  },
  more: 'Read more',
};
