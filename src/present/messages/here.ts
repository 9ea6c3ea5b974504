import type { Lang } from '../../core/model/audit.ts';

/** What only the panel says: apart from the catalogue, since the popup need not load it. */

const ja = {
  label: 'いま開いているページ',
  look: 'このページを見る',
  lookTodo: '押すと、このページのサイトを点検します。点検したことがあれば、その結果を表示します。',
  start: 'このサイトを点検する',
  notAudited: { title: 'まだ点検していないサイト', say: 'このサイトは、まだ点検していません。', todo: '押すと、開いているページから、同じサイトの中だけを読みます。' },
  unseen: {
    title: 'まだ見ていないページ',
    say: 'このタブのページは、まだ見ていません。',
    todo: '点検したいサイトを開いて、ツールバーのボタンを押してください。ここに結果を表示します。',
  },
  notYet: 'このページは、まだ点検に入っていません。',
  unreadable: 'このページは自動では読めませんでした。開いているいまなら読めます。',
  add: 'このページを加える',
  adding: 'このページを読んでいます',
  always: 'これからは自動で加える',
  answer: {
    added: 'このページを点検に加えました。',
    'nothing-new': 'このページから新しくわかったことはありませんでした。',
    full: '一つの点検に入れられるページ数の上限です。',
    unreadable: 'このページは読めませんでした。',
  },
  unsure: (site: string) => `いま開いているページは、まだ見ていません。下は ${site} の点検結果です。`,
  elsewhere: (site: string) => `${site} ではないページを開いています。下は ${site} の点検結果です。`,
  press: (keys: string) => (keys ? `ツールバーのボタンか ${keys} を押すと、このページのサイトを表示します。` : 'ツールバーのボタンを押すと、このページのサイトを表示します。'),
  follow: (site: string) => `${site} のページをいつも見る`,
  refused: '許可されませんでした。ページごとにボタンを押せば見られます。',
};

export type HereWords = typeof ja;

const en: HereWords = {
  label: 'The page that is open now',
  look: 'Look at this page',
  lookTodo: 'This audits the page’s site, or shows its audit if there is one.',
  start: 'Audit this site',
  notAudited: { title: 'Not audited yet', say: 'This site has not been audited yet.', todo: 'The audit begins with the open page and reads pages of this site only.' },
  unseen: {
    title: 'Not looked at yet',
    say: 'The page in this tab has not been looked at.',
    todo: 'Open the site that you want to audit and press the toolbar button. The result appears here.',
  },
  notYet: 'This page is not in the audit yet.',
  unreadable: 'This page could not be read by itself. While it is open it can be.',
  add: 'Add this page',
  adding: 'Reading this page',
  always: 'Add pages without asking from now on',
  answer: {
    added: 'This page is in the audit now.',
    'nothing-new': 'This page says nothing that was not known.',
    full: 'An audit can’t have more pages than this.',
    unreadable: 'This page could not be read.',
  },
  unsure: (site) => `The page that is open now has not been looked at. Below is the audit of ${site}.`,
  elsewhere: (site) => `The page that is open now is not one of ${site}. Below is the audit of ${site}.`,
  press: (keys) => (keys ? `Press the toolbar button or ${keys} to see the site of this page here.` : 'Press the toolbar button to see the site of this page here.'),
  follow: (site) => `Always look at pages of ${site}`,
  refused: 'Not allowed. Pages can be looked at one by one with the button.',
};

export const HERE: Record<Lang, HereWords> = { ja, en };
