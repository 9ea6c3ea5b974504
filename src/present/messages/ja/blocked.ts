import type { BlockedKey } from '../../job.ts';

/** Japanese texts: why a page can't be audited, and what to do. */
export const blocked = {
  blocked: {
    'browser-page': { title: 'ブラウザーのページ', say: 'ブラウザーのページは点検できません。', todo: '事業者のサイトを開いて、もう一度ボタンを押してください。' },
    'store-page': { title: '拡張機能のストア', say: '拡張機能のストアのページは点検できません。', todo: '事業者のサイトを開いて、もう一度ボタンを押してください。' },
    pdf: { title: 'PDFのページ', say: 'PDFの中の文字は点検できません。', todo: 'このサイトのほかのページを開いて、もう一度ボタンを押してください。' },
    'file-permission': {
      title: '保存したファイル',
      say: '保存したファイルを読む許可がありません。',
      todo: 'ブラウザーの拡張機能の設定で「ファイルの URL へのアクセスを許可する」を入れて、もう一度ボタンを押してください。',
    },
    'no-connection': {
      title: '接続がありません',
      say: 'ネットワークにつながっていません。',
      todo: 'つながったら、ページを開き直して、もう一度ボタンを押してください。',
    },
    'empty-shell': {
      title: '中身のないページ',
      say: 'このページは表示されるまで中身がありません。',
      todo: 'ページを開いたまま、もう一度ボタンを押してください。',
    },
    'not-a-provider': {
      title: '事業者のサイトではないページ',
      say: '事業者のサイトではないようです。まだ何も読んでいません。',
      todo: '点検したい事業者のサイトを開いて、もう一度ボタンを押してください。',
    },
    'several-providers': {
      title: '事業者を紹介するページ',
      say: '複数の事業者を紹介するページのようです。',
      todo: '一社ずつ、その会社のサイトで点検してください。',
    },
    'tab-closed': { title: '点検の途中', say: 'ページが閉じられたため、点検を終えられませんでした。', todo: 'サイトを開いて、もう一度ボタンを押してください。' },
    'storage-full': { title: '保存できません', say: '保存する場所がいっぱいです。', todo: 'この結果は、ブラウザーを閉じるまで見られます。書き出すと、手元に残せます。' },
    'newer-schema': {
      title: '新しい形式の点検',
      say: 'このサイトの点検は、新しい版で保存されています。',
      todo: '拡張機能を更新してください。保存された点検はそのまま残っています。',
    },
    permission: { title: '読む許可がありません', say: 'このページを読む許可がありません。', todo: 'ページを開いたまま、ツールバーのボタンをもう一度押してください。' },
    internal: { title: '点検できませんでした', say: '点検の途中で問題が起きました。', todo: 'もう一度お試しください。同じことが続くときは、ページを開き直してください。' },
    'ask-first': { title: '点検の前', say: 'まだ何も読んでいません。', todo: '押すと、開いているページから点検を始めます。' },
    cancelled: { title: '点検をやめました', say: '点検をやめました。', todo: 'もう一度点検すると、開いているページから読み始めます。' },
  } satisfies Record<BlockedKey, { title: string; say: string; todo: string }> as Record<BlockedKey, { title: string; say: string; todo: string }>,
};
