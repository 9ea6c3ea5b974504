import { describe, expect, it, test } from 'vitest';
import { arabicNumerals, readNumber } from '../../../src/core/text/numerals.ts';

describe('readNumber', () => {
  test.each<[string, number, number]>([
    ['3,000万円', 30_000_000, 6],
    ['1億8,300万', 183_000_000, 8],
    ['27億3,500万円', 2_735_000_000, 9],
    ['10万8千円', 108_000, 5],
    ['2.5万円', 25_000, 4],
    ['三百五十名', 350, 4],
    ['十二', 12, 2],
    ['二〇二四年', 2024, 4],
    ['千円', 1000, 1],
    ['30,000千円', 30_000_000, 7],
    ['100百万円', 100_000_000, 5],
    ['1,500', 1500, 5],
    ['7名', 7, 1],
    ['0', 0, 1],
    ['12,34', 12, 2],
  ])('%s → %d in %d characters', (text, value, length) => expect(readNumber(text)).toEqual({ value, length }));
  test.each(['', '万円', '約10', '円', '.5', ' 1'])('%j is no number', (text) => expect(readNumber(text)).toBeNull());
});

describe('arabicNumerals', () => {
  test.each([
    ['小日向九丁目四十一番七号', '小日向9丁目41番7号'],
    ['三ヶ月前', '3ヶ月前'],
    ['二十四時間', '24時間'],
    ['十名', '10名'],
  ])('%s → %s', (text, arabic) => expect(arabicNumerals(text)).toBe(arabic));
  it('leaves numerals inside names alone', () => {
    expect(arabicNumerals('二引ビル五番町 三田 千葉 八重洲')).toBe('二引ビル5番町 三田 千葉 八重洲');
    expect(arabicNumerals('五十嵐一郎')).toBe('五十嵐一郎');
  });
});
