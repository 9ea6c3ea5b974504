import { ownFacts } from '../../facts/reading/subject.ts';
import type { Trial } from '../../facts/price/trials.ts';
import type { Fact } from '../../model/fact.ts';
import { defineCriterion, met, missing, partial, some } from '../define.ts';

/** Free where it is called so; paid where it has a price; null where neither is said. */
function trialValue(offered: readonly Fact<Trial>[]): { kind: 'free' | 'paid'; yen: number; days: number | null } | null {
  const paid = offered.find(({ value }) => value.cost === 'paid');
  const free = offered.find(({ value }) => value.cost === 'free');
  const chosen = paid ?? free;
  if (!chosen) return null;
  const days = chosen.value.days ?? offered.find(({ value }) => value.days !== null)?.value.days ?? null;
  return { kind: paid ? 'paid' : 'free', yen: chosen.value.yen ?? 0, days };
}

/** Met by a free or paid trial, sample work or a money-back period; a free consultation only, or a trial not yet open, is partial; an express refusal outranks it and is missing. */
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
  needs: ['trials'],
  evaluate: ({ trials }) => {
    const own = ownFacts(trials);
    const offered = own.filter(({ value }) => value.kind === 'offered');
    if (some(offered)) return met(offered, trialValue(offered));
    const planned = own.filter(({ value }) => value.kind === 'planned');
    if (some(planned)) return partial(planned, null, 'planned');
    const refused = own.filter(({ value }) => value.kind === 'refused');
    if (some(refused)) return missing(refused, 'trial-refused');
    return some(own) ? partial(own, null, 'consultation-only') : missing();
  },
});
