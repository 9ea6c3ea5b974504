import type { Lang } from '../../core/model/audit.ts';

/** Texts of the context menu. */
export const MENU = {
  ja: { audit: 'このサイトを点検', panel: '横のパネルを開く' },
  en: { audit: 'Audit this site', panel: 'Open the side panel' },
} satisfies Record<Lang, Record<'audit' | 'panel', string>>;
