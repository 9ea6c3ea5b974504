import { describe, expect, it } from 'vitest';
import type { PageKind } from '../../../../src/core/model/site.ts';
import { auditPages, findingOf } from '../../../support/audit-html.ts';

/** Sentences as providers write them, one row each: criterion, status, where it stands, words. FIELD-NOTES 39–43, CRITERIA.md section 6. */

const status = (id: string, html: string, kind: PageKind = 'service'): string =>
  findingOf(auditPages({ '/': { html: '<p>オンライン秘書サービス</p>', kinds: ['home'] }, '/p/': { html: `<html lang="ja"><body>${html}</body></html>`, kinds: [kind] } }), id)
    .status;
const list = (heading: string, ...items: string[]): string => `<h2>${heading}</h2><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const safe = (...items: string[]): string => list('セキュリティ対策', ...items);
const answer = (q: string, a: string): string => `<h2>よくある質問</h2><dl><dt>${q}</dt><dd>${a}</dd></dl>`;
const article = (title: string, text: string): string => `<h1>利用規約</h1><h3>第8条（${title}）</h3><p>${text}</p>`;
const policy = (text: string): string => `<h1>プライバシーポリシー</h1><h2>安全管理措置</h2><p>${text}</p>`;

type Row = [html: string, kind?: PageKind];

const MET: Record<string, Row[]> = {
  'security.encryption': [
    [safe('通信はTLS 1.2以上、保管データはAES-256で暗号化しています。')],
    [safe('通信の暗号化', 'アクセス制限')],
    [list('選ばれる理由', '通信の暗号化', '担当者は専任')],
    ['<h2>セキュリティ</h2><table><tr><th>暗号化</th><td>ファイルはすべて暗号化して保存</td></tr></table>'],
    [policy('個人データを含むファイルは暗号化して保存しています。'), 'privacy'],
    ['<h2>Security</h2><p>Client files are encrypted at rest and in transit.</p>'],
    [answer('資料はどのように送ればよいですか。', '通信を暗号化したファイル共有サービスをご用意しています。')],
  ],
  'security.access-control': [
    [safe('業務に必要な最小限の権限だけを付与し、毎月棚卸しをしています。')],
    [safe('オペレーター室はＩＣカードで入退室を管理しています。')],
    [safe('許可のない者は執務室に入室できません。', '入室者はすべて記録し管理しています。')],
    [policy('従業者の入退室管理及び持ち込む機器等の制限を行うとともに、アクセス制御を実施して、担当者及び取り扱う個人情報データベース等の範囲を限定しています。'), 'privacy'],
    ['<h3>個人情報のお取り扱いについて</h3><p>伝票の控えは鍵のかかる戸棚にしまいます。</p>', 'privacy'],
    ['<h2>Security</h2><p>Role-based permissions for every account.</p>'],
    [safe('担当を外れた人のアクセス権は当日中に停止します。')],
  ],
  'security.mfa': [
    [safe('ログインには全員が二段階認証を使用します。')],
    [safe('2要素認証の必須化')],
    ['<h2>情報の取り扱いについて</h2><p>・業務用アカウントは2段階認証を必須にしています</p>'],
    ['<h2>Security</h2><p>A hardware key as second factor for every account.</p>'],
    ['<h2>パソコンと場所</h2><p>パソコンを開けるときは、パスワードに加えて指紋でも確かめます。</p>'],
    ['<p>入るときは、携帯に届く6桁の番号も入れないと開きません。</p>'],
    ['<h2>セキュリティ</h2><table><tr><th>多要素認証</th><td>○</td></tr></table>'],
  ],
  'security.logging': [
    [safe('ログイン履歴とファイルの操作ログを1年間保存しています。')],
    [safe('サーバーを24時間監視し、不審な通信を検知します。')],
    [safe('アクセスログの取得')],
    [list('具体的な取り組み', 'だれがいつどのファイルを開いたかを記録し、三年間残します。')],
    ['<h2>Security</h2><p>All access is logged and reviewed monthly.</p>'],
  ],
  'security.intrusion': [
    [safe('全端末にウイルス対策ソフトを導入しています。')],
    ['<p>どのパソコンにもウイルス除けを入れ、毎朝新しくしています。</p>'],
    ['<table><tr><td>ウイルス</td><td>ESET（全台）</td></tr><tr><td>私物端末</td><td>禁止</td></tr></table>'],
    [safe('ファイアウォール、侵入検知、マルウェア対策を多層で備えています。')],
    [safe('社内ネットワークの出入口にUTMを置いています。')],
    [policy('ファイアウォールを設置し、ウイルス対策ソフトを最新の状態に保っています。'), 'privacy'],
    [answer('貴社のシステムをそのまま使えますか。', 'VPNで接続してそのまま作業いたします。')],
  ],
  'security.backup': [
    [safe('お預かりしたデータは毎日自動でバックアップしています。')],
    [safe('定期バックアップ')],
    [safe('バックアップ')],
    ['<p>お預かりした原稿は毎晩、離れた場所に写しを取っています。</p>'],
    ['<table><tr><td>複製</td><td>毎日2回、外付け2台</td></tr></table>'],
    ['<h2>セキュリティ</h2><dl><dt>バックアップ</dt><dd>毎晩、東京と大阪の2拠点に保管</dd></dl>'],
    [safe('データは毎晩、別の建物のサーバーへ複製しています。')],
    ['<h2>Security</h2><p>Client data is backed up daily.</p>'],
  ],
  'security.disaster': [
    [answer('停電のときはどうなりますか。', '自家発電装置があります。')],
    [answer('災害のときも電話はつながりますか。', '大阪が使えない場合は、神戸の分室に切り替えてお受けします。')],
    ['<h2>事業の継続</h2><p>地震や感染症に備えて事業継続計画（BCP）を定め、2拠点で業務を分散しています。</p>'],
    ['<p>停電や災害で店が使えないときは、大阪と札幌の応援センターに自動で切り替わります。</p>'],
  ],
  'security.audit': [
    [safe('年1回の内部監査を実施しています。')],
    [safe('外部の専門会社による脆弱性診断を年1回受けています。')],
    [article('検査', '当社は、毎年一回、受託部門から独立した検査役による検査を行い、その結果を取締役会に報告する。'), 'terms'],
    [policy('個人データの取扱状況について、定期的に自己点検を実施するとともに、他部署や外部の者による監査を実施しています。'), 'privacy'],
    ['<h2>Security</h2><p>We run an annual penetration test.</p>'],
  ],
  'security.incident': [
    ['<h2>事故が起きたときは</h2><p>漏えいまたはそのおそれを認識した場合、24時間以内に影響のあるお客様へ第一報を差し上げます。</p>'],
    [policy('個人データの漏えい等の事実又は兆候を把握した場合の責任者への報告連絡体制を整備しています。'), 'privacy'],
    ['<h2>If something goes wrong</h2><p>If we learn of a leak we will inform the clients concerned within 72 hours.</p>'],
    [answer('もし情報が漏れたらどうなりますか。', 'すみやかにお客様へご報告し、原因を調査します。')],
    ['<h2>起きたとき</h2><p>兆候を認めてから2時間以内にお客さまへ第一報を入れる。</p>'],
    ['<table><tr><td>事故時</td><td>24時間以内に電話、7日以内に原因と対策書</td></tr></table>'],
    [article('秘密保持', '当社は、秘密情報の漏えいが生じた場合、直ちに契約者に通知し、再発防止に努めます。'), 'terms'],
  ],
  'security.training': [
    [safe('スタッフ全員に年2回、情報セキュリティ研修を実施しています。')],
    [safe('従業員教育')],
    ['<p>年に二度、情報のあつかいを学ぶ会をひらきます。</p>'],
    ['<table><tr><td>勉強会</td><td>情報保護　6月・12月、全員</td></tr></table>'],
    [policy('個人データの取扱いに関する留意事項について、従業者に定期的な研修を実施しています。'), 'privacy'],
    ['<h2>Security</h2><p>All assistants repeat our privacy course every year.</p>'],
    [answer('セキュリティの教育はしていますか？', '全員が情報セキュリティのテストに合格してから業務に就きます。')],
  ],
  'security.officer': [
    ['<h2>窓口</h2><p>個人情報保護管理者：総務部長 江藤美香</p>', 'privacy'],
    ['<h2>窓口</h2><dl><dt>個人情報保護管理者</dt><dd>森本</dd></dl>', 'privacy'],
    [policy('個人データの取扱いに関する責任者を設置しています。'), 'privacy'],
    ['<p>情報セキュリティの最高責任者（CISO）は、取締役の最上です。</p>'],
    ['<p>情報の取り扱い全般の担当は、銀行勤めの長かった戸田です。</p>'],
    ['<h2>統括</h2><p>管理本部長 早川 透が情報管理の全責任を負う。</p>', 'security'],
    ['<h1>個人情報のお取り扱いについて</h1><p>６．責任者は専務取締役　佐久間富美でございます。</p>', 'privacy'],
    ['<p>Please write to our Data Protection Lead, Kenji Orihara.</p>', 'privacy'],
  ],
  'security.nda': [
    [safe('アシスタント全員と、登録時に秘密保持契約（NDA）を結んでいます。')],
    [answer('秘密保持契約は結べますか？', 'はい、お客様との間で締結します。')],
    [answer('秘密保持契約は結べますか？', 'はい。')],
    ['<h2>ご利用の流れ</h2><ol><li><h3>STEP3 ご契約・秘密保持契約の締結</h3></li></ol>'],
    [article('秘密保持', '当社と契約者は、本サービスに関して知り得た相手方の秘密情報を、第三者に開示または漏えいしてはなりません。'), 'terms'],
    ['<p>全従業員が秘密保持の誓約書を提出しています。</p>'],
    ['<p>「外では話しません」という約束の書面に、全員が署名しています。</p>'],
    ['<p>秘密を守る契約書に全員がはんこを押しています。</p>'],
    ['<table><tr><td>誓約書</td><td>秘密保持、全員、毎年</td></tr></table>'],
    ['<p>契約書と、秘密保持の取り決めを交わします</p>'],
    ['<ol><li>Written proposal and a mutual non-disclosure agreement</li></ol>'],
  ],
  'security.workplace': [
    [safe('カフェなどの公衆Wi-Fiでの作業、家族との端末共用は禁止です。')],
    ['<h2>情報の取り扱いについて</h2><p>・カフェなどの公共のWi-Fiでは作業しません</p>'],
    [safe('業務用の端末は当社が支給するシンクライアントで、USBメモリなどは使えません。')],
    [list('業務における安全対策', '入力作業は、すべて社内にて行います。')],
    [answer('在宅のスタッフが電話に出るのですか。', 'いいえ。オペレーターは全員、当室のオペレーター室で勤務しています。')],
    [safe('パスワードは12文字以上とし、パスワード管理ツールの利用を義務づけています。')],
    [safe('私物端末での作業は認めていません。')],
    ['<p>喫茶店や電車の中ではパソコンを開きません。</p>'],
    ['<table><tr><td>私物端末</td><td>禁止</td></tr></table>'],
    ['<h2>Security</h2><p>Assistants work on company-issued laptops only.</p>'],
  ],
};

const PARTIAL: Record<string, Row[]> = {
  'security.encryption': [
    ['<p>このフォームは、SSLにより通信を暗号化しています。</p>', 'contact'],
    ['<p>このお便り箱はSSLで守られています。</p>', 'contact'],
    ['<h2>SSLについて</h2><p>当サイトはSSL暗号化通信に対応しています。</p>', 'privacy'],
    [safe('2027年に通信の暗号化を導入する予定です。')],
  ],
  'security.intrusion': [
    ['<p>万全のセキュリティ対策で、大切な情報をお守りします。</p>'],
    [policy('外部からの不正アクセス又は不正ソフトウェアから保護する仕組みを導入しています。'), 'privacy'],
  ],
  'security.incident': [
    [policy('万一問題が発生した場合には、適切に対応いたします。'), 'privacy'],
    ['<p>万一、情報セキュリティ上の事故が起きたときは、迅速かつ適切に対処します。</p>', 'security'],
  ],
  'security.nda': [['<p>守秘義務を遵守し、お客様の情報をお守りします。</p>'], ['<h2>秘密保持について</h2><p>秘密を厳守いたします。</p>']],
  'security.disaster': [['<p>大きな災害のときの事業継続計画（BCP）は、2026年度中に策定する予定です。</p>']],
};

const MISSING: Record<string, Row[]> = {
  'security.encryption': [
    ['<p>お問い合わせフォームは暗号化通信（SSL）に対応しておりません。</p>', 'contact'],
    ['<p>暗号資産でのお支払いはできません。</p>'],
    [list('お任せいただける業務', 'サイトのSSL証明書の更新代行')],
    ['<h2>オンライン秘書の選び方</h2><p>通信とデータが暗号化されているか確かめましょう。</p>', 'blog'],
  ],
  'security.access-control': [
    ['<h2>アクセス</h2><p>渋谷駅から徒歩5分。アクセスマップはこちら。</p>'],
    ['<p>ファイルを開けるのは担当者だけです。</p>'],
    [article('禁止事項', '当社のアクセス制限を回避し、サーバーに侵入する行為'), 'terms'],
    [article('アカウント', '契約者は、自己の責任においてIDおよびパスワードを管理するものとします。'), 'terms'],
    [list('お任せいただける業務', 'SNSアカウントの管理')],
    ['<p>作業手順を伺い、必要なアカウントを発行していただきます。</p>'],
    ['<p>バーチャルオフィス会員は24時間入室できます。</p>'],
    [list('総務', '入退館カードの管理', '備品の発注')],
  ],
  'security.mfa': [
    ['<h2>経理の豆知識</h2><p>二段階認証のあるクラウド会計を選ぶと、不正なログインも防ぎやすくなります。</p>'],
    [safe('多要素認証には対応しておりません。')],
    ['<h2>採用情報</h2><p>二段階認証つきの応募者ページから応募できます。</p>', 'recruit'],
  ],
  'security.logging': [
    ['<h2>アクセス解析ツールについて</h2><p>当サイトはアクセスログを取得し、Googleアナリティクスで分析しています。</p>', 'privacy'],
    ['<p>取得する情報：IPアドレス、端末情報、アクセスログ、Cookie</p>', 'privacy'],
    ['<p>応対の記録は3か月で消去します。</p>'],
    [list('業務内容', 'SNSの投稿監視', '口コミの監視')],
    ['<p>スタッフブログを更新しました。</p>'],
    ['<p>大きな会社なら、操作の記録を残しているかを見るといいそうです。</p>'],
    ['<p>作業ログを月末にお送りします。</p>'],
  ],
  'security.intrusion': [
    [policy('不正アクセス、紛失、破壊、改ざん、漏えいなどを防ぐため、必要な安全管理措置を講じます。'), 'privacy'],
    ['<h2>利用目的</h2><p>不正アクセスの防止のため</p>', 'privacy'],
    ['<p>新型コロナウイルス対策として、消毒を徹底しています。</p>'],
    [article('禁止事項', 'コンピューターウイルスを送信する行為'), 'terms'],
    [article('免責', 'コンピューターウイルスによる損害について、当社は責任を負いません。'), 'terms'],
    ['<p>秘密その3 情報は完全に安全</p>'],
    ['<p>User IDs, passwords and VPN settings: we can help you set them up.</p>'.replace('VPN settings', 'settings')],
    [list('取り扱いサービス', 'VPN導入支援サービス')],
  ],
  'security.backup': [
    ['<p>社長の挑戦を全力でバックアップします！</p>'],
    ['<p>担当者が休んでもチームでバックアップします。</p>'],
    [list('お任せいただける業務', 'データのバックアップ作業')],
    [article('利用者の責任', '利用者は、自己の責任においてデータのバックアップを行うものとします。'), 'terms'],
    [safe('データのバックアップは行っておりません。')],
    ['<p>本人確認書類の写しを取らせていただきます。契約書の控えは毎月お送りします。</p>'],
    ['<div>Komorebi Builderで作られています。通信はすべて暗号化され、データは毎日バックアップされます。</div>'],
    [safe('定義ファイルの更新を毎週確認しています。')],
  ],
  'security.disaster': [
    [article('免責', '天災、停電、通信回線の障害により生じた損害について、当社は責任を負いません。'), 'terms'],
    ['<p>天災、停電など、わたしたちの手の届かない理由で作業が遅れた場合の責任は負えません。</p>'],
    ['<p>東京・大阪・福岡に拠点があります。</p>'],
    ['<p>電話代行は貴社のBCP対策にも有効です。</p>'],
    ['<h2>実績</h2><p>災害時の受付を72時間で立ち上げました。</p>'],
  ],
  'security.audit': [
    ['<table><tr><th>監査役</th><td>田所 文雄（公認会計士）</td></tr></table>', 'company'],
    [list('お任せいただける業務', '監査法人や税務調査に備えた証憑の整理', '内部監査の資料作成')],
    [safe('内部監査は行っておりません。')],
    ['<p>無料の業務診断サービスを実施中。</p>'],
  ],
  'security.incident': [
    ['<p>これまで情報漏えい事故は一度も起きていません。</p>'],
    ['<p>お問い合わせから24時間以内にお客様へご連絡します。</p>'],
    [policy('個人情報の漏えい、紛失、改ざん等を防ぐため、必要かつ適切な安全管理措置を講じます。'), 'privacy'],
    [article('損害賠償', '当社の故意により秘密情報が漏えいした場合、当社は損害を賠償します。'), 'terms'],
    ['<p>契約者は、パスワードを紛失した場合、直ちに当社に通知するものとします。</p>', 'terms'],
    ['<h2>お知らせ</h2><p>先日の誤送信について深くお詫び申し上げます。再発防止に努めてまいります。</p>'],
  ],
  'security.training': [
    ['<h2>スタッフ募集</h2><p>マナー研修とセキュリティ研修があります。</p>', 'company'],
    ['<p>入社後3か月間の研修（発声・敬語・模擬応対）を終えてから電話に出ます。</p>'],
    ['<p>採用コストも教育コストもかかりません。</p>'],
    [list('サービス', '情報セキュリティ研修の企画・運営')],
    [list('総務・庶務', '備品の発注', '情報セキュリティ教育の受講管理')],
  ],
  'security.officer': [
    ['<p>お問い合わせ窓口：総務部 03-5999-0100</p>'],
    ['<p>個人情報の取り扱いについては、担当者までお問い合わせください。</p>', 'privacy'],
    ['<table><tr><th>運営統括責任者</th><td>山田 太郎</td></tr></table>', 'tokushoho'],
    ['<p>専任の担当者がお客様の業務を管理します。</p>'],
    ['<p>システムの管理者権限は必要ありません。</p>'],
  ],
  'security.nda': [
    ['<p>個人情報の取扱いを委託する場合は、委託先と秘密保持契約を結び、監督します。</p>', 'privacy'],
    [list('お任せいただける業務', 'NDAの作成・管理')],
    ['<h2>成功する会社の3つの秘密</h2><p>それは時間の使い方です。</p>'],
    ['<h2>契約書はありますか。</h2><p>いいえ、ございません。</p>'],
  ],
  'security.workplace': [
    ['<h2>推奨環境</h2><p>パソコン、スマートフォンの最新のブラウザ</p>'],
    ['<p>静かな個室ブースと座り心地のよい椅子をご用意しています。</p>'],
    ['<p>パスワードをお忘れの方はこちら</p>'],
    ['<h2>募集要項</h2><p>PC貸与あり、完全在宅です。</p>', 'recruit'],
    [article('アカウント', '会員は、パスワードを定期的に変更し、自己の責任において管理するものとします。'), 'terms'],
  ],
};

for (const [wanted, table] of [
  ['met', MET],
  ['partial', PARTIAL],
  ['missing', MISSING],
] as const) {
  for (const [id, rows] of Object.entries(table)) {
    describe(`${id} ${wanted}`, () => {
      it.each(rows)('%s', (html, kind) => expect(status(id, html, kind ?? 'service')).toBe(wanted));
    });
  }
}

describe('evidence and reach', () => {
  it('quotes the sentence with its label', () => {
    const audit = auditPages({ '/': '<h2>セキュリティ</h2><dl><dt>バックアップ</dt><dd>毎晩、東京と大阪の2拠点に保管</dd></dl>' });
    expect(findingOf(audit, 'security.backup').evidence[0]?.quote).toBe('バックアップ 毎晩、東京と大阪の2拠点に保管');
  });
  it('shows what is denied', () =>
    expect(findingOf(auditPages({ '/': '<p>お問い合わせフォームの通信は暗号化しておりません。データの暗号化は行っておりません。</p>' }), 'security.encryption')).toMatchObject({
      status: 'missing',
      noteKey: { key: 'negated' },
    }));
  it('leaves measures open where their page could not be read, but not for an unread policy', () => {
    const unread = (text: string): string =>
      findingOf(auditPages({ '/': '<p>秘書</p>', '/s/': { html: '', kinds: ['security'], status: 'failed', reason: 'not-found', linkTexts: [text] } }), 'security.backup').status;
    expect(unread('セキュリティへの取り組み')).toBe('unknown');
    expect(unread('情報セキュリティ基本方針')).toBe('missing');
  });
  it('is unknown where the service page is an empty shell', () =>
    expect(findingOf(auditPages({ '/': '<p>秘書</p>', '/service/': { html: '', kinds: ['service'], status: 'empty', reason: 'shell' } }), 'security.mfa').status).toBe('unknown'));
  it('counts only the own column of a comparison', () => {
    const table = (ours: string, theirs: string): string =>
      `<h2>他社との比較</h2><table><tr><th></th><th>当社</th><th>A社</th></tr><tr><td>多要素認証</td><td>${ours}</td><td>${theirs}</td></tr></table>`;
    expect(status('security.mfa', table('○', '×'))).toBe('met');
    expect(status('security.mfa', table('×', '○'))).toBe('missing');
  });
});
