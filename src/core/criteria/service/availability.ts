import { byConfidence } from '../../facts/reading/make.ts';
import { ownFacts } from '../../facts/reading/subject.ts';
import { defineCriterion, met, missing, partial, some } from '../define.ts';
/**
 * Met by the working days and hours of the service; 'flexible', individual or negotiable hours are partial; hours of the inquiry desk or of a vacancy
 * are not it.
 */
export const serviceAvailability = defineCriterion({
  id: 'service.availability',
  category: 'service',
  weight: 2,
  title: { ja: '稼働日と時間', en: 'Service hours' },
  question: { ja: 'スタッフが稼働する曜日と時間は書かれていますか', en: "Are the service's working days and hours given?" },
  why: {
    ja: '問い合わせの受付時間と、実際に作業が進む時間は同じとは限りません。土日や夜間に頼みたい場合は特に確かめたいところです。',
    en: 'The hours of the inquiry desk and the hours when work gets done may differ. It matters most if you need evenings or weekends.',
  },
  ask: { ja: '作業や電話応対を行っていただける曜日と時間帯を教えてください。', en: 'On which days and at what hours is the work done or the phone answered?' },
  sources: [{ guide: 'G', section: '対応可能時間' }],
  pages: ['service', 'home', 'faq'],
  needs: ['serviceHours'],
  evaluate: ({ serviceHours }) => {
    const own = ownFacts(serviceHours).sort(byConfidence);
    const stated = own.filter((fact) => fact.value.hours !== null);
    if (some(stated)) return met(stated, stated[0].value.hours);
    return some(own) ? partial(own, null, 'hours-flexible') : missing();
  },
});
