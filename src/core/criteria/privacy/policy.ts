import { ownFacts } from '../../facts/reading/subject.ts';
import { defineCriterion, met, missing, some } from '../define.ts';
import { linkOnly } from '../documents.ts';

/**
 * Met by a readable policy of the provider; a link whose page cannot be read is partial; the policy of a form service, site builder or another company
 * is not it.
 */
export const privacyPolicy = defineCriterion({
  id: 'privacy.policy',
  category: 'privacy',
  weight: 3,
  title: { ja: 'プライバシーポリシー', en: 'Privacy policy' },
  question: { ja: 'プライバシーポリシーは公開されていますか', en: 'Is a privacy policy published?' },
  why: {
    ja: '取引先や顧客の名簿を預けることもある仕事です。情報をどう扱うかの約束が、文書で示されているかを見ます。',
    en: 'The work may involve lists of your clients and partners, so look for a written promise of how information is handled.',
  },
  ask: { ja: '個人情報の取り扱いの方針を、文書でお送りいただけますか。', en: 'Could you send us your policy on the handling of personal data?' },
  sources: [{ guide: 'G', section: '個人情報保護方針の確認' }],
  pages: ['privacy'],
  needs: ['documents', 'privacyClaims'],
  evaluate: ({ documents, privacyClaims }) => {
    const says = (page: number): boolean => ownFacts(privacyClaims).some((claim) => claim.page === page && claim.value.document === 'privacy' && claim.value.grade !== 'named');
    const read = ownFacts(documents).filter(({ value, page }) => value.kind === 'privacy' && value.form !== 'link' && says(page));
    return some(read) ? met(read) : (linkOnly(documents, 'privacy') ?? missing());
  },
});
