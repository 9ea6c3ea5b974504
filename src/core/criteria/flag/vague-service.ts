import { ownFacts } from '../../facts/reading/subject.ts';
import { clear, defineCriterion, flaggedByAbsence, refuted, some, unknown } from '../define.ts';
/** Flagged when no page read names a concrete task or a price; not when either is there or when the service or price pages are empty shells. */
export const flagVagueService = defineCriterion({
  id: 'flag.vague-service',
  category: 'flag',
  weight: 3,
  title: { ja: '業務も料金も不明確', en: 'Service and price unclear' },
  question: { ja: '具体的な業務と料金は、どのページにもありませんか', en: 'Are concrete tasks and prices both absent?' },
  why: {
    ja: '何をいくらで頼めるのかが分からないまま契約すると、期待との食い違いが起こりやすくなります。',
    en: 'If it is unclear what you get and for how much, expectations easily go apart after signing.',
  },
  ask: { ja: '依頼できる業務の具体例と、料金の目安を教えてください。', en: 'Could you give us examples of the tasks you take on, and a rough price?' },
  sources: [{ guide: 'G', section: 'サービス内容が不明確' }],
  pages: ['service', 'price', 'home'],
  needs: ['tasks'],
  after: ['service.tasks', 'price.listed'],
  evaluate: ({ tasks }, { site, findings }) => {
    const [offer, price] = [findings.get('service.tasks'), findings.get('price.listed')];
    const concrete = ownFacts(tasks).filter((task) => task.value.kind !== '');
    if (some(concrete)) return refuted(concrete);
    if (price?.status === 'met' || price?.status === 'partial') return clear();
    if (offer?.status === 'unknown' || price?.status === 'unknown') return unknown('not-yet-decided');
    const read = site.pages.filter((page) => page.status === 'read').length;
    return flaggedByAbsence([], 'no-task-no-price', { count: read });
  },
});
