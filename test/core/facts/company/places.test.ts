import { describe, expect, it, test } from 'vitest';
import { extractMaps } from '../../../../src/core/facts/company/maps.ts';
import { extractPlaces } from '../../../../src/core/facts/company/places.ts';
import { viewSite } from '../../../../src/core/facts/reading/view.ts';
import { siteOf } from '../../../support/audit-html.ts';
import { profile } from '../../../support/criterion-cases.ts';

const site = (body: string) => viewSite(siteOf({ '/': { html: `<html><body>${body}</body></html>`, kinds: ['company'] } }));
const places = (body: string): string[] => {
  const view = site(body);
  return extractPlaces(view).map((f) => `${f.subject} ${f.value.role} ${f.value.address}${f.value.withheld ? ' withheld' : ''}`);
};

describe('extractPlaces', () => {
  test.each<[string, string, string[]]>([
    [
      'head office and branch by their labels',
      profile({ 本社: '東京都港区六本木9-9-9', 関西支社: '大阪市北区堂島浜9-98-1' }),
      ['own head 東京都港区六本木9-9-9', 'own other 大阪府大阪市北区堂島浜9-98-1'],
    ],
    [
      'several in one cell: the first is the head office',
      profile({ 所在地: '【本社】東京都港区六本木9-9-9<br>【支社】大阪市北区堂島浜9-98-1' }),
      ['own head 東京都港区六本木9-9-9', 'own other 大阪府大阪市北区堂島浜9-98-1'],
    ],
    ['branch by the heading above', '<h3>札幌営業所</h3><p>札幌市中央区北4条西99丁目1</p>', ['own other 北海道札幌市中央区北4条西99丁目1']],
    ['kept back', profile({ 所在地: '請求により開示します' }), ['own head  withheld']],
    [
      'a row of a list with wide blanks, in words of its own',
      '<p>屋号　ナギサ秘書室<br>代表　渚 花子<br>場所　宮城県仙台市泉区（番地はご契約のときにお伝えします）</p>',
      ['own head 宮城県仙台市泉区 withheld'],
    ],
    ['a line with a wide blank that is no row', '<p>対応エリア　宮城県仙台市泉区、青葉区（ほかの区はご相談ください）</p>', []],
    ['in running text only whole ones', '<p>東京都港区のお客様を中心にお手伝いしています。</p>', []],
    ['a town, where the rest is kept back', '<p>本局は香川県高松市です。番地は、ここには書いていません。</p>', ['own other 香川県高松市 withheld']],
    ['one’s own seat down to its town', '<p>松江市の自宅で仕事をしています。</p>', ['own other 松江市']],
    ['a town that somebody asks about', '<p>松江市の自宅で仕事をしていますか？</p>', []],
    ['a customer’s town', '<h2>お客様の声</h2><blockquote>松江市の自宅で仕事をしています。</blockquote>', []],
    ['a town in the middle of a long story', `<p>松江市の自宅で仕事をしています${'が、ときには外へも出かけます'.repeat(10)}。</p>`, []],
    ['an address that is lent', '<h2>住所利用オプション</h2><p>東京都中央区銀座9-12-4</p>', ['sample head 東京都中央区銀座9-12-4']],
    ['the venue of an event', '<p>会場：東京都千代田区丸の内9-1-1</p>', ['sample head 東京都千代田区丸の内9-1-1']],
    ['a bracket that was open before', '<p>事務所（東京都港区六本木9-9-9）</p>', ['own head 東京都港区六本木9-9-9']],
    ['a field of a form', '<p>ご入力のうえ送信してください。内容を確認してご連絡します。</p><form><p>東京都港区六本木9-9-9</p><input name="a"><input name="b"></form>', []],
  ])('%s', (_, html, expected) => expect(places(html)).toEqual(expected));

  it('the range is the raw words, also where folding changed their length', () => {
    const view = site('<p>㈱ナギサ　〒１０６－００３２　東京都港区六本木９－９－９</p>');
    const [fact] = extractPlaces(view);
    expect(view.pages[0]?.snapshot.text.slice(fact?.start, fact?.end)).toBe('〒１０６－００３２　東京都港区六本木９－９－９');
  });
});

it('maps and directions with whose they are', () => {
  const view = site(
    '<iframe src="https://www.google.com/maps/embed?pb=x"></iframe><p>六本木駅から徒歩5分</p><h2>グループ会社</h2><p><a href="https://maps.app.goo.gl/x">地図</a></p>',
  );
  expect(extractMaps(view).map((f) => `${f.subject} ${f.value.kind}`)).toEqual(['own map', 'group map', 'own directions']);
});
