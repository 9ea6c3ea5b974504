import { number } from '../values/numbers.ts';

/** Saved audits may be thousands. */
const many = (count: number): string => number(count, { lang: 'ja' });

/** Words of the page of saved audits, in Japanese. */
export const ja = {
  title: '保存した点検',
  lead: (sites: number, audits: number) => `${many(sites)}つのサイト・${many(audits)}回の点検。すべてこのブラウザーの中にあります。`,
  empty: 'まだ保存した点検はありません。',
  emptyHow: '事業者のサイトを開いて、ツールバーのボタンを押すと点検が始まり、結果がここに残ります。',
  noHits: (query: string) => `「${query}」に当たるサイトはありません。`,
  showAll: 'すべて表示',
  search: '名前やドメインで探す',
  choose: '選ぶ',
  chooseSite: (name: string) => `${name}を選ぶ`,
  compareChosen: (count: number) => (count === 0 ? '選んで比べる' : `選んだ${count}つを比べる`),
  compareHint: '2つから8つまで選べます',
  backUp: 'バックアップ',
  restore: '復元',
  site: 'サイト',
  audited: '点検した日',
  share: '割合',
  sinceLast: '前回から',
  actions: '操作',
  own: (count: number) => `あなたの判定 ${count}件`,
  first: '初回',
  same: '変化なし',
  changed: { new: '新しく記載', gone: 'なくなった', other: '値が変わった', quote: '書き方が変わった' },
  history: '履歴',
  historyOf: (name: string) => `${name}の履歴`,
  auditAgain: (name: string) => `${name}をもう一度点検`,
  remove: (name: string) => `${name}を削除`,
  removeOne: (when: string) => `${when}の点検を削除`,
  changesSince: (day: string) => `${day}から変わったところ`,
  noChanges: '前回と違うところはありません。',
  firstAudit: 'このサイトの最初の点検です。',
  historyLine: (pages: number, met: number) => `${pages}ページ・記載あり ${met}`,
  change: '変化',
  criterion: '項目',
  before: '前回',
  after: '今回',
  removed: (name: string) => `「${name}」の点検を削除しました`,
  undo: '元に戻す',
  used: (size: string) => `使っている量 ${size}`,
  restored: (audits: number) => `${many(audits)}回の点検を復元しました`,
  restoreTitle: 'バックアップから復元',
  restoreAsk: (audits: number, day: string) => `${day}のバックアップに、${many(audits)}回の点検があります。`,
  withSettings: '設定とひな形も入っています。',
  merge: '今あるものに加える',
  replace: '今あるものと入れ替える',
  replaceNote: '入れ替えると、今ある点検、あなたの判定やメモ、設定は消えます。加えるときは、今の設定が残り、自分のひな形だけが増えます。',
  cancel: 'やめる',
  failure: {
    full: '保存する場所がいっぱいです。古い点検を削除するか、書き出してから、もう一度お試しください。',
    blocked: '保存した点検を読み書きできません。ブラウザーの設定で、この拡張機能のデータが禁止されていないか確かめてください。',
    newer: 'より新しい版で作られたデータです。拡張機能を更新すると読めます。今あるデータは変えていません。',
    damaged: 'ファイルが壊れているため、復元できません。今あるデータは変えていません。',
    foreign: 'このファイルは、この拡張機能のバックアップではありません。今あるデータは変えていません。',
  },
  readOnly: 'より新しい版の点検です。更新すると読めます。',
} as const satisfies Record<string, unknown>;

type Widened<T> = { [K in keyof T]: T[K] extends string ? string : T[K] extends (...args: infer A) => string ? (...args: A) => string : Widened<T[K]> };
/** Every language has the same words. */
export type LibraryWords = Widened<typeof ja>;
