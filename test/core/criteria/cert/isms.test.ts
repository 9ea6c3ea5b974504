import { describe, expect, it } from 'vitest';
import { auditBody, findingOf, statusOf } from '../../../support/audit-html.ts';

const ID = 'cert.isms';
const profile = '<table><tr><th>会社名</th><td>株式会社ミナモ事務</td></tr></table>';
const status = (html: string): string => statusOf(auditBody(profile + html), ID);

describe('cert.isms met', () => {
  it.each([
    ['its own name with it in brackets', '<p>株式会社ミナモ事務（ISO/IEC 27001認証取得 IS 712345）</p>', { standard: 'ISO/IEC 27001', certificate: 'IS 712345' }],
    ['a sentence', '<p>ISO/IEC 27001（ISMS）の認証を取得しています。</p>', { standard: 'ISO/IEC 27001', certificate: null }],
    ['the edition', '<p>ISO/IEC 27001:2022の認証登録を受けています。登録番号 JQA-IM2871</p>', { standard: 'ISO/IEC 27001:2022', certificate: 'JQA-IM2871' }],
    [
      'a card whose lines hold the number',
      '<div><div>ISO/IEC 27001:2022（JIS Q 27001:2023）</div><div>登録証番号：JQA-IM9904<br>初回登録日：2023年11月17日</div></div>',
      { standard: 'ISO/IEC 27001:2022', certificate: 'JQA-IM9904' },
    ],
    ['the Japanese standard only', '<p>JIS Q 27001:2023 認証取得（登録番号：IS 712345）</p>', { standard: 'ISO/IEC 27001:2022', certificate: 'IS 712345' }],
    [
      'a picture',
      '<footer><img src="/marks/bsi-27001.png" alt="ISO/IEC 27001 Information Security Management CERTIFIED"></footer>',
      { standard: 'ISO/IEC 27001', certificate: null },
    ],
    ['a picture by file name', '<footer><img src="/img/logo_isms.png" alt=""></footer>', { standard: 'ISO/IEC 27001', certificate: null }],
    ['the register', '<a href="https://isms.jp/lst/ind/CR_IS_x0020_505613.html">ISMS認証登録</a>', { standard: 'ISO/IEC 27001', certificate: 'IS 505613' }],
    ['with the certification body', '<p>ISO/IEC 27001認証を取得しました（審査機関：BSIグループジャパン株式会社）。</p>', { standard: 'ISO/IEC 27001', certificate: null }],
    ['beside a cloud', '<p>サーバーはISMS取得済みのデータセンターにあり、当社自身もISMSの認証を取得しています。</p>', { standard: 'ISO/IEC 27001', certificate: null }],
    ['English', '<p>We are ISO/IEC 27001:2022 certified (certificate number IS 712345).</p>', { standard: 'ISO/IEC 27001:2022', certificate: 'IS 712345' }],
    [
      'the number in a list below paragraphs',
      '<h2>ISO/IEC 27001 認証取得</h2><p>当社は2021年に認証を取得しました。</p><p>お客様の情報を守ることは経営の要です。</p><dl><dt>認証機関</dt><dd>株式会社マネジメントシステム評価センター</dd><dt>認証番号</dt><dd>MSA-IS-832</dd></dl>',
      { standard: 'ISO/IEC 27001', certificate: 'MSA-IS-832' },
    ],
    [
      'a row of another kind of number in its section',
      '<h2>会社概要</h2><p>ISMS認証を取得しています。</p><dl><dt>登録番号</dt><dd>T1234567890123</dd></dl>',
      { standard: 'ISO/IEC 27001', certificate: null },
    ],
    ['the number of another section', '<p>ISMS認証を取得しています。</p><h2>古物商</h2><dl><dt>登録番号</dt><dd>J0437</dd></dl>', { standard: 'ISO/IEC 27001', certificate: null }],
    [
      'own column of a comparison',
      '<h2>他社との比較</h2><table><tr><th></th><th>当社</th><th>A社</th></tr><tr><td>ISMS</td><td>認証取得</td><td>なし</td></tr></table>',
      { standard: 'ISO/IEC 27001', certificate: null },
    ],
  ])('%s', (_what, html, value) => expect(findingOf(auditBody(profile + html), ID)).toMatchObject({ status: 'met', value }));

  it('never takes the accreditation number of the body', () =>
    expect(findingOf(auditBody('<p>ISO/IEC 27001:2022認証取得（認定番号 ISR016、登録番号 MSA-IS-455）</p>'), ID).value).toEqual({
      standard: 'ISO/IEC 27001:2022',
      certificate: 'MSA-IS-455',
    }));

  it('notes an edition that has ended and other standards beside it', () => {
    expect(findingOf(auditBody('<p>ISO/IEC 27001:2013 / JIS Q 27001:2014 の認証を取得しています。</p>'), ID)).toMatchObject({ status: 'met', noteKey: { key: 'old-standard' } });
    expect(findingOf(auditBody('<p>ISO/IEC 27001の認証を取得しています。ISO/IEC 27017の認証も取得しました。</p>'), ID).noteKey).toEqual({
      key: 'also-holds',
      params: { standards: 'ISO/IEC 27017' },
    });
  });
});

describe('cert.isms partial', () => {
  it.each([
    ['planned', '<p>ISO/IEC 27001（ISMS）については、2027年の認証取得に向けて準備を進めているところです。</p>', 'planned'],
    ['conformant', '<p>ISO/IEC 27001に準拠した社内規程を整備し、運用しています。</p>', 'conformant'],
    ['the system alone', '<p>情報セキュリティマネジメントシステム（ISMS）を構築し、継続的に改善します。</p>', 'conformant'],
    ['the cloud only', '<p>ファイルの保管にはISO27001認証を取得したデータセンターを持つクラウドを使用しています。</p>', 'third-party-mark'],
    ["the franchisor's data centre", '<p>メモは本部が契約するデータセンター（ISO27001認証取得）に置いています。</p>', 'third-party-mark'],
    ['run in line with it', '<p>Our shareholder, Lantern Group AB, is certified to ISO/IEC 27001. The Tokyo operation is run in line with the same standard.</p>', 'conformant'],
  ])('%s', (_what, html, key) => expect(findingOf(auditBody(profile + html), ID)).toMatchObject({ status: 'partial', noteKey: { key } }));
});

describe('cert.isms missing', () => {
  it.each([
    ['clients who hold it', '<p>お取引先にはISMS認証を取得されている企業も多くいらっしゃいます。</p>'],
    ['a firm of the group with it in brackets', '<ul><li>ホシノ電産株式会社（ソフトウェア開発。ISO/IEC 27001認証 登録番号 IS 799041）</li></ul>'],
    ['somebody within the group', '<p>グループではホシノ電産（ISO27001認証取得）がシステムを運用しています。</p>'],
    ['denied', '<dl><dt>ISMSの認証は受けていますか。</dt><dd>現時点では受けておりません。</dd></dl>'],
    ['ISO 9001', '<h2>認証</h2><p>ISO 9001:2015（登録番号 FS 123456）</p>'],
    ["a client's", '<p>Our client Orsini Design has received ISO/IEC 27001 certification.</p>'],
    ["a client's news", '<p>お客様のウロコ水産様が情報セキュリティの認証（ISMS）を取得されました</p>'],
    ['consulting', '<h2>サービス</h2><ul><li>ISMS取得コンサルティング</li><li>ISO27001の内部監査サポート</li></ul>'],
    ['a link', '<footer><a href="/isms/">ISMS認証について</a></footer>'],
    ['SOC 2', '<p>SOC 2報告書を取得しています。</p>'],
    ['a heading', '<h2>ISMSとの違い</h2><p>対象が個人情報に限られません。</p>'],
    ['a picture of an article', '<a href="/column/1/"><img src="/img/isms-toha-eyecatch.jpg" alt="ISMSとは？取得のメリットを解説"></a>'],
    ['a news picture by name', '<img src="/img/isms-seminar-2026-report.jpg" alt="">'],
  ])('%s', (_what, html) => expect(status(html)).toBe('missing'));
});
