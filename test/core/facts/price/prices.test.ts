import { describe, expect, it } from 'vitest';
import { extractPrices, type Price } from '../../../../src/core/facts/price/prices.ts';
import { viewSite } from '../../../../src/core/facts/reading/view.ts';
import type { PageKind } from '../../../../src/core/model/site.ts';
import { siteOf } from '../../../support/audit-html.ts';
import vectors from '../../../vectors.json' with { type: 'json' };

function prices(html: string, kind: PageKind = 'price', title = '料金'): (Price & { subject: string })[] {
  const site = siteOf({ '/': { html: `<html lang="ja"><head><title>${title}</title></head><body>${html}</body></html>`, kinds: [kind] } });
  return extractPrices(viewSite(site)).map(({ value, subject }) => ({ ...value, subject }));
}

interface PriceVector {
  yen: number;
  unit: 'month' | 'hour' | 'once' | null;
  tax: 'incl' | null;
  from: boolean;
  notPrice: boolean;
}

const VECTORS = vectors.vectors.filter(({ group }) => group === 'price').map(({ input, expected }) => [input as string, expected as PriceVector[]] as const);

describe('vectors of prices', () => {
  it.each(VECTORS)('%s', (input, expected) => {
    const found = prices(`<p>${input}</p>`);
    // Of a range the lower end is kept; it takes the unit of the whole.
    const wanted = expected.filter((_, i) => !expected[i - 1]?.from);
    expect(found.map(({ yen, from }) => ({ yen, from }))).toEqual(wanted.map(({ yen, from }) => ({ yen, from })));
    wanted.forEach((want, i) => {
      const got = found[i] as Price;
      const unit = want.unit ?? expected.find((v) => v.unit)?.unit ?? null;
      if (unit === 'once') expect(got.role).toBe('initial');
      else if (!want.notPrice) expect(got.per).toBe(unit);
      if (want.tax) expect(got.tax).toBe('in');
      if (want.notPrice) expect(got.role).not.toBe('plan');
    });
  });
});

describe('what an amount is for', () => {
  it.each<[string, Price['role']]>([
    ['<p>ライトプラン 月額33,000円（税込）</p>', 'plan'],
    ['<p>初期費用：11,000円</p>', 'initial'],
    ['<p>契約時に保証金30,000円をお預かりします。</p>', 'deposit'],
    ['<p>超過分は1時間あたり3,520円（税込）です。</p>', 'overage'],
    ['<p>51件目から1件220円</p>', 'overage'],
    ['<h2>お試しプラン</h2><p>5時間 9,900円</p>', 'trial'],
    ['<p>初月は980円でご利用いただけます。</p>', 'campaign'],
    ['<h2>オプション</h2><p>専用番号 月額880円</p>', 'option'],
    ['<p>翌営業日までのご依頼は、1時間につき500円を加算します。</p>', 'option'],
    ['<p>手数料は1件につき800円（税込）です。</p>', 'fee'],
    ['<p>月額33,000円のところ5,000円引き</p>', 'discount'],
    ['<p>時給1,400円〜、研修期間は時給1,250円</p>', 'wage'],
    ['<p>正社員を採用すると月35万円かかります。</p>', 'market'],
    ['<p>1日あたり約980円！</p>', 'paraphrase'],
    ['<p>資本金 1,000万円</p>', 'other'],
    ['<p>QUOカード1,000円分を進呈</p>', 'other'],
    ['<p>転送電話のNTT使用料 月額550円がかかります。</p>', 'other'],
    ['<p>基本料金2,000円＋130円×60件＝9,800円</p>', 'example'],
  ])('%s is %s', (html, role) => {
    expect(prices(html).pop()?.role).toBe(role);
  });

  it('keeps the pay of a vacancy from price lists, but reads 時給 as a price in one', () => {
    expect(prices('<h2>料金</h2><p>時給2,500円（税込）</p>')[0]).toMatchObject({ role: 'plan', per: 'hour', tax: 'in' });
    expect(prices('<h2>料金</h2><p>スタッフ募集中、時給1,200円</p>')[0]?.role).toBe('wage');
  });

  it('tells replaced amounts', () => {
    const [old, now] = prices('<p>月額 <s>55,000円</s> 44,000円（税込）</p>');
    expect([old?.old, now?.old, now?.role, now?.per]).toEqual([true, false, 'plan', 'month']);
    const [before, after] = prices('<p>初期費用 22,000円 → 0円（キャンペーン期間中）</p>');
    expect([before?.old, after?.old, after?.role]).toEqual([true, false, 'initial']);
  });

  it.each([
    ['client', '「月3万円ね」と驚かれます。'],
    ['client', '「はい」「月3万円なんですけど」と言われました。'],
    ['client', '「月5万円ですよ！」'],
    ['own', '「月5万円」でご利用いただけます。'],
    ['own', '「定額」は月5万円で、「安いですね」とよく言われます。'],
    ['own', '「月5万円プラン」をご用意しています。'],
    ['own', '「おまかせ」月5万円ですよ。'],
    ['own', '「おまかせ月5万円ですよ'],
  ])('an amount is %s: %s', (subject, words) => {
    expect(prices(`<p>${words}</p>`)[0]?.subject).toBe(subject);
  });

  it("takes the words of customers and comparisons for others'", () => {
    expect(prices('<p>「月5万円でこれだけやってもらえるなんて」</p>')[0]?.subject).toBe('client');
    const compared = (heads: string): string[] =>
      prices(`<h2>他社との比較</h2><table><tr><th></th>${heads}</tr><tr><td>月額</td><td>33,000円</td><td>66,000円</td></tr></table>`).map(({ subject }) => subject);
    expect(compared('<th>A社</th><th>派遣社員</th>')).toEqual(['comparison', 'comparison']);
    expect(compared('<th>当社</th><th>他社</th>')).toEqual(['own', 'comparison']);
    expect(compared('<th>AO専門塾</th><th>当塾</th>')).toEqual(['comparison', 'own']);
  });
});

describe('per what, and tax', () => {
  it.each<[string, Price['per']]>([
    ['<p>33,000円／月</p>', 'month'],
    ['<p>3,000円／1時間</p>', 'hour'],
    ['<p>3,000円/20件/月</p>', 'month'],
    ['<p>料金は15分ごとに825円です</p>', 'hour'],
    ['<p>データ入力 1枚30円</p>', 'job'],
    ['<p>電話1件につき130円のプラン</p>', 'call'],
    ['<p>年額132,000円（税込）</p>', 'year'],
    ['<p>JPY 98,000 / month</p>', 'month'],
    ['<h2>月額料金</h2><p>法人 22,000円</p>', 'month'],
  ])('%s per %s', (html, per) => {
    expect(prices(html)[0]?.per).toBe(per);
  });

  it('reckons prices by some minutes to the hour', () => {
    expect(prices('<p>料金は15分ごとに825円です</p>')[0]?.yen).toBe(3300);
  });

  it.each<[string, string]>([
    ['<p>月額33,000円（税込）</p>', 'in'],
    ['<p>税込 月額33,000円</p>', 'in'],
    ['<p>月額33,000円＋税</p>', 'out'],
    ['<p>月額33,000円</p><p>※表示価格はすべて税別です。</p>', 'out'],
    ['<p>月額33,000円</p><p>このページの金額は、どれも消費税をふくみます。</p>', 'in'],
    ['<p>月額33,000円</p><p>※このページの金額には、別に消費税がかかります。</p>', 'out'],
    ['<p>All prices exclude tax? No: tax included.</p><p>¥33,000 per month (excluding tax)</p>', 'out'],
    ['<p>月額33,000円</p><p>税務申告は承っていません。</p>', 'unsaid'],
    ['<p>月20時間 98,000円、月40時間 184,000円（いずれも税別）</p>', 'out'],
  ])('%s: tax %s', (html, tax) => {
    expect(prices(html)[0]?.tax).toBe(tax);
  });
});
