import { defineCriterion } from '../define.ts';
import { notYetExamined } from '../not-yet-examined.ts';

/**
 * Met by the date or year in which the operator was founded or opened for business; the launch of the service or the opening of a branch alone is
 * partial.
 */
export const companyFounded = defineCriterion({
  id: 'company.founded',
  category: 'company',
  weight: 2,
  title: { ja: '設立', en: 'Founded' },
  question: { ja: '設立や創業の時期は書かれていますか', en: 'Is the founding date given?' },
  why: {
    ja: '事業の長さは、続けてきた経験の目安になります。新しい会社であれば、実績や体制をていねいに聞いておくと判断しやすくなります。',
    en: 'Years in business are a rough measure of experience. With a young firm, it helps to ask more about track record and staffing.',
  },
  ask: { ja: '会社の設立（または開業）はいつでしょうか。', en: 'When was your company founded, or when did you open for business?' },
  sources: [{ guide: 'G', section: '設立年と事業期間' }],
  pages: ['company'],
  needs: [],
  evaluate: notYetExamined,
});
