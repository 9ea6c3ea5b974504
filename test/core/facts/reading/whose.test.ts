import { describe, expect, it, test } from 'vitest';
import { viewSite } from '../../../../src/core/facts/reading/view.ts';
import { inForeignProfile, whoseDatum } from '../../../../src/core/facts/reading/whose.ts';
import type { Subject } from '../../../../src/core/model/fact.ts';
import { siteOf } from '../../../support/audit-html.ts';
import { profile } from '../../../support/criterion-cases.ts';

const own = profile({ 会社名: '株式会社ナギサ', 電話: '03-5999-0101' });
function whose(body: string, subject: Subject = 'own', nameless = false): Subject {
  const site = viewSite(siteOf({ '/': { html: `<html><body>${body}</body></html>`, kinds: ['company'] } }));
  const page = site.pages[0];
  if (!page) throw new Error('no page');
  return whoseDatum(site, page, page.snapshot.text.indexOf('対象'), subject, nameless);
}

describe('whoseDatum', () => {
  test.each<[Subject, string, string]>([
    ['own', 'in the own profile', `${own}<p>対象</p>`],
    ['own', 'in a line that names the operator', `${own}<p>㈱ナギサ 対象</p>`],
    ['own', 'in a line that names the operator and another', `${own}<p>株式会社ナギサ（株式会社ミナトのグループ） 対象</p>`],
    ['own', 'before the firm that owns the operator, in brackets', `${own}<p>対象 3,000万円（株式会社ミナト 100%出資）</p>`],
    ['outsider', 'in a line that names another firm', `${own}<p>株式会社ミナト 対象</p>`],
    ['outsider', 'below a heading that names another firm', `${own}<h3>株式会社ミナト</h3><p>対象</p>`],
    ['outsider', 'on the card of an adviser', `${own}<p>顧問税理士：港税理士法人<br>対象</p>`],
    ['outsider', 'on the card of an accredited body', `${own}<p>認定個人情報保護団体　一般財団法人港情報協会<br>対象</p>`],
    ['own', 'on the own desk for complaints', `${own}<p>苦情の申出先　株式会社ナギサ<br>対象</p>`],
    ['group', 'in the profile of another firm', `${own}${profile({ 会社名: '株式会社ミナト', 資本金: '1億円', 電話: '対象' })}`],
    ['own', 'behind the profile of another firm', `${own}${profile({ 会社名: '株式会社ミナト' })}<h2>お問い合わせ</h2><p>対象</p>`],
    ['group', 'in the row of another firm, where firms have a row each', `${own}<table><tr><td>株式会社ナギサ<td>東京都<tr><td>株式会社ミナト<td>対象</table>`],
    ['own', 'in the row of the operator, where firms have a row each', `${own}<table><tr><td>株式会社ナギサ<td>対象<tr><td>株式会社ミナト<td>東京都</table>`],
    ['own', 'in a row with a label that speaks of firms', `<table><tr><td>法人名<td>株式会社ナギサ<tr><td>法人番号<td>対象<tr><td>事務所所在地<td>東京都</table>`],
    [
      'own',
      'in the operator’s row of a table of firms',
      `${own}<h2>グループ会社</h2><table><tr><th>会社</th><th>人員</th></tr><tr><td>ミナト税理士法人</td><td>58名</td></tr><tr><td>株式会社ナギサ</td><td>対象</td></tr></table>`,
    ],
    [
      'group',
      'in another’s row of a table of firms',
      `${own}<table><tr><th>会社</th><th>人員</th></tr><tr><td>ミナト税理士法人</td><td>対象</td></tr><tr><td>株式会社ナギサ</td><td>19名</td></tr></table>`,
    ],
    ['own', 'the operator by another form of its name', `${own}${profile({ 会社名: '㈱ ナギサ', 電話: '対象' })}`],
  ])('%s %s', (subject, _, html) => expect(whose(html)).toBe(subject));
  it('what is not own stays what it is', () => {
    expect(whose(`${own}<p>対象</p>`, 'client')).toBe('client');
  });
  it('data that name bodies by their nature look at the profile and headings only', () => {
    expect(whose(`${own}<p>一般社団法人電話代行協会 対象</p>`)).toBe('outsider');
    expect(whose(`${own}<p>一般社団法人電話代行協会 対象</p>`, 'own', true)).toBe('own');
  });
  it('without an operator with a legal form nobody is another', () => {
    expect(whose('<p>株式会社ミナト様 対象</p>')).toBe('own');
  });
});

it('inForeignProfile', () => {
  const site = viewSite(siteOf({ '/': { html: `${own}<p>甲</p>${profile({ 会社名: '株式会社ミナト', 電話: '乙' })}`, kinds: ['company'] } }));
  const page = site.pages[0];
  if (!page) throw new Error('no page');
  const at = (words: string): boolean => inForeignProfile(site, page, page.snapshot.text.indexOf(words));
  expect([at('甲'), at('乙')]).toEqual([false, true]);
});
