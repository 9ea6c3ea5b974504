import { describe, expect, test } from 'vitest';
import { areaOf } from '../../../../src/core/facts/contact/area-codes.ts';
import { PREFECTURES } from '../../../../src/core/facts/company/addresses.ts';

describe('areaOf', () => {
  test.each([
    ['0368203815', '03', '東京都'],
    ['0227130486', '022', '宮城県'],
    ['0428221111', '0428', '東京都'],
    ['0797123456', '0797', '兵庫県'],
    ['0952123456', '0952', '佐賀県'],
    ['0886123456', '0886', '徳島県'],
    ['0471234567', '047', '千葉県'],
  ])('%s is in %s, %s', (digits, code, prefecture) => {
    expect(areaOf(digits)).toMatchObject({ code, prefectures: expect.arrayContaining([prefecture]) });
  });

  test.each([['09012345678'], ['05012345678'], ['0120123456'], ['0570123456'], ['0800123456'], ['0990123456']])('%s tells no place', (digits) => {
    expect(areaOf(digits)).toBeNull();
  });

  test('every prefecture has codes, and there are no others', () => {
    const named = new Set(Array.from({ length: 10_000 }, (_, i) => areaOf(`0${String(i).padStart(4, '0')}00000`)?.prefectures ?? []).flat());
    expect([...named].sort()).toEqual([...PREFECTURES].sort());
  });
});
