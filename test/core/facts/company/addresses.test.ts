import { describe, expect, it, test } from 'vitest';
import { findAddresses, placeKey, POST_BOX, WITHHELD } from '../../../../src/core/facts/company/addresses.ts';
import { foldText } from '../../../../src/core/text/fold.ts';
import vectors from '../../../vectors.json' with { type: 'json' };

const find = (text: string) => findAddresses(foldText(text));
const written = (text: string): string[] => find(text).map((a) => `${a.postalCode ?? ''} ${a.address}${a.complete ? '' : ' …'}`.trim());

describe('vectors', () => {
  interface Expected {
    zip: string | null;
    pref: string;
    complete: boolean;
    building: boolean;
  }
  for (const vector of vectors.vectors.filter((v) => v.group === 'address')) {
    it(String(vector.input), () => {
      const hits = find(String(vector.input));
      const seen = hits.map(({ postalCode, prefecture, complete, building }): Expected => ({ zip: postalCode, pref: prefecture ?? '', complete, building }));
      expect(seen).toEqual(vector.expected);
    });
  }
});

describe('findAddresses', () => {
  test.each<[string, string]>([
    ['〒１０６−００３２　東京都港区六本木９丁目９番９号', '106-0032 東京都港区六本木9丁目9番9号'],
    ['〒1060032東京都港区六本木9-9-9', '106-0032 東京都港区六本木9-9-9'],
    ['106-0032 東京都港区六本木9-9-9 ナギサビル4F', '106-0032 東京都港区六本木9-9-9 ナギサビル4F'],
    ['〒106-0032\n東京都港区六本木\n9-9-9\nナギサビル4F', '106-0032 東京都港区六本木 9-9-9 ナギサビル4F'],
    ['札幌市中央区北4条西99丁目1', '北海道札幌市中央区北4条西99丁目1'],
    ['渋谷区神南9-9-9', '東京都渋谷区神南9-9-9'],
    ['長野県松本市中央九丁目八番七号', '長野県松本市中央九丁目8番7号'],
    ['長野県松本市大字中央九千八百七番地の六　ナギサビル二階', '長野県松本市大字中央9807番地の6 ナギサビル2階'],
    ['仙台市青葉区一番町九丁目八番七号', '宮城県仙台市青葉区一番町九丁目8番7号'],
    ['三重県四日市市諏訪町99番地の2', '三重県四日市市諏訪町99番地の2'],
    ['石川県野々市市字太平寺乙99番地', '石川県野々市市字太平寺乙99番地'],
    ['東京都港区六本木9-9-9 TEL 03-5999-0101', '東京都港区六本木9-9-9'],
    ['東京都港区六本木9-9-9（ナギサビル）', '東京都港区六本木9-9-9'],
    ['当社は東京都港区六本木9-9-9にあります。', '東京都港区六本木9-9-9'],
    ['東京都港区六本木9-9-9 JR線六本木駅から徒歩5分', '東京都港区六本木9-9-9'],
  ])('%j', (text, address) => expect(written(text)).toEqual([address]));
  it('the telephone in the next line is not the building', () => {
    expect(written('東京都港区六本木9-9-9\n03-5999-0101')).toEqual(['東京都港区六本木9-9-9']);
    expect(written('東京都港区六本木9-9-9\n電話 03-5999-0101')).toEqual(['東京都港区六本木9-9-9']);
    expect(written('東京都港区六本木9-9-9\n営業時間 9:00~18:00')).toEqual(['東京都港区六本木9-9-9']);
  });
  it('several of them, with their place', () => {
    const text = '本社 東京都港区六本木9-9-9\n支社 大阪市北区堂島浜9丁目98番1号';
    expect(find(text).map((a) => text.slice(a.start, a.end))).toEqual(['東京都港区六本木9-9-9', '大阪市北区堂島浜9丁目98番1号']);
  });
  test.each(['東京都港区', '東京都内の事業者さま', '大阪府大阪市北区（詳細は請求により開示）', '神奈川県横浜市を中心に100社'])('%s is not down to the number', (text) =>
    expect(find(text).filter((a) => a.complete)).toEqual([]),
  );
  test.each(['月額3,000円', '第1条 適用', '京都な風情', '2013年4月1日', '港区', '株式会社東京都市開発'])('%s is none', (text) =>
    expect(find(text).filter((a) => a.complete)).toEqual([]),
  );
});

describe('placeKey', () => {
  test.each<[string, string]>([
    ['東京都文京区小日向9丁目41番7号', '文京区小日向9-41-7'],
    ['文京区小日向九丁目四十一番七号 ナギサビル', '東京都文京区小日向9-41-7'],
    ['東京都千代田区神田9番地の4', '千代田区神田9-4'],
    ['東京都港区六本木9-9-9 A館', '東京都港区六本木9-9-9 B館'],
  ])('%s = %s', (a, b) => expect(placeKey(a)).toBe(placeKey(b)));
  it('another number is another place', () => expect(placeKey('東京都港区六本木9-9-9')).not.toBe(placeKey('東京都港区六本木9-9-8')));
});

it('withheld addresses and post-office boxes', () => {
  for (const text of ['請求があれば遅滞なく開示します', '番地はご契約後にお伝えします', 'お問い合わせください', '非公開']) expect(WITHHELD.test(text)).toBe(true);
  for (const text of ['東京都港区六本木9-9-9', 'お問い合わせ窓口', '公開日 2024年4月1日']) expect(WITHHELD.test(text)).toBe(false);
  expect(POST_BOX.test('新宿郵便局私書箱9号')).toBe(true);
});
