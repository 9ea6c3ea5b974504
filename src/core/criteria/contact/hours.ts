import { byConfidence } from '../../facts/reading/make.ts';
import { ownFacts } from '../../facts/reading/subject.ts';
import { defineCriterion, met, missing, partial, some } from '../define.ts';

/**
 * Met by days and hours of the contact point; '24 hours' said of the form only is partial; hours of the privacy desk, of a vacancy or of the
 * secretaries' work are not it.
 */
export const contactHours = defineCriterion({
  id: 'contact.hours',
  category: 'contact',
  weight: 2,
  title: { ja: '受付時間', en: 'Contact hours' },
  question: { ja: '問い合わせを受け付ける曜日と時間は書かれていますか', en: 'Are the contact days and hours given?' },
  why: { ja: '自社が動いている時間に相手とつながるかを、先に確かめられます。', en: 'It tells you beforehand whether they can be reached while your own office is at work.' },
  ask: { ja: 'お問い合わせを受け付けている曜日と時間を教えてください。', en: 'On which days and at what hours can we contact you?' },
  sources: [{ guide: 'G', section: '連絡可能な時間' }],
  pages: ['contact', 'company'],
  needs: ['contactHours'],
  evaluate: ({ contactHours }) => {
    const own = ownFacts(contactHours).sort(byConfidence);
    const desk = own.filter((f) => !f.value.formOnly && f.value.hours !== null);
    // 'Open all day' beside bounded hours on one page is the form; telephones that never rest say 365 days.
    const bounded = desk.filter((f) => f.page === desk[0]?.page && !(f.value.hours?.from === '00:00' && f.value.hours.to === '24:00'));
    const isForm = desk[0]?.value.hours?.from === '00:00' && desk[0].value.hours.days === '';
    if (isForm && some(bounded)) return met(bounded, bounded[0].value.hours);
    if (some(desk)) return met(desk, desk[0].value.hours);
    return some(own) ? partial(own, null, 'form-hours-only') : missing();
  },
});
