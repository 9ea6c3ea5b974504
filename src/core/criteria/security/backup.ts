import { defineCriterion } from '../define.ts';
import { decideMeasure } from '../measure.ts';

/** Met by back-ups of client data or of the systems that hold it; 'backup' in the sense of support or of stand-in staff is not it. */
export const securityBackup = defineCriterion({
  id: 'security.backup',
  category: 'privacy',
  weight: 2,
  title: { ja: 'バックアップ', en: 'Back-up' },
  question: { ja: 'データのバックアップは書かれていますか', en: 'Is back-up of data described?' },
  why: { ja: '作業中のファイルが消えても、控えがあればやり直さずに済みます。', en: 'If a working file is lost, a copy saves doing the work again.' },
  ask: { ja: 'お預けしたデータのバックアップについて教えてください。', en: 'How do you back up the data we entrust to you?' },
  sources: [{ guide: 'G', section: 'バックアップ体制' }],
  pages: ['service', 'home'],
  needs: ['securityClaims'],
  evaluate: ({ securityClaims }, { site }) => decideMeasure(securityClaims, ['backup', 'backup-listed'], site),
});
