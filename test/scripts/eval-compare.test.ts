import { describe, expect, it } from 'vitest';
import { type Comparison, compareValues } from '../../scripts/eval/compare.ts';

const counts = (right: number, given: number, labelled: number, found = right): Comparison => ({ right, given, labelled, found });
const RIGHT = counts(1, 1, 1);
const WRONG = counts(0, 1, 1);
const NOT_GIVEN = counts(0, 0, 1);

describe('compareValues', () => {
  it('compares only what has a rule and a label', () => {
    expect(compareValues('company.map', null, 'x')).toBeNull();
    expect(compareValues('company.name', '株式会社あさぎり', null)).toBeNull();
    expect(compareValues('company.name', '株式会社あさぎり', undefined)).toBeNull();
  });

  it.each<[string, unknown, unknown, Comparison]>([
    ['company.name', '株式会社 アサギリ', 'ｱｻｷﾞﾘ', RIGHT],
    ['company.name', '株式会社夕霧', ['株式会社朝霧', '夕霧'], RIGHT],
    ['company.name', '', '株式会社朝霧', NOT_GIVEN],
    ['company.name', null, '株式会社朝霧', NOT_GIVEN],
    ['company.name', '株式会社夕霧', '株式会社朝霧', WRONG],
    ['company.capital', 0, 0, RIGHT],
    ['company.staff', 12, [10, 12], RIGHT],
    ['company.founded', '2015', '2015-04-01', RIGHT],
    ['company.founded', '2016', '2015-04-01', WRONG],
    ['contract.term', 0, 0, RIGHT],
    ['contract.notice', { months: 1 }, { days: 30 }, WRONG],
    ['contact.hours', { days: '平日', from: '09:00', to: '18:00' }, { days: '月〜金', from: '09:00', to: '18:00' }, RIGHT],
    ['cert.pmark', '10824463(08)', '10824463(07)', RIGHT],
    ['cert.isms', { standard: 'ISO/IEC 27001:2022', certificate: null }, { standard: 'ISO/IEC 27001', certificate: null }, RIGHT],
    ['cert.isms', { standard: 'ISO/IEC 27001', certificate: 'IS 1' }, { standard: 'ISO/IEC 27001', certificate: 'IS 2' }, WRONG],
  ])('%s: %j for %j', (id, given, labelled, expected) => {
    expect(compareValues(id, given, labelled)).toEqual(expected);
  });

  it.each<[string, unknown, boolean]>([
    ['another notation', { postalCode: '150-0001', address: '東京都渋谷区神宮前3丁目8番21号 創和ビル4F' }, true],
    ['kanji numerals', { postalCode: null, address: '東京都渋谷区神宮前三丁目八番二十一号' }, true],
    ['without the prefecture', { postalCode: null, address: '渋谷区神宮前3-8-21' }, true],
    ['another postal code', { postalCode: '150-0002', address: '東京都渋谷区神宮前3-8-21' }, false],
    ['another block', { postalCode: null, address: '東京都渋谷区神宮前3-8-22' }, false],
  ])('an address in %s', (_, given, right) => {
    expect(compareValues('company.address', given, { postalCode: '150-0001', address: '東京都渋谷区神宮前3-8-21' })).toEqual(right ? RIGHT : WRONG);
  });

  it('counts the entries of a list, each once', () => {
    expect(compareValues('contact.phone', ['03-1234-5678', '０３(1234)5678', '06-1'], ['0312345678', '0120-000-000'])).toEqual(counts(1, 2, 2));
    expect(compareValues('payment.methods', null, ['card', 'invoice'])).toEqual(counts(0, 0, 2));
    const number = { type: 'corporate-number', number: '1234', valid: true };
    expect(compareValues('company.existence', [{ ...number, lookupUrl: 'https://…' }], [number, { ...number, valid: false }])).toEqual(counts(1, 1, 2));
  });

  it('takes a price with or without tax for its plan', () => {
    const price = (yen: number, plan: string) => ({ yen, per: 'month', plan });
    const labelled = [price(33000, 'A'), price(30000, 'A'), price(55000, 'B')];
    expect(compareValues('price.listed', [price(30000, 'A')], labelled)).toEqual(counts(1, 1, 2, 1));
    expect(compareValues('price.listed', [price(33000, 'A'), price(30000, 'A'), price(1, 'C')], labelled)).toEqual(counts(2, 3, 2, 1));
  });
});
