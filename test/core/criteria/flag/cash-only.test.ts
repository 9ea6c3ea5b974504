import { describe, expect, it } from 'vitest';
import { outcome, type PageOptions } from '../../../support/price-page.ts';
import vectors from '../../../vectors.json' with { type: 'json' };

describe('flag.cash-only', () => {
  it.each<[html: string, expected: string]>([
    ['<p>お支払いは現金のみとさせていただきます。</p>', 'flagged'],
    ['<h2>お支払い</h2><p>会費を現金書留で一括前払いしてください。クレジットカード、銀行振込はご利用いただけません。</p>', 'flagged'],
    ['<p>お支払いはビットコインのみ対応しています。</p>', 'flagged'],
    ['<p>クレジットカードと銀行振込には対応しておりません。</p>', 'flagged'],
    ['<p>現金以外でのお支払いはお受けできません。</p>', 'flagged'],
  ])('flagged: %s', (html, expected) => {
    expect(outcome('flag.cash-only', html)).toBe(expected);
  });

  it.each<[html: string, expected: string, options?: PageOptions]>([
    ['<p>お支払いは現金、銀行振込が可能です。</p>', 'met'],
    ['<p>お支払いは銀行振込のみです。カードは使えません。</p>', 'met'],
    ['<p>店頭での現金の取り扱いはしておりません。</p>', 'met'],
    ['<p>現金払いのみの業者には注意しましょう。</p>', 'met', { kind: 'blog', title: 'テスト秘書' }],
    ['<p>小口現金の管理、現金出納帳の作成もお任せください。</p>', 'met', { kind: 'service', title: 'テスト秘書' }],
  ])('clear: %s', (html, expected, options) => {
    expect(outcome('flag.cash-only', html, options)).toBe(expected);
  });

  it.each(vectors.vectors.filter(({ group }) => group === 'cash_only').map(({ input, expected }) => [input as string, expected as boolean] as const))(
    'vector %s: %s',
    (input, expected) => {
      expect(outcome('flag.cash-only', `<p>${input}</p>`)).toBe(expected ? 'flagged' : 'met');
    },
  );
});
