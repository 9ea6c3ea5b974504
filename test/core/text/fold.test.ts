import { describe, expect, it, test } from 'vitest';
import { fold, foldText, isCjk, joinCjk, squeeze } from '../../../src/core/text/fold.ts';

describe('foldText', () => {
  test.each([
    ['ＴＥＬ：０３－６８２０－３８１５', 'TEL:03-6820-3815'],
    ['０３—３７８４—８９４２', '03-3784-8942'],
    ['０３−１２３４−５６７８', '03-1234-5678'],
    ['150‐0001', '150-0001'],
    ['１０：００〜１８：００', '10:00~18:00'],
    ['9時∼17時', '9時~17時'],
    ['￥4,980', '¥4,980'],
    ['㈱アオ・㈲ミドリ・㍿キイロ', '(株)アオ・(有)ミドリ・株式会社キイロ'],
    ['℡ ☎ 📞', 'TEL TEL TEL'],
    ['30㎡', '30m2'],
    ['㋿8年', '令和8年'],
    ['ｶﾌﾞｼｷｶﾞｲｼｬ ﾊﾟﾝﾀﾞ', 'カブシキガイシャ パンダ'],
    ['13-ﾕ-302296', '13-ユ-302296'],
    ['ｻｰﾋﾞｽ', 'サービス'],
    ['info＠aoba.example', 'info@aoba.example'],
    ['～\u3000・\u00a0・\t', '~ ・ ・ '],
  ])('%j → %j', (raw, folded) => expect(foldText(raw)).toBe(folded));

  it('keeps ー inside words and makes it a dash between digits only', () => {
    expect(foldText('タワー36階 ０３ー６８２０ー３８１５ ニュー八重洲')).toBe('タワー36階 03-6820-3815 ニュー八重洲');
    expect(foldText('03ｰ6820ｰ3815')).toBe('03-6820-3815');
  });
  it('is not NFKC: ① stays ①, so that a list number does not join a telephone number', () => {
    expect(foldText('①03-6820-3815')).toBe('①03-6820-3815');
  });
  it('drops marks that nobody sees', () => {
    expect(foldText('個\u200b人\ufeff情\u00ad報\u2060')).toBe('個人情報');
  });
  it('leaves surrogate pairs whole, also half ones', () => {
    expect(foldText('𠮷野家')).toBe('𠮷野家');
    expect(foldText('a\ud83d')).toBe('a\ud83d');
  });
});

describe('fold leads home', () => {
  const home = (raw: string, part: string): string => {
    const folded = fold(raw);
    const at = folded.text.indexOf(part);
    return raw.slice(folded.toRaw(at), folded.toRaw(at + part.length));
  };
  it('from one-character forms, dropped marks and half-width kana', () => {
    expect(home('運営：㈱ア\u200bオ（東京）', '(株)アオ')).toBe('㈱ア\u200bオ');
    expect(home('ｶﾞｲｼｬ名', 'ガイシャ')).toBe('ｶﾞｲｼｬ');
    expect(home('☎０３', '03')).toBe('０３');
  });
  it('beyond the end is the raw length', () => {
    expect(fold('㈱').toRaw(3)).toBe(1);
    expect(fold('').toRaw(0)).toBe(0);
  });
});

describe('joinCjk', () => {
  const join = (raw: string): string => joinCjk(fold(raw)).text;
  test.each([
    ['社　　名', '社名'],
    ['サー\nビス', 'サービス'],
    ['代 表 取 締 役　瀬戸口', '代表取締役瀬戸口'],
    ['月額 3,000 円', '月額 3,000 円'],
    ['Google Workspace を使う', 'Google Workspace を使う'],
    ['株式会社 \n アオ', '株式会社アオ'],
    ['「 秘書 」', '「 秘書 」'],
  ])('%j → %j', (raw, joined) => expect(join(raw)).toBe(joined));
  it('keeps the map home over what it joins', () => {
    const raw = '■資　本　金 1,000万円';
    const joined = joinCjk(fold(raw));
    const at = joined.text.indexOf('資本金');
    expect(raw.slice(joined.toRaw(at), joined.toRaw(at + 2) + 1)).toBe('資　本　金');
    expect(raw.slice(joined.toRaw(joined.text.indexOf('1,000')))).toBe('1,000万円');
  });
  it('leaves leading and trailing blanks alone', () => {
    expect(join(' 秘書 ')).toBe(' 秘書 ');
  });
});

it('squeeze compares labels and names', () => {
  expect(squeeze('所　在\n 地 ')).toBe('所在地');
  expect(squeeze('ＦＡＸ 番号')).toBe('FAX番号');
});

it('isCjk knows kanji and kana, not brackets, Latin or digits', () => {
  const yes = [...'秘カひ々ーﾕ'.slice(0, 5)].every((c) => isCjk(c.charCodeAt(0)));
  const no = [...'「」A1 -'].some((c) => isCjk(c.charCodeAt(0)));
  expect([yes, no]).toEqual([true, false]);
});
