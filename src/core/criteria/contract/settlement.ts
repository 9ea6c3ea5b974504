import { ownFacts } from '../../facts/reading/subject.ts';
import { defineCriterion, met, some } from '../define.ts';
import { silent } from '../documents.ts';

/**
 * Met by what happens to money and unused hours at the end (pro rata, refund, carry-over, expiry); 'no refunds' is an answer; a plan change alone is not
 * it.
 */
export const contractSettlement = defineCriterion({
  id: 'contract.settlement',
  category: 'contract',
  weight: 1,
  title: { ja: '終了時の精算', en: 'Final settlement' },
  question: { ja: '残り時間や前払い分の扱いは書かれていますか', en: 'Is it said what happens to unused hours and prepaid money?' },
  why: {
    ja: '月の途中で終わるとき、使い切れなかった時間や前払い分が戻るかどうかで、やめる時期の選び方が変わります。',
    en: 'Whether unused hours or prepaid fees come back affects when it is best to stop.',
  },
  ask: { ja: '契約が終わるときの、残り時間や前払い分の精算の方法を教えてください。', en: 'How are unused hours and prepaid fees settled when the contract ends?' },
  sources: [{ guide: 'G', section: '料金精算' }],
  pages: ['terms', 'tokushoho', 'price', 'faq'],
  needs: ['settlements', 'documents'],
  evaluate: ({ settlements, documents }) => {
    const own = ownFacts(settlements);
    return some(own) ? met(own) : silent(documents);
  },
});
