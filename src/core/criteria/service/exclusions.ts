import type { Exclusion } from '../../facts/service/exclusions.ts';
import { ownFacts } from '../../facts/reading/subject.ts';
import type { Fact } from '../../model/fact.ts';
import { defineCriterion, met, missing, partial, some } from '../define.ts';
/**
 * Met where tasks that are not accepted are named anywhere, also in an FAQ answer; 'some tasks cannot be accepted', or only unlawful requests in a list
 * of prohibited acts, is partial.
 */
export const serviceExclusions = defineCriterion({
  id: 'service.exclusions',
  category: 'service',
  weight: 2,
  title: { ja: '対応しない業務', en: 'Tasks not covered' },
  question: { ja: '引き受けない業務は書かれていますか', en: 'Is it said which tasks are not accepted?' },
  why: {
    ja: 'できないことが先に分かれば、別の依頼先を早めに探せます。専門資格の要る仕事や、出社・発送の扱いは会社ごとに違います。',
    en: 'Knowing the limits early lets you look elsewhere in time. Firms differ on licensed work, visits to your office and shipping.',
  },
  ask: { ja: 'お引き受けいただけない業務がありましたら、あらかじめ教えてください。', en: 'Are there any tasks you do not accept?' },
  sources: [{ guide: 'G', section: 'サービス内容に含まれない業務' }],
  pages: ['service', 'faq', 'home'],
  needs: ['exclusions'],
  evaluate: ({ exclusions }) => {
    const own = ownFacts(exclusions);
    const of = (kind: Exclusion['kind']): Fact<Exclusion>[] => own.filter((fact) => fact.value.kind === kind);
    const [named, vague, prohibited] = [of('named'), of('vague'), of('prohibited')];
    if (some(named)) return met(named);
    if (some(vague)) return partial(vague, null, 'exclusions-vague');
    return some(prohibited) ? partial(prohibited, null, 'exclusions-prohibited-only') : missing();
  },
});
