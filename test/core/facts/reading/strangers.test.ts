import { describe, expect, it } from 'vitest';
import { endsWithStranger, strangersIn } from '../../../../src/core/facts/reading/strangers.ts';
import { viewSite } from '../../../../src/core/facts/reading/view.ts';
import { siteOf } from '../../../support/audit-html.ts';

const site = viewSite(
  siteOf({
    '/': '<title>みなと会計事務所のオンライン秘書</title><p>運営会社：株式会社みなと事務</p><p>株式会社みなと事務は、オンライン秘書サービスを提供しています。</p><footer>株式会社みなと事務 仙台市青葉区1-2-3 TEL 022-713-0486</footer>',
  }),
);

describe('named houses without a legal form', () => {
  it.each([
    '青柳ホールディングスはプライバシーマークを取得しています。',
    'みどりの銀行では二段階認証を使っています。',
    '花岡商店が優良店舗として表彰されました。',
    '税務は提携のにしくに税理士法人が担当します。',
    '下の階の会計事務所さんが電子錠を取り付けました。',
    '竹田ホールディングス、地域貢献アワードを受賞',
    '東雲社もISMSを持っています。',
    '陸奥酒造の純米酒が金賞を受賞。',
  ])('%s: somebody', (text) => {
    expect(strangersIn(text, site)).toHaveLength(1);
  });

  it.each([
    'みなと会計事務所はプライバシーマークを取得しています。',
    '当グループはISO27001を取得しています。',
    '業務管理グループがアクセス権限を見直します。',
    '仙台センターはICカードで入退室を管理しています。',
    '銀行の通帳は鍵のかかる棚に置きます。',
    '医療法人様でもご利用いただけます。',
    '仙台商工会議所の会員です。',
    '東北品質保証機構がISO27001の審査を行いました。',
  ])('%s: nobody else', (text) => {
    expect(strangersIn(text, site)).toEqual([]);
  });

  it('tells who works for the provider from who is told of', () => {
    expect(strangersIn('廃棄は三ツ星製紙所が溶かします。', site)[0]?.serves).toBe(true);
    expect(strangersIn('北上法律事務所が全社員に研修をします。', site)[0]?.serves).toBe(true);
    expect(strangersIn('三ツ星製紙所は書類を溶かします。', site)[0]?.serves).toBe(false);
  });

  it('knows a group from a neighbour', () => {
    expect(strangersIn('北浜グループが賞を受けました。', site)[0]?.subject).toBe('group');
    expect(strangersIn('となりの花屋さんが賞を受けました。', site)[0]?.subject).toBe('outsider');
  });

  it('reads whom a bracket belongs to', () => {
    expect(endsWithStranger('発送は陸奥運送', site)).toBe(true);
    expect(endsWithStranger('みなと会計事務所', site)).toBe(false);
  });
});
