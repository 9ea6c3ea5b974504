import { describe, expect, it } from 'vitest';
import { isOtherFirmsTitle, namesOtherFirm, partyAt, partyOf } from '../../../../src/core/facts/reading/parties.ts';
import { type SiteView, viewSite } from '../../../../src/core/facts/reading/view.ts';
import { siteOf } from '../../../support/audit-html.ts';

/** What the words at `thing` are told of, measures told in passing among them. */
const told = (text: string, thing: string, site: SiteView | null = null): string | null => partyAt(text, text.indexOf(thing), site, true);

const site = viewSite(
  siteOf({
    '/': '<title>株式会社みなと事務</title><p>運営会社：株式会社みなと事務</p><p>株式会社みなと事務は、オンライン秘書サービスを提供しています。</p><footer>株式会社みなと事務 仙台市青葉区1-2-3 TEL 022-713-0486</footer><p>税理士法人広瀬会計とは別の会社です。</p>',
  }),
);

describe('who does what a sentence tells', () => {
  it.each([
    ['会計ソフトの開発元は毎晩バックアップを取っている。', 'バックアップ'],
    ['当社が利用するクラウドの提供会社は、データを二重に保管しています。', '二重'],
    ['紹介先:株式会社クモ(同社は日次でバックアップを実施)', 'バックアップ'],
    ['親会社では全社員が研修を受けます。', '研修'],
    ['トークル社は二要素認証を備えています。', '二要素認証'],
    ['白川建設様が二要素認証を全社に導入。', '二要素認証'],
    ['前職の銀行では研修が年に二度ありました。', '研修'],
    ['毎日のバックアップも同社の情シスが自動化しています。', 'バックアップ'],
    ['図面は毎日バックアップしておられます。', 'バックアップ'],
  ])('%s: others', (text, thing) => {
    expect(told(text, thing)).not.toBeNull();
  });

  it.each([
    ['会計ソフトのデータは、当社が毎晩バックアップしています。', 'バックアップ'],
    ['同社では代わりを社内で決めており、当社はバックアップを毎日取ります。', 'バックアップ'],
    ['ベンダーが障害を起こしても、バックアップから戻せます。', 'バックアップ'],
    ['持株会社の監査室が毎年、情報の扱いを監査します。', '監査します'],
    ['お客様が安心できるよう、二要素認証を使います。', '二要素認証'],
    ['提携先の税理士とも秘密保持契約を結びます。', '秘密保持契約'],
    ['トークル社が定める審査を経て、マークの付与を受けました。', 'マーク'],
  ])('%s: the provider', (text, thing) => {
    expect(told(text, thing)).toBeNull();
  });

  it('reads what stands behind a bracket as the provider’s again', () => {
    expect(told('資料箱(提供元は暗号化に対応)を使い、毎晩バックアップします。', 'バックアップ')).toBeNull();
  });

  it('takes a whole sentence for the party that it begins with', () => {
    expect(partyOf('同法人は毎年、監査を受けています。', null)).toBe('outsider');
    expect(partyOf('子会社は研修を毎月行っています。', null)).toBe('group');
    expect(partyOf('通信は暗号化し、同法人は立ち会いません。', null)).toBeNull();
    expect(partyOf('同社が研修を始め、当社は案内文を書きました。', null)).toBeNull();
  });

  it('knows the other firms that the site names, without their legal forms', () => {
    expect(site.operator).toBe('株式会社みなと事務');
    expect(partyOf('広瀬会計の広瀬税理士が、地域経済賞を受けました。', site)).toBe('outsider');
    expect(partyOf('みなと事務は、地域経済賞を受けました。', site)).toBeNull();
    expect(namesOtherFirm(site, '広瀬会計チャンネル')).toBe(true);
    expect(namesOtherFirm(site, 'みなと事務 公式X')).toBe(false);
  });

  it('tells the title of a client’s case from the operator’s own and from what a body is', () => {
    expect(isOtherFirmsTitle(site, 'アオ建設株式会社（建設業・80名）')).toBe(true);
    expect(isOtherFirmsTitle(site, '株式会社みなと事務について')).toBe(false);
    expect(isOtherFirmsTitle(site, '仙台商工会議所')).toBe(false);
    expect(isOtherFirmsTitle(site, 'Minato Office Co., Ltd.')).toBe(false);
  });
});

describe('brackets behind a name', () => {
  it.each([
    ['税理士の広瀬会計事務所さん(東北税理士会所属)にお願いしています。', '東北'],
    ['夜間は救急センターさん(022-999-0199)へ。', '022'],
    ['写真は佐藤先生(二科展入選)の作です。', '入選'],
    ['商品のことは同社お客様係(0466-90-7781、10時~16時)まで。', '10時'],
  ])('%s', (text, thing) => expect(told(text, thing)).toBe('outsider'));
  it.each([
    ['お客さま(ご契約者)とは秘密保持契約を結びます。', 'ご契約者'],
    ['担当(総務部)が承ります。', '総務部'],
    ['広瀬会計事務所さん(税理士)の紹介で、商工会議所に入りました。', '商工会議所'],
  ])("the provider's own: %s", (text, thing) => expect(told(text, thing)).toBeNull());
});
