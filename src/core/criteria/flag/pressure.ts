import { ownFacts } from '../../facts/reading/subject.ts';
import { clear, defineCriterion, flagged, some } from '../define.ts';
/**
 * Flagged by words that urge signing now (today only, last N places with a deadline, a countdown); an ordinary campaign with dates, or a plain 'start
 * now' button, is not one.
 */
export const flagPressure = defineCriterion({
  id: 'flag.pressure',
  category: 'flag',
  weight: 2,
  title: { ja: '契約を急がせる表現', en: 'Urging to sign' },
  question: { ja: '期限や残り枠で契約を急がせる表現はありますか', en: 'Do pages urge you to sign now?' },
  why: {
    ja: '比べたり社内で相談したりする時間は、よい選び方に欠かせません。急ぐ理由が書かれているときほど、条件を落ち着いて読みましょう。',
    en: 'Time to compare and to talk it over belongs to a good choice. The more you are urged, the more calmly the terms deserve to be read.',
  },
  ask: { ja: '検討に少し時間をいただいても、同じ条件で契約できますか。', en: 'If we take some time to consider, can we still sign on the same terms?' },
  sources: [{ guide: 'G', section: '契約を急かす' }],
  pages: ['home', 'price', 'service'],
  byPages: true,
  needs: ['salesTalk'],
  evaluate: ({ salesTalk }) => {
    const urging = ownFacts(salesTalk).filter(({ value }) => value.group === 'urgency' && value.strong);
    return some(urging) ? flagged(urging) : clear();
  },
});
