import { ownFacts } from '../../facts/reading/subject.ts';
import { defineCriterion, met, missing, partial, some } from '../define.ts';
import { linkOnly } from '../documents.ts';

/**
 * Met by a 特定商取引法 page or section with three or more of its usual items; a link only (also to another company's page) is partial; its absence is no
 * fault of a business-to-business provider.
 */
export const termsTokushoho = defineCriterion({
  id: 'terms.tokushoho',
  category: 'contract',
  weight: 2,
  title: { ja: '特定商取引法の表記', en: '特定商取引法 notice' },
  question: { ja: '特定商取引法に基づく表記はありますか', en: 'Is there a notice under the Specified Commercial Transactions Act?' },
  why: {
    ja: '所在地、支払い、解約の条件が一か所にまとまったページです。法人向けのサービスでは掲載の義務がないため、なければ各項目を聞けば足ります。',
    en: 'It gathers address, payment and cancellation in one place. Business-to-business services need not publish it; if there is none, simply ask about each item.',
  },
  ask: {
    ja: '販売業者、所在地、支払い、解約の条件をまとめた表記がありましたら、確認できる場所を教えてください。',
    en: 'If you have a notice that sets out the seller, address, payment and cancellation terms, where can we read it?',
  },
  sources: [
    { guide: 'G', section: '会社の所在地や連絡先の確認' },
    { guide: 'G', section: '契約期間と解約条件の明確な提示' },
  ],
  pages: ['tokushoho'],
  needs: ['documents'],
  evaluate: ({ documents }) => {
    const read = ownFacts(documents).filter(({ value }) => value.kind === 'tokushoho' && value.form !== 'link' && value.items > 0);
    const full = read.filter(({ value }) => value.items >= 3);
    if (some(full)) return met(full);
    if (some(read)) return partial(read, null, 'few-tokushoho-items', { count: Math.max(...read.map(({ value }) => value.items)) });
    return linkOnly(documents, 'tokushoho') ?? missing([], 'not-required-for-business');
  },
});
