import { type CriterionCase, criterionCases, profile } from '../../../support/criterion-cases.ts';
import type { PageKind } from '../../../../src/core/model/site.ts';

const page = (html: string, ...kinds: PageKind[]) => ({ html: `<html lang="ja"><body>${html}</body></html>`, kinds });

/** Two pages of one site. */
const two = (first: [string, PageKind], second: [string, PageKind]): CriterionCase['html'] => ({ '/': page(...first), '/other/': page(...second) });

const plans = (rows: Record<string, string>): string => `<h2>料金プラン</h2>${profile(rows)}`;
const LIGHT = plans({ ライトプラン: '月額 30,000円（月30時間）' });

const company = (more: Record<string, string> = {}): string =>
  `<h1>会社概要</h1>${profile({ 会社名: '株式会社みなも事務', 所在地: '〒460-0008 愛知県名古屋市中区栄9-17-22', 電話番号: '052-999-0101', ...more })}`;
const seller = (rows: Record<string, string>): string => `<h1>特定商取引法に基づく表記</h1>${profile(rows)}`;

criterionCases('flag.contradiction', [
  { of: 'one plan, two prices', html: two([LIGHT, 'price'], [plans({ ライトプラン: '月額 36,000円（月30時間）' }), 'service']), status: 'flagged', quote: /30,000/ },
  { of: 'the plan without its last word', html: two([LIGHT, 'price'], [plans({ ライト: '月額 36,000円（月30時間）' }), 'service']), status: 'flagged' },
  {
    of: 'one plan, told in sentences with two prices',
    html: two(['<h2>料金</h2><p>帳面つけは、仕訳100本までで月15,000円。</p>', 'home'], ['<h1>料金</h1><p>仕訳100本までは月18,000円、200本までは月28,000円です。</p>', 'price']),
    status: 'flagged',
  },
  {
    of: 'two steps of one price, told in sentences',
    html: two(['<h2>料金</h2><p>帳面つけは、仕訳100本までで月15,000円。</p>', 'home'], ['<h1>料金</h1><p>仕訳200本までは月28,000円です。</p>', 'price']),
    status: 'met',
  },
  { of: 'the same price', html: two([LIGHT, 'price'], [LIGHT, 'service']), status: 'met' },
  { of: 'tax in and tax out', html: two([LIGHT, 'price'], [plans({ ライトプラン: '月額 33,000円（税込・月30時間）' }), 'service']), status: 'met' },
  {
    of: 'two prices that both say they are without tax',
    html: two([plans({ ライトプラン: '月額 33,000円（税別・月30時間）' }), 'price'], [plans({ ライトプラン: '月額 30,000円（税別・月30時間）' }), 'service']),
    status: 'flagged',
  },
  {
    of: 'a plan whose name is shorter on the page of its service',
    html: two([plans({ 経理スタータープラン: '月額 36,000円（税別・月30時間）' }), 'price'], [plans({ スタータープラン: '月額 30,000円（税別・月30時間）' }), 'service']),
    status: 'flagged',
  },
  { of: 'tax in first', html: two([plans({ ライトプラン: '月額 33,000円（税込）' }), 'price'], [plans({ ライトプラン: '月額 30,000円（税抜）' }), 'service']), status: 'met' },
  { of: 'another plan', html: two([LIGHT, 'price'], [plans({ スタンダードプラン: '月額 50,000円（月50時間）' }), 'service']), status: 'met' },
  { of: 'other hours of the plan', html: two([LIGHT, 'price'], [plans({ ライトプラン: '月額 50,000円（月50時間）' }), 'service']), status: 'met' },
  { of: 'a campaign', html: two([LIGHT, 'price'], [plans({ ライトプラン: 'キャンペーン中 月額 20,000円（月30時間）' }), 'service']), status: 'met' },
  { of: 'from so much', html: two([LIGHT, 'price'], [plans({ ライトプラン: '月額 20,000円〜（月30時間）' }), 'service']), status: 'met' },
  { of: 'an old price as news', html: two([LIGHT, 'price'], [plans({ ライトプラン: '月額 36,000円（月30時間）' }), 'news']), status: 'met' },

  {
    of: 'the seller has another address',
    html: two([company(), 'company'], [seller({ 販売業者: '株式会社みなも事務', 所在地: '〒460-0003 愛知県名古屋市中区錦3-99-7' }), 'tokushoho']),
    status: 'flagged',
  },
  {
    of: 'another block on the English page',
    html: two([company(), 'company'], [`<h1>Minamo Works Co., Ltd.</h1>${profile({ 'Head Office': '9-71-22 Sakae, Naka-ku, Nagoya, Aichi 460-0008, Japan' })}`, 'other']),
    status: 'flagged',
  },
  {
    of: 'the same block on the English page, with a floor',
    html: two(
      [company(), 'company'],
      [`<h1>Minamo Works Co., Ltd.</h1>${profile({ 'Head Office': 'Minamo Building 5F, 9-17-22 Sakae, Naka-ku, Nagoya, Aichi 460-0008, Japan' })}`, 'other'],
    ),
    status: 'met',
  },
  {
    of: 'the same address in other notation',
    html: two([company(), 'company'], [seller({ 販売業者: '株式会社みなも事務', 所在地: '愛知県名古屋市中区栄９丁目１７番２２号' }), 'tokushoho']),
    status: 'met',
  },
  {
    of: 'the same address with a building',
    html: two([company(), 'company'], [seller({ 販売業者: '株式会社みなも事務', 所在地: '愛知県名古屋市中区栄9-17-22 みなもビル5階' }), 'tokushoho']),
    status: 'met',
  },
  {
    of: 'the same address under another postal code',
    html: two([company(), 'company'], [seller({ 販売業者: '株式会社みなも事務', 所在地: '〒460-0011 愛知県名古屋市中区栄9-17-22' }), 'tokushoho']),
    status: 'flagged',
  },
  {
    of: 'a branch',
    html: two([company({ 支店: '〒460-0003 愛知県名古屋市中区錦3-99-7' }), 'company'], [seller({ 所在地: '愛知県名古屋市中区錦3-99-7' }), 'tokushoho']),
    status: 'met',
  },

  {
    of: 'another company sells',
    html: two([company(), 'company'], [seller({ 販売業者: '株式会社あさひ商事', 電話番号: '052-999-0101' }), 'tokushoho']),
    status: 'flagged',
  },
  { of: 'the same company, its form behind', html: two([company(), 'company'], [seller({ 販売業者: 'みなも事務株式会社' }), 'tokushoho']), status: 'met' },
  { of: 'the same company, its form short', html: two([company(), 'company'], [seller({ 販売業者: '㈱みなも事務' }), 'tokushoho']), status: 'met' },

  { of: 'a slip in the telephone number', html: two([company(), 'company'], [seller({ 電話番号: '052-989-0101' }), 'tokushoho']), status: 'flagged' },
  { of: 'two digits that changed places', html: two([company(), 'company'], [seller({ 電話番号: '052-990-9101' }), 'tokushoho']), status: 'flagged' },
  { of: 'another line of the firm', html: two([company(), 'company'], [seller({ 電話番号: '052-999-0102' }), 'tokushoho']), status: 'met' },
  { of: 'quite another number', html: two([company(), 'company'], [seller({ 電話番号: '03-5999-0707' }), 'tokushoho']), status: 'met' },
  { of: 'the number of the fax', html: two([company(), 'company'], [seller({ FAX番号: '052-989-0101' }), 'tokushoho']), status: 'met' },

  {
    of: 'a mark that another page denies',
    html: two(['<p>当社はプライバシーマークを取得しています。</p>', 'home'], ['<p>当社はプライバシーマークを取得していません。</p>', 'security']),
    status: 'flagged',
  },
  {
    of: 'one mark held, the other denied',
    html: two(['<p>当社はプライバシーマークを取得しています。</p>', 'home'], ['<p>当社はISMS認証を取得していません。</p>', 'security']),
    status: 'met',
  },
  {
    of: 'two numbers of one mark',
    html: two(['<p>プライバシーマーク登録番号 第10999901号</p>', 'home'], ['<p>プライバシーマーク登録番号 第10999977号</p>', 'security']),
    status: 'flagged',
  },
  {
    of: 'the same number, renewed',
    html: two(['<p>プライバシーマーク登録番号 第10999901(02)号</p>', 'home'], ['<p>プライバシーマーク登録番号 第10999901(03)号</p>', 'security']),
    status: 'met',
  },

  {
    of: 'another firm that the home page names in passing',
    html: two(['<h1>オンライン秘書</h1><p>株式会社うみべ物産は、経理の代行を提供しています。</p>', 'home'], [company(), 'company']),
    status: 'met',
  },
  {
    of: 'another firm that signs the home page',
    html: two(['<h1>オンライン秘書</h1><p>経理を引き受けます。</p><footer>株式会社うみべ物産 〒460-0003 愛知県名古屋市中区錦3-99-7</footer>', 'home'], [company(), 'company']),
    status: 'flagged',
  },
]);
