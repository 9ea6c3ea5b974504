import type { Lang } from '../../core/model/audit.ts';

/** Words of the form in which a verdict is corrected, on whatever page it stands. */

const ja = {
  fixOf: (title: string) => `この判定を直す：${title}`,
  statusOf: (title: string) => `${title}の状態`,
  reason: '理由・メモ',
  revert: '点検の判定に戻す',
  failed: '保存できませんでした。もう一度お試しください。',
};

export type VerdictWords = typeof ja;

const en: VerdictWords = {
  fixOf: (title) => `Correct this verdict: ${title}`,
  statusOf: (title) => `Status of ${title}`,
  reason: 'Reason or note',
  revert: 'Back to the audit’s verdict',
  failed: 'This could not be saved. Please try again.',
};

export const VERDICT: Record<Lang, VerdictWords> = { ja, en };
