import { describe, expect, test } from 'vitest';
import { extractClients } from '../../../../src/core/facts/company/clients.ts';
import { extractMemberships } from '../../../../src/core/facts/company/record.ts';
import { viewSite } from '../../../../src/core/facts/reading/view.ts';
import { siteOf } from '../../../support/audit-html.ts';
import { profile } from '../../../support/criterion-cases.ts';

const site = (body: string) => viewSite(siteOf({ '/': { html: `<html><body>${body}</body></html>`, kinds: ['company'] } }));

describe('what is said of clients', () => {
  test.each<[string, string, string]>([
    ['names in a row, without notes', profile({ 主要取引先: '株式会社ミナト物産、海辺商事㈱（敬称略・順不同）ほか' }), 'named 株式会社ミナト物産|海辺商事株式会社'],
    ['names without legal form', profile({ 主な取引先: 'ミナト物産、うしお会計、北浜クリニック' }), 'named ミナト物産|うしお会計|北浜クリニック'],
    ['a count in a row', profile({ 取引先: '全国120社' }), 'count '],
    ['a count', '<p>のべ2,400社の電話を受けてきました。サポートは導入後も続きます。</p>', 'count '],
    ['a rate', '<p>契約継続率98%</p>', 'rate '],
    ['a row of a number', profile({ ご契約件数: '820件' }), 'count '],
    ['a card', '<p>96.4</p><p>％</p><p>お客様の契約継続率</p>', 'rate '],
    ['kanji numerals', '<p>これまで手をお貸ししたのは百二十軒あまりです。</p>', 'count '],
    ['an answer', '<h3>何社くらい使っていますか？</h3><p>ちょうど1,140の事業所です。</p>', 'count '],
    ['words', '<p>数多くの企業様からご依頼をいただいています。</p>', 'vague '],
  ])('%s', (_, html, expected) => expect(extractClients(site(html)).map((f) => `${f.value.kind} ${f.value.names.join('|')}`)).toContain(expected));
});

describe('memberships', () => {
  test.each<[string, string[]]>([
    ['当社は北浜商工会議所の会員です。', ['北浜商工会議所の会員']],
    ['一般社団法人全国電話代行協会に加盟しています。', ['一般社団法人全国電話代行協会に加盟']],
    ['所属団体は日本秘書協会です。', ['所属団体は日本秘書協会']],
    ['Nagisa is a member of the Kitahama Chamber of Commerce.', ['member of the Kitahama Chamber of Commerce']],
    ['協会の資料を参考に、手順を見直しました。', []],
    ['会員の皆様へ。', []],
  ])('%s', (text, expected) => expect(extractMemberships(site(`<p>${text}</p>`)).map((f) => f.value.body)).toEqual(expected));
});
