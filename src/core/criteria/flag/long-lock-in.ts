import { ownFacts } from '../../facts/reading/subject.ts';
import { clear, defineCriterion, flagged, some } from '../define.ts';
import { namesTerms } from '../documents.ts';

/**
 * Flagged by a minimum term over 12 months, a penalty of the whole remaining term, or no way to end early; not by 12 months or less, by a limited fee, or
 * by a longer usual term that may be ended on notice.
 */
export const flagLongLockIn = defineCriterion({
  id: 'flag.long-lock-in',
  category: 'flag',
  weight: 2,
  title: { ja: '長い契約・重い違約金', en: 'Long lock-in' },
  question: { ja: '12か月を超える契約や、残り全額の違約金はありますか', en: 'Is there a term over 12 months or a penalty for the whole remaining term?' },
  why: {
    ja: '事業の状況は一年もあれば変わります。長くしばられる契約ほど、途中でやめる場合の費用を先に計算しておきましょう。',
    en: 'Much can change within a year. The longer a contract binds, the more it pays to work out the cost of leaving early.',
  },
  ask: {
    ja: '契約期間を短くすることや、途中で解約する場合の負担を軽くすることはできますか。',
    en: 'Can the contract term be shortened, or the cost of ending it early be reduced?',
  },
  sources: [{ guide: 'G', section: '契約期間が長すぎ、解約条件が厳しすぎ' }],
  pages: ['terms', 'price', 'home', 'service'],
  needs: ['contractTerms', 'endings', 'penalties', 'documents'],
  evaluate: ({ contractTerms, endings, penalties, documents }) => {
    const terms = ownFacts(contractTerms).filter(({ value }) => value.months !== null && value.months > 0);
    // Whoever may leave on notice is not bound by a usual term, however long; a minimum binds.
    const mayLeave = some(ownFacts(endings).filter(({ value }) => value === 'early'));
    const long = terms.filter(({ value }) => (value.months ?? 0) > 12 && (value.minimum || !mayLeave));
    const whole = ownFacts(penalties).filter(({ value }) => value.wholeTerm);
    const locked = ownFacts(endings).filter(({ value }) => value === 'no-early-end');
    if (some(long)) return flagged([long[0], ...long.slice(1), ...whole, ...locked], long[0].value.months, 'long-term', { months: long[0].value.months ?? 0 });
    if (some(whole)) return flagged([whole[0], ...whole.slice(1), ...locked], null, 'whole-term-penalty');
    // A contract by the month that ends with the month locks nobody in.
    const monthly = some(terms) && terms.every(({ value }) => (value.months ?? 0) <= 1);
    if (some(locked) && !monthly) return flagged(locked, null, 'no-early-end');
    return clear(namesTerms(documents) ? undefined : 'no-terms');
  },
});
