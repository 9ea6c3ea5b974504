import type { Lang } from '../../core/model/audit.ts';

interface BadgeWords {
  /** What the toolbar button says to the pointer: warning signs of a site, or how many were looked for. */
  flagged: (name: string, count: number) => string;
  none: (name: string, clear: number, unknown: number) => string;
}

/** Words of the toolbar button. */
export const BADGE = {
  ja: {
    flagged: (name, count) => `${name}：注意サイン ${count}件`,
    none: (name, clear, unknown) => `${name}：注意サイン 該当なし ${clear}・未確認 ${unknown}`,
  },
  en: {
    flagged: (name, count) => `${name}: ${count === 1 ? '1 warning sign' : `${count} warning signs`}`,
    none: (name, clear, unknown) => `${name}: no warning sign seen (${clear} looked for, ${unknown} not checked)`,
  },
} satisfies Record<Lang, BadgeWords>;
