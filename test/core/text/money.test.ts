import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/core/text/fold.ts';
import { findMoney } from '../../../src/core/text/money.ts';

/** '4980〜' for a lower end, '〜9800' for an upper one, '約980' for a rounded one. */
const brief = (text: string): string =>
  findMoney(foldText(text))
    .map(({ yen, from, upper, approx }) => `${upper ? '〜' : ''}${approx ? '約' : ''}${yen}${from ? '〜' : ''}`)
    .join(' ');

describe('amounts in yen', () => {
  it.each([
    ['月額 3,000円/20件/月', '3000'],
    ['月額３９，６００円（税別）', '39600'],
    ['￥49,800/月', '49800'],
    ['¥3,300 (税込)', '3300'],
    ['月額10万8千円', '108000'],
    ['月額2.5万円~、業務量', '25000〜'],
    ['2万9700円から', '29700〜'],
    ['50万〜', '500000〜'],
    ['三千円', '3000'],
    ['5百万円', '5000000'],
    ['1億8300万円', '183000000'],
    ['29.800円', '29800'],
    ['1、000円', '1000'],
    ['１文字０.４円', '0.4'],
    ['30,000（税抜）円', '30000'],
    ['¥10K〜', '10000〜'],
    ['98,000 JPY', '98000'],
    ['JPY 15 million', '15000000'],
    ['from ¥39,800 per month', '39800〜'],
    ['月額 29,800（税抜）', '29800'],
    ['10万円プラン', '100000'],
  ])('%s', (text, expected) => {
    expect(brief(text)).toBe(expected);
  });

  it.each([
    ['4,980円〜9,800円（税込）／月', '4980〜 〜9800'],
    ['15万円～20万円', '150000〜 〜200000'],
    ['3〜5万円', '30000〜 〜50000'],
    ['約280,000円〜', '約280000〜'],
    ['5000円台', '約5000'],
    ['２，０００円＋１３０円×６０件＝９，８００円', '2000 130 9800'],
  ])('ranges and sums: %s', (text, expected) => {
    expect(brief(text)).toBe(expected);
  });

  it.each(['US$650', '庄内一円の商店', '1万人', '20万件/月', '10000円玉', '千円札', '数万円', '円満に', '楕円', '受付 1,200 社', '100円未満は切り捨て'])(
    'no amount: %s',
    (text) => {
      expect(brief(text)).toBe('');
    },
  );

  it('gives the place of the amount in the text', () => {
    const text = '入会金は5,500円です';
    const [hit] = findMoney(text);
    expect(text.slice(hit?.start, hit?.end)).toBe('5,500円');
  });
});
