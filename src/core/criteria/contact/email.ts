import { byConfidence } from '../../facts/reading/make.ts';
import { ownFacts } from '../../facts/reading/subject.ts';
import { defineCriterion, met, missing, partial, some } from '../define.ts';
import { isPending } from '../pending.ts';

/**
 * Met by an address of the provider in the text or behind a mailto link, also written info[at]…; placeholders in fields and addresses of other firms do
 * not count.
 */
export const contactEmail = defineCriterion({
  id: 'contact.email',
  category: 'contact',
  weight: 1,
  title: { ja: 'メールアドレス', en: 'E-mail address' },
  question: { ja: 'メールアドレスは書かれていますか', en: 'Is an e-mail address given?' },
  why: {
    ja: '資料を添えた相談や、やり取りの控えを残したいときは、フォームよりメールが向いています。',
    en: 'E-mail suits inquiries with attachments, and it leaves you a copy of what was said.',
  },
  ask: { ja: '資料をお送りできるメールアドレスを教えてください。', en: 'Could you give us an e-mail address to which we can send documents?' },
  sources: [{ guide: 'G', section: '問い合わせ窓口の確認' }],
  pages: ['contact', 'company', 'tokushoho'],
  needs: ['emails'],
  evaluate: ({ emails }, { site }) => {
    const own = ownFacts(emails).sort(byConfidence);
    const inUse = own.filter((f) => !isPending(f, site));
    if (some(inUse)) return met(inUse, [...new Set(inUse.map((f) => f.value))]);
    return some(own) ? partial(own, [...new Set(own.map((f) => f.value))], 'planned') : missing();
  },
});
