import { describe, expect, it } from 'vitest';
import { outcome } from '../../../support/price-page.ts';

describe('payment.schedule', () => {
  it.each<[html: string, expected: string]>([
    ['<p>月末締め翌月末払い</p>', 'met'],
    ['<p>20日締め翌月10日払い</p>', 'met'],
    ['<p>前払い制となります</p>', 'met'],
    ['<p>お支払いは毎月27日に口座振替となります。</p>', 'met'],
    ['<p>ご利用月の前月末日までにお支払いください。</p>', 'met'],
    ['<p>ご請求書発行後14日以内にお振込みください。</p>', 'met'],
    ['<p>料金は後払いです。</p>', 'met'],
    ['<p>月額料金は毎月1日に自動決済されます。</p>', 'met'],
    ['<p>登録日と同日に毎月自動決済</p>', 'met'],
    ['<p>お申し込み時にクレジットカードで決済いただきます。</p>', 'met'],
    ['<p>Payment is due within 30 days of invoice.</p>', 'met'],
    ['<table><tr><th>支払時期</th><td>商品注文確定時でお支払いが確定致します。</td></tr></table>', 'met'],
    ['<table><tr><th>お支払い時期</th><td>翌月分を毎月25日までに前払い</td></tr></table>', 'met'],
  ])('said: %s', (html, expected) => {
    expect(outcome('payment.schedule', html)).toBe(expected);
  });

  it.each<[html: string, expected: string]>([
    ['<p>給与の締め日は毎月末日です。</p>', 'missing'],
    ['<p>支払いリストを毎月20日に作成します。</p>', 'missing'],
    ['<p>前払い済みの料金は返金いたしません。</p>', 'missing'],
    ['<p>毎月10日までに解約をお申し出ください。</p>', 'missing'],
    ['<p>毎月5日に稼働レポートをお送りします。</p>', 'missing'],
    ['<p>お支払い時期：お問い合わせください</p>', 'missing'],
    ['<p>経費精算を毎月25日に締め、月次決算を行います。</p>', 'missing'],
    ['<p>お支払いは毎月決まった額です。</p>', 'missing'],
    ['<p>勤怠の締めのチェック</p>', 'missing'],
    ['<h2>スタッフ募集</h2><p>報酬は月末締め翌月末払いです。</p>', 'missing'],
  ])('something else: %s', (html, expected) => {
    expect(outcome('payment.schedule', html)).toBe(expected);
  });
});
