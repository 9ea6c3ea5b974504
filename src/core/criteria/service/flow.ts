import { byConfidence } from '../../facts/reading/make.ts';
import { ownFacts } from '../../facts/reading/subject.ts';
import { defineCriterion, met, missing, some } from '../define.ts';
/** So many steps are a flow (catalogue). */
const ENOUGH = 3;

/**
 * Met by three or more steps from inquiry to start (with the shortest days to start as value); 'start at once' without steps does not count, nor does
 * the flow of a recruitment.
 */
export const serviceFlow = defineCriterion({
  id: 'service.flow',
  category: 'service',
  weight: 2,
  title: { ja: '開始までの流れ', en: 'Steps to start' },
  question: { ja: '申し込みから開始までの流れは書かれていますか', en: 'Are the steps from inquiry to start shown?' },
  why: {
    ja: 'いつから使えるか、その間に自社で何を用意するかを見通せます。面談や契約の時期も分かります。',
    en: 'You can foresee when work can start, what you have to prepare and when meetings and signing take place.',
  },
  ask: { ja: 'お申し込みから業務開始までの流れと、必要な日数を教えてください。', en: 'What are the steps from application to start, and how many days do they take?' },
  sources: [{ guide: 'T', section: '申込みから業務開始まで' }],
  pages: ['flow', 'service', 'home', 'faq'],
  needs: ['flows'],
  evaluate: ({ flows }) => {
    const own = ownFacts(flows).sort(byConfidence);
    const full = own.filter((flow) => flow.value.steps >= ENOUGH);
    if (some(full)) return met(full);
    const most = Math.max(0, ...own.map((flow) => flow.value.steps));
    return most > 0 ? { status: 'missing', evidence: [], note: { key: 'few-steps', params: { count: most } } } : missing();
  },
});
