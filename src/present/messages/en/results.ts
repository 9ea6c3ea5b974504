import type { results as ja } from '../ja/results.ts';
import { plural } from './plural.ts';

/** English texts: the results of an audit, as popup and panel show them. */
export const results: typeof ja = {
  operatorMissing: 'Operator not found',
  tallyLabel: 'Results',
  filterLabel: 'Filter by status',
  soFar: 'So far: ',
  waitForAll: '“Not found” is only said when every page has been read.',
  readingPages: 'Pages to read',
  sameSiteOnly: 'This site only',
  knownSoFar: 'Known so far',

  leadSigns: (count) =>
    count === 1
      ? 'There is 1 warning sign. Read it, and make sure before you sign.'
      : `There are ${count} warning signs. With two or more, the guide advises against using the service.`,
  leadStated: (topics) => `Stated: ${topics}. `,
  leadCheck: (topics) => `Before you sign, make sure of: ${topics}.`,
  leadAll: 'Everything that was looked for is stated. Check the quote and the contract, too.',
  leadCancelled: (pages) => `Stopped early. This is what ${plural(pages, 'page', 'pages')} said.`,
  and: (items) => items.join(', '),
  topic: {
    'company.name': 'operator',
    'company.address': 'address',
    'contact.phone': 'phone',
    'contact.channels': 'ways to reach it',
    'service.tasks': 'tasks',
    'service.work-hours': 'hours of work',
    'price.listed': 'price',
    'payment.methods': 'payment',
    'contract.term': 'contract term',
    'contract.cancel': 'how to cancel',
    'privacy.policy': 'privacy policy',
    'privacy.purpose': 'purpose of data',
    'cert.pmark': 'PrivacyMark',
    'cert.isms': 'ISMS',
    'security.https': 'HTTPS',
  },

  signs: 'Warning signs',
  signsOf: (count, of) => `${count} of ${of}`,
  signsSummary: (clear, unknown) => [clear > 0 ? `${clear} none seen` : '', unknown > 0 ? `${unknown} not checked` : ''].filter(Boolean).join(' · ') || 'not checked',
  first: 'Make sure of these first',
  all: 'All criteria',
  allNote: (of) => `Stated / ${of} criteria`,
  notFoundIn: (pages) => `Not on the ${plural(pages, 'page', 'pages')} that ${pages === 1 ? 'was' : 'were'} read`,
  notRead: 'The page that would say it could not be read',
  stillReading: 'Decided when every page has been read',

  searchPlaceholder: 'Search criteria and words',
  allStatuses: 'All statuses',
  noHits: (query) => `No criterion matches “${query}”`,
  noHitsStatus: 'No criterion has this status',
  showAll: 'Show all',
  hits: (count) => plural(count, 'criterion', 'criteria'),

  own: 'Your verdict',
  auditSaid: (word) => `The audit said ‘${word}’`,
  ownCount: (count) => (count === 1 ? 'With 1 verdict of your own' : `With ${count} verdicts of your own`),
  fix: 'Correct this verdict',

  ask: 'How to ask',
  copyQuestion: 'Copy the question',
  copied: 'Copied',
  copyFailed: 'Could not be copied',
  lookUpOf: (number) => `Check in the official register (${number})`,
  lookUpMark: 'Check in the list of certified firms',
  lookUpMap: 'See on a map',
  openPage: (page) => `Open ${page} in a new tab`,
  moreEvidence: (count) => `${count} more`,

  scope: 'This is only what the site says. What is not stated may still be part of the service.',
};
