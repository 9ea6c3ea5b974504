import { byConfidence } from '../../facts/reading/make.ts';
import { ownFacts } from '../../facts/reading/subject.ts';
import { defineCriterion, met, missing, some } from '../define.ts';

/** Met by a business description with at least one concrete line on the profile; slogans or the trade's description in a column do not count. */
export const companyBusiness = defineCriterion({
  id: 'company.business',
  category: 'company',
  weight: 1,
  title: { ja: '事業内容', en: 'Line of business' },
  question: { ja: '会社の事業内容は書かれていますか', en: 'Is the line of business described?' },
  why: {
    ja: '秘書業務が本業か、数ある事業の一つかで、力の入れ方や体制が変わります。',
    en: 'Staffing and attention differ depending on whether secretarial work is the main business or one of many.',
  },
  ask: { ja: '貴社の事業内容と、その中での本サービスの位置づけを教えてください。', en: 'Could you describe your lines of business and where this service stands among them?' },
  sources: [{ guide: 'G', section: '事業内容の詳細' }],
  pages: ['company'],
  needs: ['businesses'],
  evaluate: ({ businesses }) => {
    const own = ownFacts(businesses).sort(byConfidence);
    return some(own) ? met(own) : missing();
  },
});
