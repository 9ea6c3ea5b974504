import { describe, expect, it } from 'vitest';
import type { Audit } from '../../../../src/core/model/audit.ts';
import { auditBody, auditPages, findingOf, statusOf } from '../../../support/audit-html.ts';

const ID = 'cert.pmark';
const operator = '<footer><p>運営会社：株式会社ミナモ事務</p></footer>';
const status = (html: string): string => statusOf(auditBody(html + operator), ID);
const shownValue = (audit: Audit): unknown => findingOf(audit, ID).value;

describe('cert.pmark met', () => {
  it.each([
    ['a sentence', '<p>当社はプライバシーマークを取得しています。</p>'],
    ['a humble sentence', '<p>2015年からプライバシーマークの認定をいただいています。</p>'],
    ['a holder', '<p>プライバシーマーク取得企業として、個人情報を適切に扱います。</p>'],
    ['a bullet with the number', '<ul><li>プライバシーマーク　登録番号 第17003418（07）号</li></ul>'],
    ['a row', '<table><tr><th>プライバシーマーク</th><td>登録番号 第17003418（07）号</td></tr></table>'],
    ['a row by label', '<table><tr><th>会社名</th><td>株式会社ミナモ事務</td></tr><tr><th>認証・資格</th><td>プライバシーマーク</td></tr></table>'],
    ['a definition list', '<h2>会社概要</h2><dl><dt>会社名</dt><dd>株式会社ミナモ事務</dd><dt>取得認証</dt><dd>ISMS（ISO27001）、プライバシーマーク</dd></dl>'],
    ['a badge in two boxes', '<div><div>Pマーク</div><div>取得企業</div></div>'],
    ['an answer', '<h3>Q. プライバシーマークは取得していますか？</h3><p>A. はい、2019年から取得しております。</p>'],
    ['a bare yes', '<dl><dt>プライバシーマークは取得していますか。</dt><dd>はい。</dd></dl>'],
    ['a card', '<div><h3>プライバシーマーク</h3><p>2019年に付与を受け、2年ごとに更新しています。</p></div>'],
    ['own news', '<h2>お知らせ</h2><ul><li>2026.06.30 プライバシーマークの更新審査を完了しました</li></ul>'],
    ['history', '<h2>沿革</h2><dl><dt>2019年4月</dt><dd>プライバシーマークを取得</dd></dl>'],
    ['the mark', '<footer><img src="/img/pmark.png" alt="プライバシーマーク"></footer>'],
    ['the mark by its file name', '<footer><img src="/img/common/10864127_03_200_JP.png" alt=""></footer>'],
    ['the mark by its link', '<footer><a href="https://privacymark.jp/"><img src="/img/b3.png" alt=""></a></footer>'],
    ['a link to the register', '<p><a href="https://entity-search.jipdec.or.jp/pmark/details?tdfkRadios=&login_number=10825404">登録内容を見る</a></p>'],
    ['after a definition', '<h3>プライバシーマークとは何ですか。</h3><p>個人情報を適切に扱う事業者に使用が認められる制度です。当社は2012年から使用許諾を受けています。</p>'],
    ['English', '<p>We hold the PrivacyMark (registration number 17003418(07)).</p>'],
    ['in a vacancy, of the firm', '<h2>採用情報</h2><p>当社はプライバシーマークを取得しています。</p>'],
  ])('%s', (_what, html) => expect(status(html)).toBe('met'));

  it('gives the number and quotes it', () => {
    const audit = auditBody(`<p>安心の体制です。プライバシーマーク（登録番号：１７００３４１８（０７））を取得しています。</p>${operator}`);
    expect(shownValue(audit)).toBe('17003418(07)');
    expect(findingOf(audit, ID).evidence[0]?.quote).toBe('プライバシーマーク（登録番号：１７００３４１８（０７））を取得しています。');
  });

  it('takes the number of the row, not of another certificate', () => {
    const audit = auditBody(
      `<table><tr><th>認証</th><th>番号</th></tr><tr><td>プライバシーマーク</td><td>17003418(07)</td></tr><tr><td>ISO/IEC 27001</td><td>IS 712345</td></tr></table>${operator}`,
    );
    expect(shownValue(audit)).toBe('17003418(07)');
    expect(findingOf(audit, 'cert.isms').value).toEqual({ standard: 'ISO/IEC 27001', certificate: 'IS 712345' });
  });

  it('says so where no number is given', () => expect(findingOf(auditBody('<p>プライバシーマークを取得しています。</p>'), ID).noteKey?.key).toBe('number-unstated'));
});

describe('cert.pmark partial', () => {
  it.each([
    ['planned', '<p>2027年にプライバシーマークを取得する予定です。</p>'],
    ['not yet, but applied for', '<p>プライバシーマークは取得しておりません。現在、付与の申請を行い、審査を待っています。</p>'],
    ['an answer', '<h3>プライバシーマークは取得していますか？</h3><p>現在、取得に向けて準備を進めています。</p>'],
    ['a card', '<div><h3>プライバシーマーク</h3><p>申請中</p></div>'],
    ['in line with it', '<p>プライバシーマークに準拠した体制で個人情報を管理しています。</p>'],
    ['the standard only', '<p>JIS Q 15001に適合した個人情報保護マネジメントシステムを運用します。</p>'],
    ['a picture whose words say that it is applied for', '<p><img src="/img/pmark.png" alt="プライバシーマーク"></p><p>プライバシーマークは現在申請中です。</p>'],
  ])('%s', (_what, html) => expect(status(html)).toBe('partial'));
});

describe('cert.pmark missing', () => {
  it.each([
    ['denied', '<p>プライバシーマークは取得しておりません。</p>'],
    ['denied in an answer', '<dl><dt>プライバシーマークはお持ちですか。</dt><dd>小さな事務所ですので、持っておりません。</dd></dl>'],
    ['a bare no', '<dl><dt>プライバシーマークは取得していますか。</dt><dd>いいえ。</dd></dl>'],
    ['denied, though in line with it', '<p>プライバシーマークは取得していませんが、同等の基準で管理しています。</p>'],
    ['given back', '<p>プライバシーマークは2026年3月に返上しました。</p>'],
    ['a service', '<ul><li>プライバシーマーク取得支援</li><li>Pマークの更新手続き代行</li></ul>'],
    ['a menu', '<nav><a href="/p/">プライバシーマークについて</a></nav>'],
    ['a definition', '<h2>プライバシーマークとは</h2><p>個人情報を適切に取り扱う事業者に使用が認められるマークです。登録番号は「10123456(02)」のように表示されます。</p>'],
    ['another thing held below the name', '<h3>プライバシーマーク</h3><p>個人情報の保護に力を入れています。</p><p>2015年に労働者派遣事業の許可を取得しました。</p>'],
    ["a client's voice", '<h2>お客様の声</h2><p>うちはプライバシーマークを取得しているので、委託先選びが厳しいのです。</p>'],
    ["a client's voice without heading", '<p>「うちもプライバシーマークを持っているので、確認は細かいほうです」（事務長 佐伯さん）</p>'],
    ["a client's news", '<h2>お知らせ</h2><p>2026.5.20 取引先の会計事務所様がプライバシーマークを取得されました。</p>'],
    ["a subsidiary's", '<p>100%子会社の株式会社ミナモスタッフが、プライバシーマークの更新審査に合格しました。</p>'],
    ["the franchisor's", '<p>株式会社ハルタホールディングス（フランチャイズ本部）は、プライバシーマークの使用を認められています。</p>'],
    [
      "the franchisor's mark",
      '<p><img src="/img/10990416_06_JP.png" alt="プライバシーマーク"></p><p>株式会社ハルタホールディングス（フランチャイズ本部）は、プライバシーマークの使用を認められています。</p>',
    ],
    ["a group company's table", '<h2>みなもグループ</h2><h3>みなも人材株式会社</h3><table><tr><th>認証</th><td>プライバシーマーク 10990127(05)</td></tr></table>'],
    ["a contractor's", '<p>機密文書はプライバシーマークを取得した溶解業者に引き渡します。</p>'],
    [
      "other firms' columns",
      '<h2>他社と比べてください</h2><table><tr><th></th><th>A社</th><th>B社</th><th>当社</th></tr><tr><td>Pマーク</td><td>取得</td><td>取得</td><td>－</td></tr></table>',
    ],
    ['the trade', '<p>大手の多くの会社はプライバシーマークを取得しています。</p>'],
    ['an advertisement', '<div class="pr-box"><a href="https://ads.example/"><img src="/a.png" alt="プライバシーマーク取得の電話代行なら"></a></div>'],
    ['a sample of the mark', '<p><img src="/i/mark.png" alt="プライバシーマークのロゴの見本"></p>'],
    ['a trade mark number', '<p>商標登録第10824463号</p>'],
    [
      'not on the page',
      '<template><p>プライバシーマークを取得しています。</p></template><noscript>プライバシーマーク取得企業です。</noscript><!-- プライバシーマーク第17003418(07)号 -->',
    ],
    ['another standard', '<p>ISO 9001の認証を取得しています。</p>'],
    ['advice', '<p>委託先がプライバシーマークを取得しているかを確認しましょう。</p>'],
  ])('%s', (_what, html) => expect(status(`<table><tr><th>会社名</th><td>株式会社ミナモ事務</td></tr></table>${html}`)).toBe('missing'));

  it('ignores columns, even where a firm speaks in them', () => {
    const column = '<h1>プライバシーマークとは？選び方のポイント</h1><p>ある会社に聞くと、「当社はプライバシーマークを取得しています」と答えが返ってきました。</p>';
    expect(statusOf(auditPages({ '/': '<p>電話代行</p>', '/column/p/': { html: column, kinds: ['blog'] } }), ID)).toBe('missing');
  });

  it('shows the denial', () =>
    expect(findingOf(auditBody('<p>申し訳ございませんが、プライバシーマーク、ISMSともに取得しておりません。</p>'), ID)).toMatchObject({
      status: 'missing',
      noteKey: { key: 'negated' },
      evidence: [{ quote: '申し訳ございませんが、プライバシーマーク、ISMSともに取得しておりません。' }],
    }));
});

it('does not outrank a plain denial by an unnumbered claim', () =>
  expect(status('<p>プライバシーマーク取得企業です。</p><dl><dt>プライバシーマークはありますか？</dt><dd>取得しておりません。</dd></dl>')).toBe('partial'));

describe('a bare name below a heading of certificates', () => {
  it.each([
    ['is one that is held', '', 'met'],
    ['unless the line below says that it is planned', '<p>現在、取得に向けて準備しています。</p>', 'partial'],
    ['also where the line below plans another', '<p>ISMSは、取得に向けて準備しています。</p>', 'met'],
    ['also where the line below asks', '<p>取得の準備はしていますか？</p>', 'met'],
  ])('%s', (_, below, expected) => expect(status(`<h2>認証・資格</h2><p>プライバシーマーク</p>${below}`)).toBe(expected));
});
