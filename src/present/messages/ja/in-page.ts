/** Japanese texts: evidence in its own page. */
export const inPage = {
  seeInPage: 'ページで見る',
  seeInPageLabel: (page: string) => `「${page}」のページで見る`,
  inPage: {
    words: {
      evidence: '根拠',
      previous: '前の根拠',
      next: '次の根拠',
      clear: '消す',
      categories: 'カテゴリーの切り替え',
      allCategories: 'すべてのカテゴリー',
      someCategories: '一部のカテゴリー',
      lostCount: '{lost}件は見つかりません',
      lost: '点検したときの文が、いまのページにありません。印はつけません。',
      wordless: 'ページの文ではないもの（リンク先、画像、フォームなど）による根拠です。印はつけません。',
      closed: 'この文は、閉じたタブや折りたたみの中にあります。ページで開くと見えます。',
      open: '開いて見る',
      readOn: (when: string) => `${when} に読んだ文`,
    },
    pressHere: 'このページでボタンをもう一度押すと、根拠に印がつきます。',
    pressInTab: (page: string) => `「${page}」を開きます。開いたページでボタンをもう一度押すと、根拠に印がつきます。`,
    pressInNewTab: (page: string) => `いまのページは残したまま、「${page}」を新しいタブで開きます。そのタブでボタンをもう一度押すと、根拠に印がつきます。`,
    openPage: '開く',
    opening: 'ページを開いています',
    opened: '開いたページでボタンをもう一度押すと、根拠に印がつきます。',
    unreachable: 'ページを開けませんでした。通信を確かめて、もう一度お試しください。',
  },
};
