import { claimsAbout } from '../../facts/reading/claims.ts';
import { defineCriterion } from '../define.ts';
import { decideStatement } from '../statement.ts';

/** Met by a rule on entrusting or re-entrusting personal data to others and their supervision; third-party provision in general is not it. */
export const privacyEntrustment = defineCriterion({
  id: 'privacy.entrustment',
  category: 'privacy',
  weight: 1,
  title: { ja: '委託・再委託', en: 'Subcontracting' },
  question: { ja: '個人情報の委託・再委託の決まりは書かれていますか', en: 'Is subcontracting of personal data addressed?' },
  why: {
    ja: '実際の作業を在宅のスタッフや別の会社が担うことがあります。情報がどこまで渡るかを知っておくと、管理の範囲を決めやすくなります。',
    en: 'Home-based staff or another firm may do the actual work. Knowing how far data travels helps you decide what to hand over.',
  },
  ask: { ja: 'お預けする情報の取り扱いを、外部に委託することはありますか。', en: 'Do you entrust the handling of our data to others?' },
  sources: [
    { guide: 'G', section: 'アクセス範囲' },
    { guide: 'P', section: '秘書代行サービスで取り扱う「個人情報・機密情報」とは' },
  ],
  pages: ['privacy'],
  needs: ['privacyClaims'],
  evaluate: ({ privacyClaims }) => decideStatement(claimsAbout(privacyClaims, 'entrustment'), { denial: 'met' }),
});
