import { describe, expect, it } from 'vitest';
import { taxedAmount, taxInQuotes } from '../../../src/present/comparison/tax.ts';

describe('the tax of an amount, from the words beside it', () => {
  it.each([
    ['初期費用 33,000円（税込）', 'in'],
    ['初期費用：３３，０００円（税別）', 'out'],
    ['33,000円+税', 'out'],
    ['入会金は33,000円です（消費税を含みます）。', 'in'],
    ['Initial fee: ¥33,000 (excluding tax)', 'out'],
    ['初期費用 33,000円（税別）、月額 44,000円（税込）', 'out'],
    ['月額 44,000円（税込）。初期費用 33,000円（税別）', 'out'],
    ['初期費用 33,000円', null],
    ['税込か税別かは、133,000円の見積もりで', null],
  ])('%s', (quote, tax) => expect(taxInQuotes([quote], 33_000)).toBe(tax));

  it('quotations that contradict each other say nothing', () => {
    expect(taxInQuotes(['33,000円（税込）', '33,000円（税別）'], 33_000)).toBeNull();
    expect(taxInQuotes(['33,000円（税別）', '33,000円', '33,000円＋税'], 33_000)).toBe('out');
  });

  it('is added where it is left out, and never to what says nothing of it', () => {
    expect(taxedAmount(33_000, ['33,000円（税別）'])).toEqual({ yen: 36_300, tax: 'converted' });
    expect(taxedAmount(33_000, ['33,000円（税込）'])).toEqual({ yen: 33_000, tax: 'in' });
    expect(taxedAmount(33_000, ['33,000円'])).toEqual({ yen: 33_000, tax: 'unsaid' });
    expect(taxedAmount(0, ['初期費用 0円（税別）'])).toEqual({ yen: 0, tax: 'in' });
  });
});
