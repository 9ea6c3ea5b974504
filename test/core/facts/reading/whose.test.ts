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
