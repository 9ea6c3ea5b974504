import { describe } from 'vitest';
import { examples } from '../../../support/criterion-examples.ts';

describe('support.channels', () => {
  examples('support.channels', [
    { status: 'met', html: '<p>日々のやり取りはSlackまたはChatworkで行います。</p>' },
    { status: 'met', html: '<dl><dt>連絡方法</dt><dd>チャット、メール、Web会議</dd></dl>' },
    { status: 'met', html: '<p>ご依頼はチャットで24時間お送りいただけます。</p>' },
    { status: 'met', html: '<p>伝言は1件ごとにメールかLINEでご報告します。</p>' },
    { status: 'met', html: '<p>You can reach your assistant by chat, phone or video; day-to-day contact is by Slack.</p>' },
    { status: 'missing', html: '<p>お問い合わせは、お電話またはメールフォームからお願いします。</p>', kind: 'contact' },
    { status: 'missing', html: '<p>解約をご希望の場合は、メールでご連絡ください。</p>' },
    { status: 'missing', html: '<h2>対応業務</h2><ul><li>メール対応</li><li>チャット対応</li><li>電話応対</li></ul>' },
    { status: 'missing', html: '<p>料金を改定するときはメールでお知らせします。</p>' },
    { status: 'missing', html: '<p>無料相談はZoomまたはお電話で承ります。</p>' },
    { status: 'met', html: '<table><tr><th>使用ソフト</th><td>弥生会計、kintone</td></tr><tr><th>連絡</th><td>電話、FAX、Chatwork</td></tr></table>' },
    { status: 'met', html: '<dl><dt>Q. こちらから相談したいときは？</dt><dd>専用のチャットか、局の内線へどうぞ。</dd></dl>', kind: 'faq' },
    { status: 'missing', html: '<table><tr><th>連絡</th><td>電話 03-5555-0101 FAX 03-5555-0102</td></tr></table>' },
    { status: 'met', html: '<p>チャットで担当に「これお願い」と書き込むだけで依頼が完了します。</p>' },
    { status: 'missing', html: '<p>LINEで「無料相談希望」と送るだけ。</p>', because: 'an inquiry' },
  ]);
});
