import type { Claim } from '../../facts/reading/claims.ts';
import { ownFacts } from '../../facts/reading/subject.ts';
import type { ServiceTopic } from '../../facts/topics/service.ts';
import type { Fact } from '../../model/fact.ts';
import { defineCriterion, met, missing, partial, some } from '../define.ts';
/**
 * Met where it is clear that requests go through a director or team lead, straight to the assigned person, or both; 'a team supports you' without saying
 * who takes the request is partial.
 */
export const serviceType = defineCriterion({
  id: 'service.type',
  category: 'service',
  weight: 2,
  title: { ja: '依頼のしかた', en: 'How requests are made' },
  question: { ja: '依頼の窓口（ディレクターか担当者本人か）は書かれていますか', en: 'Is it clear whether requests go through a director or straight to the person?' },
  why: {
    ja: 'ディレクター経由は幅広い業務を大まかに頼みやすく、本人への直接依頼は細かな意図を伝えやすい方式です。自社の頼み方に合うほうを選べます。',
    en: 'Through a director you can hand over many kinds of work in broad terms; directly, you can convey fine points. Choose what suits your way of working.',
  },
  ask: {
    ja: '依頼は、ディレクターの方を通して行うのでしょうか。担当の方に直接お伝えするのでしょうか。',
    en: 'Do we send requests through a director, or directly to the person in charge?',
  },
  sources: [{ guide: 'T', section: 'ディレクターと直接依頼の違いまとめ' }],
  pages: ['service', 'flow', 'home', 'faq'],
  needs: ['serviceClaims'],
  evaluate: ({ serviceClaims }) => {
    const said = ownFacts(serviceClaims).filter(({ value }) => value.assertion !== 'negated' && value.assertion !== 'planned');
    const about = (topic: ServiceTopic): Fact<Claim>[] => said.filter(({ value }) => value.topic === topic && value.grade === 'concrete');
    // 'Nobody stands between' is a denial in form and a statement in matter.
    const unmediated = ownFacts(serviceClaims).filter(({ value }) => value.topic === 'unmediated');
    const [director, dedicated, team] = [about('director'), about('dedicated'), about('team')];
    const direct = [...about('direct'), ...unmediated];
    if (some(director) && some(direct)) return met([director[0], direct[0], ...director.slice(1), ...direct.slice(1)], 'both');
    if (some(director)) return met(director, 'director');
    if (some(direct)) return met(direct, 'direct');
    // One's own assistant takes the requests, unless a team stands behind.
    if (some(dedicated) && team.length === 0) return met(dedicated, 'direct');
    const vague = [...team, ...dedicated];
    return some(vague) ? partial(vague, null, 'team-only') : missing();
  },
});
