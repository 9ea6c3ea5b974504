import { describe, expect, it, test } from 'vitest';
import { findDates } from '../../../src/core/text/dates.ts';

const isos = (text: string): string[] => findDates(text).map((d) => d.iso);

describe('findDates', () => {
  test.each([
    ['2015年4月1日', '2015-04-01'],
    ['一九九八年十一月三日', '1998-11-03'],
    ['2015年 4月 1日', '2015-04-01'],
    ['2009 年 1 月', '2009-01'],
    ['2013年(平成25年)4月10日', '2013-04-10'],
    ['1987年(昭和62年)4月10日', '1987-04-10'],
    ['2013(平成25)年', '2013'],
    ['平成25年4月', '2013-04'],
    ['令和元年5月7日', '2019-05-07'],
    ['令和8年', '2026'],
    ['昭和64年1月', '1989-01'],
    ['大正8年', '1919'],
    ['R6.4.1', '2024-04-01'],
    ['H30/10', '2018-10'],
    ['2015.4', '2015-04'],
    ['2015/04/01', '2015-04-01'],
    ['2015-04-01', '2015-04-01'],
    ['二〇一五年四月', '2015-04'],
    ['April 2015', '2015-04'],
    ['April 1, 2015', '2015-04-01'],
    ['1 April 2015', '2015-04-01'],
    ['Sept. 2019', '2019-09'],
  ])('%s → %s', (text, iso) => expect(isos(text)).toEqual(iso === null ? [] : [iso]));

  it('gives place and order', () => {
    const text = '制定 2018年4月1日 改定 令和6年10月1日';
    expect(findDates(text).map((d) => [d.iso, text.slice(d.start, d.end)])).toEqual([
      ['2018-04-01', '2018年4月1日'],
      ['2024-10-01', '令和6年10月1日'],
    ]);
  });
  test.each([
    ['a number', '資本金 2000万円、2015名'],
    ['a telephone number', '03-2015-4411'],
    ['a postal code', '〒201-2015'],
    ['an impossible year', '3015年4月'],
    ['letters before an era', 'ATM2.4'],
    ['a version', '1.2015.4'],
  ])('%s is no date', (_, text) => expect(isos(text)).toEqual([]));
  it('an impossible month leaves the year', () => expect(isos('2015年13月')).toEqual(['2015']));
});
