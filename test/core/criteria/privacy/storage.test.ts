import { describe } from 'vitest';
import { examples } from '../../../support/criterion-examples.ts';

describe('privacy.storage', () => {
  examples('privacy.storage', [
    { status: 'missing', html: '<p>領収書の保存期間は原則7年です。電子帳簿保存法への対応もお手伝いします。</p>', kind: 'service' },
    { status: 'met', html: '<p>データは国内のデータセンターで保管しています。</p>', quote: 'データは国内のデータセンターで保管しています。', kind: 'security' },
    { status: 'met', html: '<p>契約終了後、お預かりしたデータは速やかに削除いたします。</p>', quote: '契約終了後、お預かりしたデータは速やかに削除いたします。', kind: 'security' },
    { status: 'met', html: '<p>紙の書類はシュレッダーで裁断して廃棄します。</p>', quote: '紙の書類はシュレッダーで裁断して廃棄します。', kind: 'security' },
    {
      status: 'met',
      html: '<h1>プライバシーポリシー</h1><p>当社は、保存期間を定め、保存期間経過後は個人データを遅滞なく消去します。</p>',
      quote: '当社は、保存期間を定め、保存期間経過後は個人データを遅滞なく消去します。',
      kind: 'privacy',
    },
    { status: 'met', html: '<p>秘書代行の業務データは国内のサーバーで保管しています。</p>', quote: '秘書代行の業務データは国内のサーバーで保管しています。', kind: 'security' },
    { status: 'met', html: '<p>通話の録音は6か月間保存し、その後自動で消去します。</p>', quote: '通話の録音は6か月間保存し、その後自動で消去します。', kind: 'security' },
    { status: 'partial', html: '<p>データはすべてクラウドに保管しています。</p>', quote: 'データはすべてクラウドに保管しています。', kind: 'security' },
    { status: 'missing', html: '<p>通信は暗号化して保護しています。</p>', kind: 'security' },
    { status: 'missing', html: '<h1>プライバシーポリシー</h1><p>ご本人から削除のご請求があった場合は、速やかに対応します。</p>', kind: 'privacy' },
    { status: 'missing', html: '<p>名刺データの入力、ファイルの保存・整理を代行します。</p>', kind: 'service' },
    { status: 'missing', html: '<p>不要な書類のシュレッダー作業も代行します。</p>', kind: 'service' },
    { status: 'missing', html: '<h2>採用情報</h2><p>応募書類は選考後に裁断して廃棄します。</p>', kind: 'recruit' },
    { status: 'missing', html: '<ul><li>Googleドライブへのファイル保存・整理</li></ul>', kind: 'service' },
    {
      status: 'met',
      html: '<h2>データの保管</h2><p>お預かりした書類は鍵のかかるキャビネットに入れ、契約が終わったらお返しします。</p>',
      quote: 'お預かりした書類は鍵のかかるキャビネットに入れ、契約が終わったらお返しします。',
      kind: 'security',
    },
    { status: 'met', html: '<p>資料はAWSの東京リージョンに保存しています。</p>', quote: '資料はAWSの東京リージョンに保存しています。', kind: 'security' },
    { status: 'met', html: '<p>契約終了から60日たったデータは自動で消えます。</p>', quote: '契約終了から60日たったデータは自動で消えます。', kind: 'security' },
    { status: 'missing', html: '<p>Dropboxに保管します。</p>', kind: 'security' },
    { status: 'partial', html: '<p>お客様のファイルはDropboxに保管します。</p>', quote: 'お客様のファイルはDropboxに保管します。', kind: 'security' },
    { status: 'met', html: '<p>お取引が終わりましたら、控えは裁断いたします。</p>', quote: 'お取引が終わりましたら、控えは裁断いたします。', kind: 'privacy' },
    { status: 'missing', html: '<p>郵便物は週1回、ご指定の宛先にお送りし、不要なものは裁断します。</p>', kind: 'service' },
    { status: 'met', html: '<table><tr><th>データ保存先</th><td>国内サーバー（大阪）</td></tr></table>', quote: 'データ保存先 国内サーバー（大阪）', kind: 'security' },
    { status: 'met', html: '<table><tr><th>データ削除</th><td>契約終了後30日</td></tr></table>', quote: 'データ削除 契約終了後30日', kind: 'security' },
    { status: 'met', html: '<p>書類はお返しするか、目の前で細断します。</p>', quote: '書類はお返しするか、目の前で細断します。', kind: 'security' },
    { status: 'met', html: '<p>All client data is stored in Japan and deleted 30 days after termination.</p>', kind: 'security' },
    { status: 'missing', html: '<p>クラウド上でファイルを共有しながら作業します。</p>', kind: 'service' },
    { status: 'missing', html: '<p>経費の領収書は7年間の保管が必要です。</p>', kind: 'service' },
    { status: 'missing', html: '<p>書類の保管・廃棄も承ります。</p>', kind: 'service' },
  ]);
});
