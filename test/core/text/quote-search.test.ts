import { describe, expect, test } from 'vitest';
import type { QuoteAnchor } from '../../../src/core/model/audit.ts';
import { findInWords, findQuotes } from '../../../src/core/text/quote-search.ts';
import { textHash } from '../../../src/core/text/text-hash.ts';

/** As the audit keeps it: the words with up to 32 characters on both sides, lines joined. */
function anchorOf(text: string, quote: string, nth = 0): QuoteAnchor {
  let offset = text.indexOf(quote);
  for (let i = 0; i < nth; i++) offset = text.indexOf(quote, offset + 1);
  const oneLine = (words: string): string => words.replace(/\s*\n\s*/g, ' ');
  const end = offset + quote.length;
  return { quote: oneLine(quote), prefix: oneLine(text.slice(Math.max(0, offset - 32), offset)), suffix: oneLine(text.slice(end, end + 32)), offset, textHash: textHash(text) };
}

/** The words found, as they stand on the page now, with what stands before them. */
function find(now: string, anchor: QuoteAnchor): string {
  const [found] = findQuotes(now, [anchor]);
  return typeof found === 'object' ? now.slice(found.start, found.end) : String(found);
}

const PLANS = '料金プラン\nライトプラン 月額 39,800円（税込）月30時間まで\nスタンダードプラン 月額 39,800円（税込）月50時間まで\n初期費用はかかりません';

describe('the page is as it was', () => {
  test('the words are at their old place, even where they stand twice', () => {
    const anchor = anchorOf(PLANS, '39,800円', 1);
    expect(findQuotes(PLANS, [anchor])).toEqual([{ start: anchor.offset, end: anchor.offset + 7 }]);
  });

  test('over two lines', () => {
    const text = '所在地\n〒460-0008\n愛知県名古屋市中区栄9-17-22\n電話';
    expect(find(text, anchorOf(text, '〒460-0008\n愛知県名古屋市中区栄9-17-22'))).toBe('〒460-0008\n愛知県名古屋市中区栄9-17-22');
  });

  test('an address of a link is no words', () => {
    expect(find(PLANS, { ...anchorOf(PLANS, '初期費用'), quote: 'tel:0312345678' })).toBe('wordless');
  });
});

describe('the page has changed', () => {
  test('a banner above', () => {
    expect(find(`秋のキャンペーン実施中\n${PLANS}`, anchorOf(PLANS, '39,800円'))).toBe('39,800円');
  });

  test('the same price twice: the one beside the same words', () => {
    const now = `お知らせ\n${PLANS}`;
    for (const nth of [0, 1]) {
      const [found] = findQuotes(now, [anchorOf(PLANS, '39,800円', nth)]);
      expect(found).toMatchObject({ start: anchorOf(PLANS, '39,800円', nth).offset + 5 });
    }
  });

  test('full-width became half-width, and blanks moved', () => {
    const before = '電話番号：０３（１２３４）５６７８　受付時間：平日１０：００〜１７：００　定休日：土日祝';
    const now = 'お知らせ 電話番号: 03(1234)5678\n受付時間: 平日10:00~17:00\n定休日: 土日祝';
    expect(find(now, anchorOf(before, '平日１０：００〜１７：００'))).toBe('平日10:00~17:00');
  });

  test('half-width kana: the mark of its last character belongs to it', () => {
    const before = '株式会社アサギリ\nサービス名 リモートデスク\n提供区域 全国（一部を除く）です';
    expect(find('新着\n株式会社アサギリ\nサービス名 ﾘﾓｰﾄﾃﾞｽｸﾞ\n提供区域', { ...anchorOf(before, 'リモートデスク'), quote: 'リモートデスグ' })).toBe('ﾘﾓｰﾄﾃﾞｽｸﾞ');
  });

  test('the words are gone', () => {
    expect(find('料金プラン\n料金はお問い合わせください', anchorOf(PLANS, '39,800円'))).toBe('lost');
  });

  test('the plan is gone, and another costs the same: nothing is marked', () => {
    const now = PLANS.replace(/ライトプラン[^\n]*\n/, '').replace('スタンダードプラン', 'プレミアムプラン');
    expect(now).toContain('39,800円');
    expect(find(now, anchorOf(PLANS, '39,800円'))).toBe('lost');
  });

  test('a whole sentence needs no neighbours', () => {
    const sentence = '解約をご希望の場合は、前月末日までにお申し出ください。';
    expect(find(`はじめに\n${sentence}\nおわりに`, anchorOf(`契約について\n${sentence}\n以上`, sentence))).toBe(sentence);
  });

  test('similar words are not the words', () => {
    const sentence = '解約をご希望の場合は、前月末日までにお申し出ください。';
    expect(find(sentence.replace('前月', '当月'), anchorOf(sentence, sentence))).toBe('lost');
  });

  test('a form or address whose place is still there is no lost text', () => {
    const anchor = { ...anchorOf(PLANS, '月額'), quote: 'https://asagiri.example/form', suffix: '月額 39,800円（税込）月30時間まで\nスタンダ' };
    expect(find(`新着\n${PLANS}`, anchor)).toBe('wordless');
    expect(find('別のページ', anchor)).toBe('lost');
  });
});

/** The quotation in the words of a page as they follow one another, looked for to the end. */
function findQuick(words: string, ...anchors: QuoteAnchor[]): (string | null)[] {
  const search = findInWords(words, anchors);
  for (let step = search.next(); ; step = search.next()) {
    if (step.done) return step.value.map((found) => found && words.slice(found.start, found.end));
  }
}

describe('in the words of a page as they follow one another', () => {
  test('the words between all their neighbours, whatever blanks are between them', () => {
    const words = PLANS.replace(/\n/g, ' \n\n ').replace('39,800', '39,8 00');
    expect(findQuick(words, anchorOf(PLANS, '39,800円'), anchorOf(PLANS, '39,800円', 1))).toEqual(['39,8 00円', '39,800円']);
  });

  test('words whose neighbours have changed, or that stand there twice, are not said to be found', () => {
    expect(findQuick(PLANS.replace('ライト', '新しい'), anchorOf(PLANS, '39,800円'))).toEqual([null]);
    expect(findQuick(`${PLANS}\n${PLANS}`, { ...anchorOf(PLANS, '月30時間'), prefix: '', suffix: '' })).toEqual([null]);
    expect(findQuick(PLANS, { ...anchorOf(PLANS, '月30時間'), quote: '' })).toEqual([null]);
  });

  test('exactly the words of a long page, to the character', () => {
    const words = `${'あ い\n'.repeat(3000)}${PLANS}${'う\tえ '.repeat(3000)}`;
    const anchor = anchorOf(words, 'ライトプラン 月額 39,800円');
    expect(findQuick(words, anchor)).toEqual(['ライトプラン 月額 39,800円']);
  });

  test('of what is no words nothing is said', () => {
    const anchor = { ...anchorOf(PLANS, '月額'), quote: 'https://asagiri.example/form', suffix: '月額 39,800円（税込）月30時間まで\nスタンダ' };
    expect(findQuick(PLANS, anchor)).toEqual([null]);
  });
});

test('in other widths they are found far down a long page too', () => {
  const above = 'はじめに、この頁では料金と受付時間をご案内します。\n'.repeat(4000);
  const before = '電話番号：０３（１２３４）５６７８　受付時間：平日１０：００〜１７：００　定休日：土日祝';
  const words = `${above}電話番号: 03(1234)5678\n受付時間: 平日10:00~17:00\n定休日: 土日祝`;
  expect(find(words, anchorOf(before, '平日１０：００〜１７：００'))).toBe('平日10:00~17:00');
});
