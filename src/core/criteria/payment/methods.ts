import type { PaymentMethod } from '../../facts/payment/payment-methods.ts';
import { ownFacts } from '../../facts/reading/subject.ts';
import { defineCriterion, met, missing, partial, some } from '../define.ts';

/** Ways that leave a record with a third party: one of them suffices. */
const TRACEABLE: ReadonlySet<PaymentMethod> = new Set(['account-transfer', 'bank-transfer', 'card', 'deferred', 'invoice']);

/**
 * Met by two or more ways to pay, or one that leaves a record (card, bank transfer, account debit, invoice); 'on request' is partial; the site builder's
 * payment badges do not count.
 */
export const paymentMethods = defineCriterion({
  id: 'payment.methods',
  category: 'price',
  weight: 3,
  title: { ja: '支払方法', en: 'Payment methods' },
  question: { ja: '支払方法は書かれていますか', en: 'Are the payment methods stated?' },
  why: {
    ja: 'カードや銀行振込なら支払いの記録が残り、金額の行き違いがあったときに確かめられます。自社の経理の流れに合うかも見ておきたい点です。',
    en: 'Cards and bank transfers leave a record to go back to if amounts are in doubt. See also whether they fit your bookkeeping.',
  },
  ask: { ja: '利用できる支払方法（銀行振込、カード、口座振替など）を教えてください。', en: 'Which payment methods do you accept (bank transfer, card, account debit and so on)?' },
  sources: [{ guide: 'G', section: '支払方法' }],
  pages: ['price', 'faq', 'tokushoho', 'home'],
  needs: ['payments'],
  evaluate: ({ payments }) => {
    const own = ownFacts(payments);
    const accepted = own.filter(({ value }) => value.accepted && value.method !== null && value.method !== 'gift-card');
    const methods = [...new Set(accepted.map(({ value }) => value.method as PaymentMethod))].sort();
    if (some(accepted) && (methods.length >= 2 || methods.some((method) => TRACEABLE.has(method)))) return met(accepted, methods);
    if (some(accepted)) return methods[0] === 'cash' || methods[0] === 'crypto' ? missing(accepted) : partial(accepted, methods);
    const onRequest = own.filter(({ value }) => value.method === null);
    return some(onRequest) ? partial(onRequest, null, 'methods-on-request') : missing(own);
  },
});
