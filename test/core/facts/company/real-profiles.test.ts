import { describe, expect, it, test } from 'vitest';
import type { PageKind } from '../../../../src/core/model/site.ts';
import { findCompanies, personsWithTitle } from '../../../../src/core/facts/company/names.ts';
import { auditBody, findingOf } from '../../../support/audit-html.ts';
import { profile } from '../../../support/criterion-cases.ts';

/** Ways of writing that profiles and policies of real companies use. */

const of = (id: string, html: string, kind: PageKind = 'company'): [string, unknown] => {
  const { status, value } = findingOf(auditBody(html, kind), id);
  return [status, value];
};

describe('names of companies', () => {
  test.each<[string, string[]]>([
    ['MINATO 株式会社', ['MINATO株式会社']],
    ['株式会社Blue Sky Works', ['株式会社Blue Sky Works']],
    ['© 2024 MINATO CORPORATION. All Rights Reserved.', ['MINATO CORPORATION.']],
    ['株式会社アオ・ゾラ代表取締役山田太郎', ['株式会社アオ・ゾラ']],
    ['株式会社アオゾラ個人情報相談窓口', ['株式会社アオゾラ']],
    ['株式会社総務部サポート', ['株式会社総務部サポート']],
    ['株式会社ABC TEL 03-5999-0101', ['株式会社ABC']],
    ['株式会社ABC Google Workspace認定パートナー', ['株式会社ABC']],
  ])('%s', (text, names) => expect(findCompanies(text).map((hit) => hit.name)).toEqual(names));
  it('a word behind 代表 is no person', () => {
    for (const text of ['代表番号', '代表電話 03', '代表メール', '代表作品', '代表挨拶']) expect(personsWithTitle(text)).toEqual([]);
    expect(personsWithTitle('代表 青山花子')[0]?.name).toBe('青山花子');
    expect(personsWithTitle('代表税理士 青山 花子')[0]?.name).toBe('青山花子');
  });
});

describe('who runs the site', () => {
  test.each<[string, string, unknown]>([
    ['a desk of a policy', '<h1>プライバシーポリシー</h1><p>《個人情報相談窓口》　アオゾラ株式会社<br>担当：青山 花子</p>', ['met', 'アオゾラ株式会社']],
    ['the signature of a policy', '<h1>個人情報保護方針</h1><p>株式会社 アオ・ゾラ　代表取締役 青山太郎</p>', ['met', '株式会社アオ・ゾラ']],
    ['who provides it', '<p>ミナト秘書を提供する株式会社アオゾラは、秘書の会社です。</p>', ['met', '株式会社アオゾラ']],
    ['a card', '<p>株式会社アオゾラ</p><p>〒106-0032 東京都港区六本木9-9-9</p>', ['met', '株式会社アオゾラ']],
    ['an English gloss before the label', profile({ 'Business Name 販売業者名': 'アオゾラ合同会社' }), ['met', 'アオゾラ合同会社']],
    [
      'items of words and span',
      '<ul><li>商号<span>株式会社アオゾラ</span></li><li>設立<span>2010年</span></li><li>資本金<span>1000万円</span></li></ul>',
      ['met', '株式会社アオゾラ'],
    ],
    ['a server is provided by others', '<p>サーバーを提供する株式会社ソラ</p>', ['missing', null]],
    ['the body that certifies', '<p>認証機関</p><p>認証機関：株式会社ソラ評価センター</p>', ['missing', null]],
    ['a title that only says what the page is', '<title>会社概要</title><p>代表者 青山 花子</p>', ['missing', null]],
    ['a brand with a 代表取締役: there is a company, unnamed', '<title>ミナト秘書</title><p>代表取締役 青山 花子</p>', ['partial', null]],
    ['a brand with its owner', '<title>ミナト秘書</title><p>代表 青山 花子</p>', ['met', 'ミナト秘書']],
  ])('%s', (_, html, expected) => expect(of('company.name', html)).toEqual(expected));
});

describe('placeholders', () => {
  const blank = profile({ 会社名: '株式会社アオゾラ', 設立: '20XX年XX月', 資本金: 'XXX万円', 所在地: '東京都港区六本木9-9-9', 代表者: '青山 花子' });
  it('a profile that nobody has filled in says nothing', () => {
    for (const id of ['company.name', 'company.address', 'company.representative']) expect(of(id, blank)[0]).toBe('missing');
  });
  it('nor does one that is said to be invented', () =>
    expect(of('company.address', `<h2>会社概要</h2><p>以下の企業情報は、ポートフォリオ用の架空設定です。</p>${blank.replace(/XX+/g, '10')}`)[0]).toBe('missing'));
  it('one row that is to come is a gap in a real profile', () =>
    expect(of('company.address', profile({ 会社名: '株式会社アオゾラ', 資本金: '準備中', 所在地: '東京都港区六本木9-9-9', 代表者: '青山 花子' }))[0]).toBe('met'));
  it('a postal code of one digit is none', () => expect(of('company.address', profile({ 所在地: '〒555-5555 東京都港区六本木9-9-9' }))[1]).toMatchObject({ postalCode: null }));
  it('準備中 is no name', () => expect(of('company.name', profile({ 販売業者: '準備中' }))[0]).toBe('missing'));
});

describe('whose data', () => {
  it('an authority is not the provider', () => {
    const html = '<h1>プライバシーポリシー</h1><h3>監督機関</h3><p><strong>個人情報保護委員会</strong></p><p>〒100-0013 東京都千代田区霞が関3-2-1</p><p>電話: 03-6457-9680</p>';
    expect(of('company.address', html)[0]).toBe('missing');
    expect(of('contact.phone', html)[0]).toBe('missing');
  });
  it('talk of the trade is not its own', () => {
    expect(of('contract.term', '<p>3〜6ヶ月の最低契約期間が条件になっていることが大半です。</p>')[0]).toBe('missing');
    expect(of('contact.response-time', '<h2>お問い合わせ</h2><p>多くの場合、翌営業日にご返信します。</p>')[0]).toBe('met');
  });
});

describe('rows of a profile', () => {
  test.each<[string, string, string, unknown]>([
    ['a name spaced letter by letter', 'company.representative', profile({ 取締役社長: '青　山　ヨシ江' }), ['met', '青山ヨシ江']],
    ['two dates, each with its word', 'company.founded', profile({ '創業 / 設立': '1950年4月（創業） / 1959年4月（設立）' }), ['met', '1959-04']],
    ['a total beside its parts', 'company.staff', profile({ 従業員数: '社員12名、パート30名（合計42名）' }), ['met', 42]],
    ['the parts add up', 'company.staff', profile({ 従業員数: '正社員 11名　パート・アルバイト 16名' }), ['met', 27]],
    ['a part of a total is not added', 'company.staff', profile({ 従業員数: '20名（うちパート5名）' }), ['met', 20]],
    ['kinds of firms are no clients', 'company.clients', profile({ 取引先: '国内有名メーカー、資材卸メーカー、国内商社' }), ['partial', null]],
    ['named clients are', 'company.clients', profile({ 取引先: 'アオゾラ自動車、ミナト大学病院、ナギサ市' }), ['met', null]],
    ['a prefecture alone', 'company.address', profile({ 本社: '埼玉県' }), ['partial', { postalCode: null, prefecture: '埼玉県', address: '埼玉県' }]],
    [
      'a postal code in its own row',
      'company.address',
      profile({ 住所: '東京都港区六本木9-9-9', 郵便番号: '106-0032' }),
      ['met', { postalCode: '106-0032', prefecture: '東京都', address: '東京都港区六本木9-9-9' }],
    ],
    ['an e-mail that is to come', 'contact.email', '<p>info@aozora.jp（※ドメイン取得準備中）</p>', ['partial', ['info@aozora.jp']]],
    [
      'bounded hours beside the form',
      'contact.hours',
      '<ul><li>受付時間：24時間</li><li>対応時間：平日10:00-19:00</li></ul>',
      ['met', { days: '平日', from: '10:00', to: '19:00' }],
    ],
    ['a range of days', 'contact.response-time', '<p>ご連絡までに3〜4営業日ほどお時間を頂戴しております。</p>', ['met', null]],
    ['days of dispatch', 'contact.response-time', '<p>発送は2〜3営業日以内にお知らせします。</p>', ['missing', null]],
    [
      'a heading whose answers only defer',
      'contact.trouble-desk',
      '<h2>サポート窓口と対応時間</h2><p>窓口、緊急時の連絡方法は、契約するサービスごとに事前にご案内します。</p>',
      ['missing', null],
    ],
  ])('%s', (_, id, html, expected) => expect(of(id, html)).toEqual(expected));
  it('a second-hand licence without its commission', () => {
    const number = (html: string): unknown => (of('company.existence', html)[1] as { number: string }[] | null)?.map((l) => l.number) ?? null;
    expect(number(profile({ 許認可: '古物商 第302220706952号' }))).toEqual(['302220706952']);
    expect(number(profile({ 注文番号: '302220706952' }))).toBeNull();
  });
});
