import { defineCriterion } from '../define.ts';
import { notYetExamined } from '../not-yet-examined.ts';

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
  needs: [],
  evaluate: notYetExamined,
});
