import { describe, expect, test } from 'vitest';
import { findPeriods } from '../../../../src/core/facts/reading/periods.ts';

const read = (text: string): (string | null)[] => findPeriods(text).map(({ months, days }) => (months !== null ? `${months}m` : `${days}d`));

describe('findPeriods', () => {
  test.each([
    ['3ヶ月', '3m'],
    ['3か月', '3m'],
    ['3カ月', '3m'],
    ['3ヵ月', '3m'],
    ['3ケ月', '3m'],
    ['3箇月', '3m'],
    ['二か月前', '2m'],
    ['半年', '6m'],
    ['ひと月前', '1m'],
    ['1年間', '12m'],
    ['二年', '24m'],
    ['2.5ヶ月', '2m'],
    ['30日', '30d'],
    ['2週間', '14d'],
    ['5営業日', '5d'],
    ['24時間前', '1d'],
    ['three months', '3m'],
    ["30 days' notice", '30d'],
    ['a one-year term', '12m'],
    ['two weeks', '14d'],
  ])('%s', (text, expected) => expect(read(text)).toContain(expected));

  test.each(['2026年', '2026年4月1日', '4月15日', '10年度', '3月末', '24時間受付', '第3条', '3名'])('%s is no length of time', (text) => expect(read(text)).toEqual([]));
});
