import { ownFacts } from '../../facts/reading/subject.ts';
import { defineCriterion, met, missing, partial, some } from '../define.ts';

/**
 * Met by hours, calls or tasks included in a plan, or an hourly price with its unit; 'to be discussed' is partial; working hours of a vacancy are not
 * it.
 */
export const serviceWorkHours = defineCriterion({
  id: 'service.work-hours',
  category: 'service',
  weight: 3,
  title: { ja: '月の作業時間', en: 'Monthly workload' },
  question: { ja: 'プランごとの作業時間や件数は書かれていますか', en: 'Are the hours or calls per plan stated?' },
  why: {
    ja: '同じ月額でも、含まれる時間や件数が違えば割安さは逆転します。料金を比べるときの土台になる数字です。',
    en: 'The same monthly fee can be cheap or dear depending on the hours or calls it includes. This is the figure that makes prices comparable.',
  },
  ask: { ja: '各プランに含まれる作業時間（または件数）と、時間の数え方を教えてください。', en: 'How many hours (or calls) does each plan include, and how is time counted?' },
  sources: [{ guide: 'G', section: '作業時間の明記' }],
  pages: ['price', 'service', 'home', 'faq'],
  needs: ['plans', 'workloads'],
  evaluate: ({ plans, workloads }) => {
    const priced = ownFacts(plans).filter(({ value }) => value.hours !== null || value.count !== null || value.per === 'hour' || value.per === 'call');
    const own = ownFacts(workloads);
    const stated = own.filter(({ value }) => value.kind !== 'open');
    const told = [...priced, ...stated];
    if (some(told)) {
      const ofPlans = priced.flatMap(({ value }) => value.hours ?? []);
      const quoted = stated.filter(({ value }) => value.kind === 'quoted');
      const hours = [...ofPlans, ...(ofPlans.length ? quoted : stated).flatMap(({ value }) => value.hours ?? [])];
      return met(told, hours.length ? [...new Set(hours)].sort((a, b) => a - b) : null);
    }
    return some(own) ? partial(own, null, 'negotiable') : missing();
  },
});
