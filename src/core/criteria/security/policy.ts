import { defineCriterion } from '../define.ts';
import { notYetExamined } from '../not-yet-examined.ts';

/**
 * Met by an information security policy that can be read on the site; a link only, or a page that cannot be read, is partial; a privacy policy under
 * another name is not it.
 */
export const securityPolicy = defineCriterion({
  id: 'security.policy',
  category: 'privacy',
  weight: 2,
  title: { ja: '情報セキュリティ方針', en: 'Security policy' },
  question: { ja: '情報セキュリティの方針は公開されていますか', en: 'Is an information security policy published?' },
  why: {
    ja: '個人情報に限らず、社内資料やパスワードなど預ける情報の全体について、会社としての考え方が分かります。',
    en: 'It shows how the firm thinks about everything entrusted to it, not only personal data but also files and passwords.',
  },
  ask: { ja: '情報セキュリティの方針を文書で定めていますか。', en: 'Do you have a written information security policy?' },
  sources: [{ guide: 'G', section: '情報セキュリティポリシー' }],
  pages: ['security'],
  needs: [],
  evaluate: notYetExamined,
});
