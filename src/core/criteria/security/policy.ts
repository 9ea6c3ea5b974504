import { claimsAbout } from '../../facts/reading/claims.ts';
import { ownFacts } from '../../facts/reading/subject.ts';
import { defineCriterion, met, missing, partial, some } from '../define.ts';
import { linkOnly } from '../documents.ts';

/**
 * Met by an information security policy that can be read on the site; a link only, a page that cannot be read, or one that is being drawn up, is partial; a privacy policy under
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
  pages: ['security', 'home'],
  needs: ['documents', 'securityClaims'],
  evaluate: ({ documents, securityClaims }) => {
    // A page of measures is no policy; a policy is called one.
    const policies = documents.filter(({ value }) => value.kind === 'security' && /方針|ポリシー|宣言|規[程定則]|基本的な考え方|約束|誓い|policy/i.test(value.title));
    const read = ownFacts(policies).filter(({ value }) => value.form !== 'link');
    if (some(read)) return met(read);
    const planned = ownFacts(claimsAbout(securityClaims, 'policy')).filter(({ value }) => value.assertion === 'planned');
    return linkOnly(policies, 'security') ?? (some(planned) ? partial(planned, null, 'planned') : missing());
  },
});
