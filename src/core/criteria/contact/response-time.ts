import { byConfidence } from '../../facts/reading/make.ts';
import { ownFacts } from '../../facts/reading/subject.ts';
import { defineCriterion, met, missing, partial, some } from '../define.ts';

/**
 * Met by a stated time to answer ('within one business day', 'same day at the earliest'); 'promptly' without a time is partial; delivery times of the
 * work are not it.
 */
export const contactResponseTime = defineCriterion({
  id: 'contact.response-time',
  category: 'contact',
  weight: 1,
  title: { ja: '返信の早さ', en: 'Response time' },
  question: { ja: '返信までの時間の目安は書かれていますか', en: 'Is a response time stated?' },
  why: {
    ja: '目安が書かれていれば、返事を待つか、催促するかの判断に迷いません。問い合わせへの速さは、契約後のやり取りの参考にもなります。',
    en: 'A stated time tells you when to wait and when to follow up. The speed of a first reply also hints at how later exchanges will go.',
  },
  ask: { ja: 'お問い合わせへの返信は、通常どのくらいの時間でいただけますか。', en: 'How soon do you usually reply to inquiries?' },
  sources: [
    { guide: 'G', section: '対応の迅速性' },
    { guide: 'T', section: 'まずはオンライン秘書サービス会社に登録' },
  ],
  pages: ['contact', 'flow'],
  needs: ['responseTimes'],
  evaluate: ({ responseTimes }) => {
    const own = ownFacts(responseTimes).sort(byConfidence);
    const stated = own.filter((f) => f.value.stated);
    if (some(stated)) return met(stated);
    return some(own) ? partial(own) : missing();
  },
});
