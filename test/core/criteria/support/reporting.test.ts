import { describe } from 'vitest';
import { examples } from '../../../support/criterion-examples.ts';

describe('support.reporting', () => {
  examples('support.reporting', [
    { status: 'met', html: '<p>毎週金曜日に作業内容をまとめた週報をお送りします。</p>' },
    { status: 'met', html: '<p>月に1回、定例ミーティングを行います。</p>' },
    { status: 'met', html: '<p>受電内容は1件ごとにメールでご報告します。</p>' },
    { status: 'met', html: '<dl><dt>報告</dt><dd>毎月末に稼働レポートを提出</dd></dl>' },
    { status: 'met', html: '<p>Your lead sends a weekly report and a log of hours every month.</p>' },
    { status: 'missing', html: '<p>毎月末締めの請求書を翌月5日までにお送りします。</p>' },
    { status: 'missing', html: '<h2>対応業務</h2><ul><li>レポート作成</li><li>報告書の作成</li><li>議事録</li></ul>' },
    { status: 'missing', html: '<p>情報漏えいが発生した場合は、速やかにご報告いたします。</p>' },
    { status: 'missing', html: '<p>新着情報は毎月メールマガジンでお知らせします。</p>' },
    { status: 'missing', html: '<p>郵便物は週1回まとめて転送します。</p>' },
    { status: 'met', html: '<table><tr><th>作業票</th><td>毎夕送付（作業、分数、残り枠）</td></tr></table>' },
    { status: 'met', html: '<p>なにに何分かかったかを書きとめた「てしごと帖」を、毎月さいごの日にお届けします。</p>' },
    { status: 'missing', html: '<p>やめたい月の前の月の末日までに、担当へチャットでお知らせください。</p>', because: 'the client tells' },
  ]);
});
