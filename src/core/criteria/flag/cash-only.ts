import { ownFacts } from '../../facts/reading/subject.ts';
import { clear, defineCriterion, flagged, refuted, some } from '../define.ts';

/** Ways to pay that leave no record of who paid whom. */
const UNRECORDED: ReadonlySet<string> = new Set(['cash', 'crypto', 'gift-card']);

/** Flagged when cash is the only way to pay, card and bank are refused, or only crypto or gift cards are taken; not when cash is one of several ways. */
export const flagCashOnly = defineCriterion({
  id: 'flag.cash-only',
  category: 'flag',
  weight: 3,
  title: { ja: '現金のみの支払い', en: 'Cash only' },
  question: { ja: '現金のほかに支払う方法はありませんか', en: 'Is cash the only way to pay?' },
  why: {
    ja: '現金では支払いの記録が残りにくく、金額や入金をめぐる行き違いを確かめにくくなります。',
    en: 'Cash leaves little record, so differences over amounts or receipt are hard to settle.',
  },
  ask: { ja: '銀行振込やカードなど、記録の残る方法で支払うことはできますか。', en: 'Can we pay in a way that leaves a record, such as bank transfer or card?' },
  sources: [{ guide: 'G', section: '支払方法に現金決済しか許容しない' }],
  pages: ['price', 'tokushoho', 'home', 'service'],
  needs: ['payments'],
  evaluate: ({ payments }) => {
    const own = ownFacts(payments);
    const accepted = own.filter(({ value }) => value.accepted && value.method !== null);
    const recorded = accepted.filter(({ value }) => !UNRECORDED.has(value.method ?? ''));
    if (some(recorded)) return refuted(recorded);
    const refused = own.filter(({ value }) => !value.accepted && (value.method === 'card' || value.method === 'bank-transfer'));
    // Cash taken 'as well' does not say that nothing else is.
    if (some(accepted) && (refused.length > 0 || accepted.some(({ value }) => value.only))) return flagged([accepted[0], ...accepted.slice(1), ...refused]);
    return some(refused) && new Set(refused.map(({ value }) => value.method)).size === 2 ? flagged(refused) : clear();
  },
});
