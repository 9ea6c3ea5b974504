import type { words as ja } from '../ja/words.ts';

/** English texts: the words of the field: statuses, categories, kinds of pages, sources. Every surface uses them. */
export const words: typeof ja = {
  appName: 'Hisho Audit',
  comma: ', ',
  dot: ' · ',

  status: { met: 'Stated', partial: 'Partly', missing: 'Not found', flagged: 'Caution', unknown: 'Not checked' },
  clear: 'None seen',
  pending: 'Still to come',
  notYet: 'not yet',
  countLabel: (word, count) => (count === null ? word : `${word} ${count}`),

  category: {
    company: 'Company',
    contact: 'Contact',
    service: 'Service',
    price: 'Price and payment',
    contract: 'Contract and terms',
    privacy: 'Personal data, security',
    support: 'Support',
    flag: 'Warning signs',
  },

  kind: {
    home: 'Home',
    company: 'Company',
    contact: 'Contact',
    price: 'Prices',
    service: 'Service',
    flow: 'How it starts',
    faq: 'Questions and answers',
    privacy: 'Privacy policy',
    security: 'Security',
    terms: 'Terms of use',
    tokushoho: 'Commercial disclosure (特商法)',
    cases: 'Cases and voices',
    news: 'News',
    recruit: 'Jobs',
    blog: 'Blog',
    other: 'Another page',
  },

  reason: {
    network: 'no connection',
    timeout: 'took too long',
    http: 'the server answered with an error',
    'not-found': 'there is no such page',
    login: 'needs a login',
    robots: 'asks not to be read automatically (robots.txt)',
    'other-site': 'led to another site',
    policy: 'kept away by the site’s settings',
    shell: 'has no content until it is displayed',
    pdf: 'is a PDF',
    'not-html': 'is not a text page',
    limit: 'over the page limit',
    cancelled: 'stopped before it was read',
    'too-large': 'too large, read in part',
  },
  pageStatus: { read: 'read', reading: 'reading', waiting: 'waiting', failed: 'could not be read', blocked: 'could not be read', empty: 'no content', skipped: 'not read' },

  guide: { G: 'Guide', T: 'Guide to ordering', P: 'Guide to personal data', K: 'Guide to skills', S: 'Guide to safety' },
  source: (guide, section) => `${guide}, “${section}”`,
};
