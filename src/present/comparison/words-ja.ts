import type { Sort } from './comparison.ts';

/** Words of the comparison page, in Japanese. They set the type. */
export const ja = {
  title: '比較',
  lead: 'サイトに書かれていることだけを並べています。記載がないことは、サービスにないことを意味しません。',
  loading: '保存した点検を読んでいます。',
  few: '比べるには、保存した点検が2つ以上いります。',
  fewHow: '事業者のサイトを開いて点検すると、ここで並べられます。',
  toLibrary: '保存した点検を見る',
  onlyDifferences: '違うところだけ',
  hidden: (rows: number) => `すべて同じ${rows}行は省いています。`,
  sort: '並べ替え',
  sorts: { given: '選んだ順', name: '名前順', stated: '記載の多い順', signs: '注意サインの少ない順', monthly: '月額の安い順' } satisfies Record<Sort, string> as Record<
    Sort,
    string
  >,
  hours: '比べる量',
  hoursOf: (hours: string) => `月${hours}時間`,
  sites: '比べるサイト',
  chooseSites: 'サイトを選ぶ',
  mostSites: (count: number) => `${count}つまで選べます`,
  save: '書き出し',
  formats: { md: 'Markdown', csv: 'CSV（表計算）', json: 'JSON', xlsx: 'Excel（XLSX）', html: 'HTML（印刷・共有）' },
  print: '印刷',
  item: '項目',
  evidence: '根拠',
  noQuote: 'サイトの引用はありません。',
  close: '閉じる',
  failed: '保存した点検を読めませんでした。',
  newer: 'より新しい版の点検が含まれているため、読めませんでした。拡張機能を更新してください。',
};

export type CompareWords = typeof ja;
