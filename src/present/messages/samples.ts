import type { Lang } from '../../core/model/audit.ts';

/** Words about the samples, where a page has nothing else to show yet. */
export interface SampleWords {
  offer: string;
  about: string;
  running: string;
  failed: string;
  /** Removes all of them. */
  remove: string;
  removed: string;
}

const ja: SampleWords = {
  offer: 'サンプル3社で試す',
  about: '架空の3社のサイトを点検して、比較を開きます。サイトはこの拡張機能の中にあり、通信はしません。',
  running: '3社を点検しています…',
  failed: '見本を点検できませんでした。もう一度お試しください。',
  remove: '見本をまとめて削除',
  removed: '見本の点検を削除しました',
};

const en: SampleWords = {
  offer: 'Try three samples',
  about: 'Audits the sites of three invented companies and opens their comparison. The sites come with this extension; nothing is fetched.',
  running: 'Auditing the three …',
  failed: 'The samples could not be audited. Please try again.',
  remove: 'Remove the samples',
  removed: 'The audits of the samples were removed',
};

export const SAMPLE_WORDS: Readonly<Record<Lang, SampleWords>> = { ja, en };
