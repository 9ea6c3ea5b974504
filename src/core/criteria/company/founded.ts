import { byConfidence } from '../../facts/reading/make.ts';
import type { Founding } from '../../facts/company/profile.ts';
import { ownFacts } from '../../facts/reading/subject.ts';
import { defineCriterion, met, missing, partial, some } from '../define.ts';

/** 設立 before 創業 before 開業 (ruling); a service launch or a branch only as a last resort. */
const ORDER: readonly Founding['kind'][] = ['established', 'founded', 'opened', 'service', 'branch'];

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
  needs: ['foundings'],
  evaluate: ({ foundings }) => {
    const own = ownFacts(foundings).sort((a, b) => ORDER.indexOf(a.value.kind) - ORDER.indexOf(b.value.kind) || byConfidence(a, b));
    const founded = own.filter((f) => f.value.kind !== 'service' && f.value.kind !== 'branch');
    if (some(founded)) return met(founded, founded.find((f) => f.value.date !== null)?.value.date ?? null);
    return some(own) ? partial(own, own[0].value.date, 'service-launch-only') : missing();
  },
});
