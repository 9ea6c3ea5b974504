import { expect, test } from 'vitest';
import { isSold } from '../../../../src/core/facts/reading/sold.ts';
import { viewSite } from '../../../../src/core/facts/reading/view.ts';
import { siteOf } from '../../../support/audit-html.ts';

const sold = (body: string): boolean =>
  viewSite(siteOf({ '/': { html: `<html><body>${body}</body></html>`, kinds: ['service'] } })).pages[0]?.sentences.some((s) => s.text.length > 8 && isSold(s)) ?? false;

test.each<[string, boolean]>([
  ['<p>貴社サイトのチャットに代わって返信します。</p>', true],
  ['<p>お客様宛ての電話にオペレーターが対応します。</p>', true],
  ['<h2>広報代行</h2><p>新聞に載るための企画づくりを支援しています。</p>', true],
  ['<h2>出張手配</h2><p>ホテルは駅から徒歩5分を基準に手配します。</p>', true],
  ['<h2>会社概要</h2><p>当社は新聞で紹介されました。</p>', false],
  ['<p>お問い合わせには翌営業日までに返信します。</p>', false],
])('%s → %s', (body, expected) => expect(sold(body)).toBe(expected));
