import { describe } from 'vitest';
import { examples } from '../../../support/criterion-examples.ts';

describe('service.tools', () => {
  examples('service.tools', [
    { status: 'met', html: '<h2>対応ツール</h2><p>Slack、Chatwork、Zoom、Google Workspaceなど</p>', value: ['Slack', 'Chatwork', 'Google Workspace', 'Zoom'] },
    { status: 'met', html: '<p>やり取りはチャットワークで行います。</p>', value: ['Chatwork'] },
    { status: 'met', html: '<dl><dt>会計ソフト</dt><dd>freee会計、弥生会計</dd></dl>' },
    { status: 'met', html: '<p>kintoneやSalesforceへの入力経験があり、貴社のシステムに合わせて使えます。</p>' },
    {
      status: 'met',
      html: '<ul class="tools"><li><img src="a.png" alt="Slack"></li><li><img src="b.png" alt="Microsoft Teams"></li><li><img src="c.png" alt="Notion"></li></ul><h2>使用ツール</h2><ul><li>Slack</li><li>Notion</li></ul>',
    },
    { status: 'partial', html: '<p>ご希望のツールに合わせて対応いたします。</p>' },
    { status: 'partial', html: '<p>お客様がお使いのチャットツールをそのまま利用できます。</p>' },
    { status: 'missing', html: '<p>当サイトではGoogle アナリティクス、HubSpotのCookieを使用しています。</p>', kind: 'privacy' },
    { status: 'missing', html: '<p>Zoomで無料相談（30分）を受け付けています。LINEでお問い合わせください。</p>', kind: 'contact' },
    { status: 'missing', html: '<h2>対応業務</h2><ul><li>WordPressの更新</li><li>Instagramの投稿</li><li>Excelの入力</li></ul>' },
    { status: 'missing', html: '<p>お支払いはPayPay、Stripeがご利用いただけます。</p>', kind: 'price' },
    { status: 'missing', html: '<p>推奨ブラウザ：Google Chrome、Microsoft Edge</p>' },
    { status: 'missing', html: '<div class="share">X Facebook LINE はてブ</div>' },
  ]);
});
