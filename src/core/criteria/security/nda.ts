import { defineCriterion } from '../define.ts';
import { decideMeasure } from '../measure.ts';

/** Met by a confidentiality agreement with the client or the staff, also by a clause in published terms; only 'we keep confidentiality' is partial. */
export const securityNda = defineCriterion({
  id: 'security.nda',
  category: 'privacy',
  weight: 2,
  title: { ja: '秘密保持契約', en: 'Confidentiality' },
  question: { ja: '秘密保持契約を結ぶことは書かれていますか', en: 'Is a confidentiality agreement mentioned?' },
  why: {
    ja: '書面で約束があれば、契約が終わったあとの守秘まで取り決められます。スタッフ個人との間でも結ばれているかを聞いておくと確かです。',
    en: 'A written agreement can bind beyond the end of the contract. Ask whether the staff have signed one too.',
  },
  ask: {
    ja: '秘密保持契約（NDA）を結んでいただけますか。担当の方との間でも結ばれていますか。',
    en: 'Will you sign a confidentiality agreement (NDA), and have your staff signed one as well?',
  },
  sources: [
    { guide: 'G', section: '機密性の高い業務' },
    { guide: 'P', section: '個人情報をしっかり守ってくれるかをチェック' },
  ],
  pages: ['service', 'home'],
  needs: ['securityClaims'],
  evaluate: ({ securityClaims }, { site }) => decideMeasure(securityClaims, ['nda', 'nda-labelled', 'nda-clause'], site, { vague: 'confidentiality-only' }),
});
