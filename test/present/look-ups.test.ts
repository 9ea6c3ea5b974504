import { describe, expect, test } from 'vitest';
import type { Status } from '../../src/core/model/audit.ts';
import { japanese } from '../../src/present/language/ja.ts';
import { lookUpsOf } from '../../src/present/values/look-ups.ts';

const lookUps = (id: string, normal: unknown, status: Status = 'met') => lookUpsOf({ id, status, normal }, japanese).map(({ text, url }) => `${text} ${url}`);

describe('official look-ups', () => {
  test('a registration number: its own address, and only https', () => {
    const registration = [
      { type: 'corporate-number', number: '5010001987213', valid: true, lookupUrl: 'https://www.houjin-bangou.nta.go.jp/' },
      { type: 'invoice-number', number: 'T5010001987210', valid: false },
    ];
    expect(lookUps('company.existence', registration)).toEqual(['公的な検索で確かめる（5010001987213） https://www.houjin-bangou.nta.go.jp/']);
    expect(lookUps('company.existence', [{ number: '1', lookupUrl: 'javascript:alert(1)' }])).toEqual([]);
    expect(lookUps('company.existence', 'x')).toEqual([]);
  });

  test('プライバシーマーク: the search of JIPDEC, also without a number', () => {
    expect(lookUps('cert.pmark', '10824463(08)')).toEqual(['公的な検索で確かめる（10824463(08)） https://entity-search.jipdec.or.jp/pmark/top/']);
    expect(lookUps('cert.pmark', null, 'partial')).toEqual(['取得事業者の検索で確かめる https://entity-search.jipdec.or.jp/pmark/top/']);
    expect(lookUps('cert.pmark', null, 'missing')).toEqual([]);
  });

  test.each([
    ['JQA-IM2002', 'https://isms.jp/lst/ind/CR_JQA-IM2002.html'],
    ['IS 505613', 'https://isms.jp/lst/ind/'],
    ['../../evil?x=1', 'https://isms.jp/lst/ind/'],
  ])('ISMS %s', (certificate, url) => {
    expect(lookUps('cert.isms', { standard: 'ISO/IEC 27001', certificate })).toEqual([`公的な検索で確かめる（${certificate}） ${url}`]);
  });

  test('an address: a map', () => {
    expect(lookUps('company.address', { postalCode: null, prefecture: '宮城県', address: '宮城県仙台市青葉区中央4-6-1 & x' })).toEqual([
      '地図で見る https://www.google.com/maps/search/?api=1&query=%E5%AE%AE%E5%9F%8E%E7%9C%8C%E4%BB%99%E5%8F%B0%E5%B8%82%E9%9D%92%E8%91%89%E5%8C%BA%E4%B8%AD%E5%A4%AE4-6-1%20%26%20x',
    ]);
    expect(lookUps('company.address', null, 'partial')).toEqual([]);
  });
});
