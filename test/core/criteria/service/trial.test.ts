import { describe, expect, it } from 'vitest';
import { outcome, type PageOptions } from '../../../support/price-page.ts';

describe('service.trial', () => {
  it.each<[html: string, expected: string]>([
    ['<p>7日間の無料トライアルをご用意しています。</p>', 'met {"kind":"free","yen":0,"days":7}'],
    ['<p>お試しプラン：5時間 11,000円（税込）</p>', 'met {"kind":"paid","yen":11000,"days":null}'],
    ['<p>2週間無料でお試しいただけます。</p>', 'met {"kind":"free","yen":0,"days":14}'],
    ['<h3>お試し1ヶ月プラン</h3><p>月額19,800円（税込）／10時間</p>', 'met {"kind":"paid","yen":19800,"days":30}'],
    ['<p>ご満足いただけない場合は30日以内なら全額返金します。</p>', 'met {"kind":"free","yen":0,"days":30}'],
    ['<p>Q. トライアルはありますか？</p><p>A. はい、1か月間無料です。</p>', 'met {"kind":"free","yen":0,"days":30}'],
    ['<p>トライアル終了後、自動で課金されることはありません。</p>', 'met'],
    ['<p>We offer a free 14-day trial.</p>', 'met {"kind":"free","yen":0,"days":14}'],
    ['<p>初回のみ3時間のサンプルワークを無料で承ります</p>', 'met {"kind":"free","yen":0,"days":null}'],
    ['<ul><li>試し打ち（原票50件まで無料）とお見積り</li></ul>', 'met {"kind":"free","yen":0,"days":null}'],
  ])('offered: %s', (html, expected) => {
    expect(outcome('service.trial', html)).toBe(expected);
  });

  it.each<[html: string, expected: string]>([
    ['<p>お試しはありません。まずは無料相談をご利用ください。</p>', 'missing'],
    ['<p>Q. お試しはできますか？</p><p>A. お試しはございません。980円がお試しのような価格です。</p>', 'missing'],
    ['<p>Q. 無料のお試しはありますか？</p><p>A. お試しの期間はご用意しておりません。店内の見学は無料です。</p>', 'missing'],
    ['<p>We do not offer a trial.</p>', 'missing'],
  ])('refused: %s', (html, expected) => {
    expect(outcome('service.trial', html)).toBe(expected);
  });

  it.each<[html: string, expected: string]>([
    ['<p>無料相談実施中</p>', 'partial'],
    ['<p>オンラインでのご相談（45分）は無料です。</p>', 'partial'],
    ['<p>Book a free 30-minute consultation</p>', 'partial'],
  ])('consultation only: %s', (html, expected) => {
    expect(outcome('service.trial', html)).toBe(expected);
  });

  it.each<[html: string, expected: string, options?: PageOptions]>([
    ['<p>時間をおいてもう一度お試しください。</p>', 'missing'],
    ['<p>試用期間3か月</p>', 'missing', { kind: 'recruit', title: 'テスト秘書' }],
    ['<p>freeeの無料トライアルの申込みも代行します</p>', 'missing', { kind: 'service', title: 'テスト秘書' }],
    ['<p>お気軽にお試しいただけます。</p>', 'missing'],
    ['<p>最短1か月からお試しいただけます。</p>', 'missing'],
    ['<p>トライアルプランは現在準備中です。</p>', 'partial'],
    ['<p>トライアルプランは2027年春に提供を開始する予定です。</p>', 'partial'],
    ['<p>お試しをご検討中の方は、フォームからご連絡ください。</p>', 'missing'],
    ['<p>お見積りは無料です。</p>', 'missing'],
    ['<p>無料でお試しいただける期間は設けておりません。</p>', 'missing'],
    ['<p>新しいシステムの試験運用を開始しました。</p>', 'missing'],
    ['<p>ご契約の前に、実際の書類で2週間の試し運転を行います。この間の費用はかかりません。</p>', 'met'],
    ['<p>前払い済みで提供していない月の料金は、全額ご返金します。</p>', 'missing'],
  ])('something else: %s', (html, expected, options) => {
    expect(outcome('service.trial', html, options)).toBe(expected);
  });
});
