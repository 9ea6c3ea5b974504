import { describe, expect, it, test } from 'vitest';
import { MAX_SENTENCE, sentenceRanges } from '../../../src/core/text/sentences.ts';

const split = (text: string): string[] => sentenceRanges(text).map((r) => text.slice(r.start, r.end));

describe('sentenceRanges', () => {
  it('ends at 。！？ and keeps closing brackets', () => {
    expect(split('初期費用はありません。「電話は不要です。」とのことです！ 本当ですか？はい。')).toEqual([
      '初期費用はありません。',
      '「電話は不要です。」とのことです！',
      '本当ですか？',
      'はい。',
    ]);
  });
  it('a stop inside brackets is none', () => {
    expect(split('当社（東京。大阪にも支店があります）が運営します。次です。')).toEqual(['当社（東京。大阪にも支店があります）が運営します。', '次です。']);
  });
  it('a bracket that never closes does not swallow the page', () => {
    const long = `（${'あ'.repeat(250)}。次の文です。`;
    expect(split(long)).toHaveLength(2);
  });
  it('a line that breaks off inside a sentence goes on in the next', () => {
    expect(split('お電話は平日の九時から十七時まで、\n日本国内のオフィスで承ります。')).toEqual(['お電話は平日の九時から十七時まで、\n日本国内のオフィスで承ります。']);
    expect(split('当社はお客様から預かった資料を\n国内で保管します。')).toHaveLength(1);
  });
  it('a line that is a whole thought is a sentence of its own', () => {
    expect(split('株式会社アオ\n東京都渋谷区神南9-9-9\n03-5999-0101')).toEqual(['株式会社アオ', '東京都渋谷区神南9-9-9', '03-5999-0101']);
  });
  test.each(['・メール対応', '1. お申し込み', '① お申し込み', '第2条（料金）', 'Q2. 料金は', '【本社】', '※税別です', '〒150-0001', '■沿革'])(
    '%s begins an item, whatever stands before',
    (item) => {
      expect(split(`次のような業務をお引き受けしており、\n${item}`)).toHaveLength(2);
    },
  );
  it('short lines are never wrapped words', () => {
    expect(split('電話は\nメールは')).toEqual(['電話は', 'メールは']);
  });
  it('English sentences, not abbreviations or numbers', () => {
    expect(split('We answer within 2 days. Call us. Aoba Co. Ltd is open 9.30 to 5.')).toEqual(['We answer within 2 days.', 'Call us.', 'Aoba Co. Ltd is open 9.30 to 5.']);
    expect(split('Prices start at 29.800 yen a month')).toHaveLength(1);
  });
  it('full-width stops between digits are decimal points', () => {
    expect(split('時給は１．５倍です。')).toEqual(['時給は１．５倍です。']);
  });
  it('full-width stops inside a full-width address are none', () => {
    expect(split('ｉｎｆｏ＠ｎａｇｉｓａ．ｅｘａｍｐｌｅ')).toHaveLength(1);
    expect(split('電話です．次です．')).toHaveLength(2);
  });
  it('nothing of nothing', () => {
    expect(split('')).toEqual([]);
    expect(split(' \n　\n ')).toEqual([]);
  });
});

describe('a text without stops', () => {
  it.each([
    ['kanji', '漢字'.repeat(5_000)],
    ['commas', '請求書の作成、'.repeat(2_000)],
    ['stops alone', '。'.repeat(5_000)],
    ['brackets that never close', '（料金「'.repeat(3_000)],
    ['lines that go on', 'この行はまだ続いており、\n'.repeat(1_000)],
    ['characters of two halves', '😀'.repeat(3_000)],
  ])('is cut into parts of bounded length, and nothing is lost: %s', (_, text) => {
    const parts = sentenceRanges(text);
    expect(Math.max(...parts.map(({ start, end }) => end - start))).toBeLessThanOrEqual(MAX_SENTENCE);
    expect(
      parts
        .map(({ start, end }) => text.slice(start, end))
        .join('')
        .replace(/\s/g, ''),
    ).toBe(text.replace(/\s/g, ''));
    expect(parts.filter(({ start, end }) => /[\ud800-\udbff]$|^[\udc00-\udfff]/.test(text.slice(start, end)))).toEqual([]);
  });
  it('is cut at a comma', () => {
    const text = '請求書の作成、'.repeat(300);
    for (const { start, end } of sentenceRanges(text)) expect(text.slice(start, end)).toMatch(/^請求書.*、$/);
  });
});
