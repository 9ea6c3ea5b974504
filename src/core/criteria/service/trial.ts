import { defineCriterion } from '../define.ts';
import { notYetExamined } from '../not-yet-examined.ts';

/** Met by a free or paid trial, sample work or a money-back period; a free consultation only is partial; an express refusal outranks it and is missing. */
export const serviceTrial = defineCriterion({
  id: 'service.trial',
  category: 'service',
  weight: 2,
  title: { ja: 'お試し', en: 'Trial' },
  question: { ja: '契約前のお試しはできますか', en: 'Can the service be tried first?' },
  why: { ja: '小さな仕事を一度頼んでみると、仕上がりや返事の早さを自分の目で確かめられます。', en: 'One small job shows you the quality and the pace with your own eyes.' },
  ask: { ja: '契約の前に、実際の業務で試す方法はありますか。', en: 'Is there a way to try the service with real work before signing?' },
  sources: [{ guide: 'G', section: 'サンプルワーク' }],
  pages: ['price', 'home', 'service', 'faq'],
  needs: [],
  evaluate: notYetExamined,
});
