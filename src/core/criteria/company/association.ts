import { byConfidence } from '../../facts/reading/make.ts';
import { ownFacts } from '../../facts/reading/subject.ts';
import { defineCriterion, met, missing, partial, some } from '../define.ts';

/**
 * Met by a named association of which the provider says it is a member; clients that are associations, certificates, or a link to an association do not
 * count.
 */
export const companyAssociation = defineCriterion({
  id: 'company.association',
  category: 'company',
  weight: 1,
  title: { ja: '加盟団体', en: 'Memberships' },
  question: { ja: '加盟している団体は書かれていますか', en: 'Are memberships in trade bodies stated?' },
  why: {
    ja: '団体によっては、会員の倫理規程や苦情の受付があります。加盟していれば、相談先が一つ増えます。',
    en: 'Some bodies have rules of conduct or handle complaints about members, which gives you one more place to turn to.',
  },
  ask: { ja: '加盟している業界団体がありましたら教えてください。', en: 'If you belong to any trade associations, could you tell us which ones?' },
  sources: [{ guide: 'G', section: '業界団体や専門家の意見' }],
  pages: ['company'],
  needs: ['memberships'],
  evaluate: ({ memberships }) => {
    const own = ownFacts(memberships).sort(byConfidence);
    const joined = own.filter((f) => !f.value.planned);
    if (some(joined)) return met(joined);
    return some(own) ? partial(own, null, 'planned') : missing();
  },
});
