import { describe, expect, it } from 'vitest';
import { outcome, type PageOptions } from '../../../support/price-page.ts';

describe('price.overage', () => {
  it.each<[html: string, expected: string, options?: PageOptions]>([
    ['<p>プラン時間を超過した場合は、1時間3,300円（税込）で承ります。</p>', 'met {"yen":3300,"per":"hour"}'],
    ['<p>31コール目以降は1コール220円</p>', 'met {"yen":220,"per":"call"}'],
    ['<p>追加料金：1時間あたり2,750円</p>', 'met {"yen":2750,"per":"hour"}'],
    ['<p>超過10分ごとに550円（税込）</p>', 'met {"yen":3300,"per":"hour"}'],
    ['<p>300を超えた仕訳は、1仕訳につき99円を加算します。</p>', 'met {"yen":99,"per":"job"}'],
    ['<table><tr><th>コース</th><th>月額料金</th><th>超過1コール</th></tr><tr><td>A</td><td>5,500円</td><td>165円</td></tr></table>', 'met {"yen":165,"per":"call"}'],
    ['<p>コールオーバー料（上限超過時）</p><p>スターター：190円/件、シンプル：200円/件</p>', 'met {"yen":190,"per":"call"}', { title: '電話代行の料金' }],
    [
      '<table><tr><th></th><th>ライト</th></tr><tr><th>時間を超えた分（1時間につき）</th><td>3,200円<br>（3,520円）</td></tr></table><p>※（　）内は税込です</p>',
      'met {"yen":3520,"per":"hour"}',
    ],
  ])('a price: %s', (html, expected, options) => {
    expect(outcome('price.overage', html, options)).toBe(expected);
  });

  it.each<[html: string, expected: string]>([
    ['<p>作業時間が超過しそうな場合は、事前にご連絡し、翌月に繰り越すか追加購入をご相談します。</p>', 'met'],
    ['<p>コール数が上限を超えた月は、翌月から上位プランへの変更をお願いします。</p>', 'met'],
  ])('a rule: %s', (html, expected) => {
    expect(outcome('price.overage', html)).toBe(expected);
  });

  it.each<[html: string, expected: string]>([
    ['<table><tr><th>時間の超過</th><td>プランの時間を超えた分は別途ご請求となります</td></tr></table>', 'partial'],
    ['<p>超過分は別途ご請求いたします。</p>', 'partial'],
  ])('no price: %s', (html, expected) => {
    expect(outcome('price.overage', html)).toBe(expected);
  });

  it.each<[html: string, expected: string]>([
    ['<p>修正回数が2回を超えた場合は追加料金をいただきます。</p>', 'missing'],
    ['<p>営業時間を超える対応はできません。</p>', 'missing'],
    ['<p>51時間以上をご希望の場合は個別にお見積もりします。</p>', 'missing'],
    ['<h2>オプション</h2><p>専用番号 月額880円</p>', 'missing'],
  ])('other limits: %s', (html, expected) => {
    expect(outcome('price.overage', html)).toBe(expected);
  });
});
