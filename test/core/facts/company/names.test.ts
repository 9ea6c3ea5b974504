import { describe, expect, it, test } from 'vitest';
import { coreName, findCompanies, isCorporate, nameFromValue, personIn, personsWithTitle, sameCompany, writtenOut } from '../../../../src/core/facts/company/names.ts';
import { foldText } from '../../../../src/core/text/fold.ts';

const companies = (text: string): string[] => findCompanies(foldText(text)).map((c) => c.name);

describe('findCompanies', () => {
  test.each<[string, string[]]>([
    ['株式会社ナギサワークスが運営しています。', ['株式会社ナギサワークス']],
    ['ナギサワークス株式会社（以下「当社」）は', ['ナギサワークス株式会社']],
    ['㈱ナギサ', ['株式会社ナギサ']],
    ['(株)ナギサと(有)ミナト', ['株式会社ナギサ', '有限会社ミナト']],
    ['合同会社 灯台', ['合同会社灯台']],
    ['税理士法人みなと会計', ['税理士法人みなと会計']],
    ['一般社団法人在宅ワーク協会', ['一般社団法人在宅ワーク協会']],
    ['Nagisa Works Inc.', ['Nagisa Works Inc.']],
    ['Copyright Nagisa Works Co., Ltd. All rights reserved.', ['Copyright Nagisa Works Co., Ltd.']],
    ['株式会社A&Bパートナーズの', ['株式会社A&Bパートナーズ']],
    ['株式会社すずらん事務サービスへお申し込み', ['株式会社すずらん事務サービス']],
  ])('%s', (text, names) => expect(companies(text)).toEqual(names));
  test.each(['株式会社', '株式会社サンプル', '株式会社○○○○', '会社設立を支援', '株式会社を設立する方へ', '{{会社名}}株式会社'])('%s names none', (text) =>
    expect(companies(text)).toEqual([]),
  );
  it('gives the place', () => {
    const text = '運営は株式会社ナギサです。';
    expect(findCompanies(text).map((c) => text.slice(c.start, c.end))).toEqual(['株式会社ナギサ']);
  });
});

describe('names compared', () => {
  test.each<[string, string, boolean]>([
    ['株式会社ナギサワークス', '㈱ナギサワークス', true],
    ['株式会社 ナギサ ワークス', 'ナギサワークス株式会社', true],
    ['株式会社ナギサ・ワークス', '(株)ナギサワークス', true],
    ['ＮＡＧＩＳＡ株式会社', 'Nagisa Co., Ltd.', true],
    ['株式会社二コ', '株式会社ニコ', true],
    ['株式会社ナギサワークス', '株式会社ナギサワークス 札幌支店', true],
    ['株式会社ナギサ（旧ミナト）', '株式会社ナギサ', true],
    ['株式会社ナギサワークス', '株式会社ミナトワークス', false],
    ['株式会社アオ', '株式会社アオバ', false],
  ])('%s / %s: %s', (a, b, same) => expect(sameCompany(a, b)).toBe(same));
  it('core and legal form', () => {
    expect(coreName('株式会社ナギサ・ワークス（本店）')).toBe('ナギサワクス');
    expect([isCorporate('株式会社ナギサ'), isCorporate('Nagisa LLC'), isCorporate('ナギサ秘書室')]).toEqual([true, true, false]);
    expect(writtenOut(' ㈱　ナギサ ')).toBe('株式会社ナギサ');
  });
});

test.each<[string, string]>([
  ['株式会社ナギサ（Nagisa Inc.）', '株式会社ナギサ'],
  ['株式会社ナギサ\n(英文表記: Nagisa Inc.)', '株式会社ナギサ'],
  ['ナギサ秘書室(株式会社ナギサ)', '株式会社ナギサ'],
  ['ナギサ秘書室 / 合同会社灯台', '合同会社灯台'],
  ['「株式会社ナギサ」', '株式会社ナギサ'],
  ['ナギサ秘書室 代表:瀬戸口理沙', 'ナギサ秘書室'],
  ['(株)ナギサ', '株式会社ナギサ'],
  ['㈱みなも事務', '株式会社みなも事務'],
  ['(有)つばめとも企画', '有限会社つばめとも企画'],
])('nameFromValue(%j) → %s', (value, name) => expect(nameFromValue(foldText(value))).toBe(name));

describe('personIn', () => {
  test.each<[string, string | null]>([
    ['代表取締役　瀬戸口 理沙', '瀬戸口理沙'],
    ['瀬戸口理沙', '瀬戸口理沙'],
    ['代表取締役社長 CEO 髙﨑 さやか', '髙﨑さやか'],
    ['瀬 戸 口 理 沙', '瀬戸口理沙'],
    ['瀬戸口 理沙（せとぐち りさ）', '瀬戸口理沙'],
    ['瀬戸口 理沙（税理士）', '瀬戸口理沙'],
    ['瀬戸口　理沙　代表取締役', '瀬戸口理沙'],
    ['代表社員 行政書士 佐々木 々子'.replace('々子', '令子'), '佐々木令子'],
    ['さとう みなこ', 'さとうみなこ'],
    ['Risa Setoguchi', 'Risa Setoguchi'],
    ['Risa Setoguchi, President', 'Risa Setoguchi'],
    ['代表取締役 瀬戸口理沙、専務取締役 尾崎健', '瀬戸口理沙'],
    ['瀬戸口\n理沙', '瀬戸口理沙'],
    ['代表\n理沙', null],
    ['代表取締役社長', null],
    ['請求があれば遅滞なく開示します', null],
    ['お問い合わせください', null],
    ['担当者', null],
    ['', null],
    ['03-5999-0101', null],
  ])('%j → %s', (value, name) => expect(personIn(foldText(value))).toBe(name));
});

describe('personsWithTitle', () => {
  const persons = (text: string): string[] => personsWithTitle(foldText(text)).map((p) => p.name);
  test.each<[string, string[]]>([
    ['株式会社ナギサ 代表取締役 瀬戸口 理沙', ['瀬戸口理沙']],
    ['代表取締役：瀬戸口理沙', ['瀬戸口理沙']],
    ['代表の瀬戸口です。', ['瀬戸口']],
    ['代表電話 03-5999-0101', []],
    ['代表取締役を選任する', []],
    ['Founder & CEO Risa Setoguchi', ['Risa Setoguchi']],
  ])('%s', (text, names) => expect(persons(text)).toEqual(names));
});
