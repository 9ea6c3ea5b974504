import type { Case } from '../../facts/service/cases.ts';
import { ownFacts } from '../../facts/reading/subject.ts';
import type { Fact } from '../../model/fact.ts';
import { defineCriterion, met, missing, partial, some } from '../define.ts';
/** Met by a client case or quote with a company, trade or initial and a concrete story; anonymous praise, or cases said to be imagined, is partial. */
export const serviceCases = defineCriterion({
  id: 'service.cases',
  category: 'service',
  weight: 1,
  title: { ja: '事例・利用者の声', en: 'Cases and voices' },
  question: { ja: '導入事例や利用者の声は載っていますか', en: 'Are there client cases or voices?' },
  why: {
    ja: '自社に似た会社の使い方を読むと、頼める仕事や効果を具体的に思い描けます。',
    en: 'Reading how a similar firm uses the service makes the tasks and benefits easier to picture.',
  },
  ask: { ja: '弊社に近い規模や業種での導入事例がありましたら教えてください。', en: 'Do you have examples of clients of our size or in our trade?' },
  sources: [
    { guide: 'G', section: '事例' },
    { guide: 'G', section: '口コミ' },
  ],
  pages: ['cases', 'home'],
  needs: ['cases'],
  evaluate: ({ cases }) => {
    const own = ownFacts(cases);
    const of = (kind: Case['kind']): Fact<Case>[] => own.filter((fact) => fact.value.kind === kind);
    const [named, anonymous, imagined] = [of('named'), of('anonymous'), of('imagined')];
    if (some(named)) return met(named);
    if (some(anonymous)) return partial(anonymous, null, 'anonymous-voices');
    return some(imagined) ? partial(imagined, null, 'imagined-cases') : missing();
  },
});
