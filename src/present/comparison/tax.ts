import type { TaxShown } from './prices.ts';
import { withTax } from './prices.ts';

/** What the site's own words beside an amount say of its tax, for values that hold an amount only. */

const INCLUDED = /税込|税金?込み|内税|消費税(?:等)?(?:を|が)?含|(?:tax|VAT)(?: is)? incl|incl(?:\.|uding|usive of) (?:consumption )?(?:tax|VAT)/i;
const EXCLUDED = /税別|税抜|税引|外税|[+＋]\s?(?:消費)?税|(?:plus|excl(?:\.|uding|usive of)) (?:consumption )?(?:tax|VAT)|(?:tax|VAT)(?: is)? excl/i;
/** '33,000円（税別）': the word stands right behind its amount. */
const BEHIND = 14;

const ofWords = (words: string): 'in' | 'out' | null => {
  const [is, isNot] = [INCLUDED.test(words), EXCLUDED.test(words)];
  return is === isNot ? null : is ? 'in' : 'out';
};

/** The word behind the amount; else the only one in the quotation. */
function ofQuote(quote: string, yen: number): 'in' | 'out' | null {
  const folded = quote.normalize('NFKC').replaceAll(',', '');
  const amount = new RegExp(`(?<!\\d)${yen}(?!\\d)`).exec(folded);
  const behind = amount && ofWords(folded.slice(amount.index + String(yen).length).slice(0, BEHIND));
  return behind ?? ofWords(folded);
}

/** Null where the quotations do not say, or contradict each other. */
export function taxInQuotes(quotes: readonly string[], yen: number): 'in' | 'out' | null {
  const said = new Set(quotes.map((quote) => ofQuote(quote, yen)).filter((tax) => tax !== null));
  return said.size === 1 ? ([...said][0] ?? null) : null;
}

/** An amount brought to tax included, as far as the quotations beside it say. Nothing is no amount to be taxed. */
export function taxedAmount(yen: number, quotes: readonly string[]): { yen: number; tax: TaxShown } {
  const tax = yen === 0 ? 'in' : taxInQuotes(quotes, yen);
  return tax === 'out' ? { yen: withTax(yen), tax: 'converted' } : { yen, tax: tax ?? 'unsaid' };
}
