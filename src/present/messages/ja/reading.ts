/** Japanese texts: what is said while pages are read, and of the pages afterwards. */
export const reading = {
  today: '今日',
  yesterday: '昨日',
  coverage: (read: number, unread: number) => (unread === 0 ? `${read}ページを読みました` : `${read}ページを読みました・${unread}ページは読めませんでした`),
  coverageTitle: '読んだページ',
  readLive: (when: string) => `開いた画面 ${when}`,
  reading: (page: string) => `${page}を読んでいます`,
  readingOpenPage: '開いているページを読んでいます',
  judging: '結果をまとめています',
  pagesOf: (done: number, of: number) => `${done} / ${of}ページ`,
  progressLabel: '点検の進みぐあい',
  progressText: (done: number, of: number) => `${of}ページのうち${done}ページを読みました`,
  announceStart: '点検を始めました',
  announceFailed: (page: string) => `${page}は読めませんでした`,
  announceDone: (met: number, flagged: number) => `点検が終わりました。記載あり${met}件、注意${flagged}件です。`,
};
