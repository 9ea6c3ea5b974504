import type { PageKind } from '../../model/site.ts';
import { ownFacts } from '../../facts/reading/subject.ts';
import { defineCriterion, met, missing, partial, some, unknown } from '../define.ts';

/** Pages on which an amount is one of the offer. */
const OFFERING: ReadonlySet<PageKind> = new Set(['home', 'price', 'service', 'faq', 'flow', 'tokushoho']);

/**
 * Met by at least one plan or unit price in yen; only a starting price with no plan, hours or unit, or only an example quote, is partial; options,
 * wages, seminar fees and other businesses do not count.
 */
export const priceListed = defineCriterion({
  id: 'price.listed',
  category: 'price',
  weight: 3,
  title: { ja: '料金', en: 'Price' },
  question: { ja: '料金は金額で書かれていますか', en: 'Is the price shown in yen?' },
  why: {
    ja: '金額が公開されていれば、見積もりを頼まなくても予算に合うかどうかを判断できます。',
    en: 'A published price lets you judge whether it fits your budget without asking for a quote.',
  },
  ask: { ja: '各プランの料金（税込か税別か）と、含まれる内容を教えてください。', en: 'Could you tell us the price of each plan (with or without tax) and what it includes?' },
  sources: [{ guide: 'G', section: '料金体系の透明性' }],
  pages: ['price', 'home', 'service'],
  needs: ['plans', 'prices', 'pricePictures'],
  evaluate: ({ plans, prices, pricePictures }, { site }) => {
    const own = ownFacts(plans);
    const value = own.map(({ value: { yen, per, tax, hours, plan } }) => ({ yen, per, tax, hours, plan }));
    const firm = own.filter((fact) => !fact.value.startingOnly);
    if (some(firm)) return met(firm, value, value.every(({ tax }) => tax === 'unsaid') ? 'tax-unsaid' : undefined);
    if (some(own)) return partial(own, value, 'starting-price-only');
    const starting = ownFacts(prices).filter(({ value, page }) => value.role === 'unsaid' && value.from && !value.old && OFFERING.has(site.pages[page]?.kinds[0] ?? 'other'));
    if (some(starting)) return partial(starting, null, 'starting-price-only');
    const examples = prices.filter(
      ({ subject, value, page }) => (subject === 'sample' || (subject === 'own' && value.role === 'example')) && value.offered && site.pages[page]?.kinds[0] !== 'blog',
    );
    if (some(examples)) return partial(examples, null, 'example-price-only');
    return ownFacts(pricePictures).length ? unknown('image-only') : missing();
  },
});
