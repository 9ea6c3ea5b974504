import { describe, expect, it } from 'vitest';
import { includedCount, includedHours, planName } from '../../../../src/core/facts/price/price-cards.ts';
import { outcome } from '../../../support/price-page.ts';
import { auditPages, findingOf } from '../../../support/audit-html.ts';

const listed = (html: string): string => outcome('price.listed', html);

describe('the unit that a card says beside its amount', () => {
  it('a month holds so many hours', () => {
    expect(
      listed(
        '<h2>料金プラン</h2><div class="plan"><p>ライト</p><p>月10時間</p><p><b>19,800</b>円<small>（税抜）</small></p></div><div class="plan"><p>スタンダード</p><p>月20時間</p><p><b>29,800</b>円<small>（税抜）</small></p></div>',
      ),
    ).toBe('met 19800/month/out/10/ライト 29800/month/out/20/スタンダード');
  });
});

describe('how plans are laid out', () => {
  it.each([
    [
      'rows of a table',
      '<table><tr><th>プラン</th><th>時間</th><th>月額（税別）</th><th>月額（税込）</th></tr><tr><td>ライト</td><td>20時間</td><td>64,000円</td><td>70,400円</td></tr><tr><td>プロ</td><td>50時間</td><td>140,000円</td><td>154,000円</td></tr></table>',
      'met 70400/month/in/20/ライト 154000/month/in/50/プロ',
    ],
    [
      'a plan that answers day and night',
      '<table><tr><th>プラン</th><th>受付時間</th><th>月額</th><th>コール数</th></tr><tr><td>平日</td><td>9:00～18:00</td><td>8,000円</td><td>30コール</td></tr><tr><td>24時間</td><td>24時間365日</td><td>32,000円</td><td>100コール</td></tr></table>',
      'met 8000/month/unsaid/-/平日 32000/month/unsaid/-/24時間',
    ],
    [
      'the month beside the tax',
      '<table><tr><th>区分</th><th>件数</th><th>料金（月・税込）</th></tr><tr><td>小口</td><td>30件</td><td>7,700円</td></tr></table>',
      'met 7700/month/in/-/小口',
    ],
    ['what the price holds, in brackets', '<dl><dt>帳簿づけ</dt><dd>月額 15,000円（仕訳50件まで）</dd></dl>', 'met 15000/month/unsaid/-/帳簿づけ'],
    [
      'columns of a table',
      '<table><tr><th></th><th>ライト</th><th>レギュラー</th></tr><tr><th>月額</th><td>33,000円</td><td>66,000円</td></tr><tr><th>作業時間</th><td>10時間</td><td>20時間</td></tr><tr><th>1時間あたり</th><td>3,300円</td><td>3,300円</td></tr></table><p>※表示価格は税込です</p>',
      'met 33000/month/in/10/ライト 66000/month/in/20/レギュラー',
    ],
    [
      'two rows of heads',
      '<table><tr><th rowspan="2">コース</th><th colspan="2">月額料金</th><th rowspan="2">コール数</th></tr><tr><th>税抜</th><th>税込</th></tr><tr><td>A</td><td>5,000円</td><td>5,500円</td><td>30件</td></tr></table>',
      'met 5500/month/in/-/A',
    ],
    [
      'the unit in the head only',
      '<table><tr><th>プラン</th><th>月額料金（円・税込）</th><th>時間</th></tr><tr><td>S</td><td>33,000</td><td>10時間</td></tr></table>',
      'met 33000/month/in/10/S',
    ],
    [
      'name and hours in one cell, tax on the next line',
      '<table><tr><td>ライトプラン<br>月10時間</td><td>28,000円<br>(税込30,800円)</td></tr><tr><td>スタンダードプラン<br>月20時間</td><td>54,000円<br>(税込59,400円)</td></tr></table>',
      'met 30800/month/in/10/ライトプラン 59400/month/in/20/スタンダードプラン',
    ],
    [
      'cards with headings and spans',
      '<div><h3>ライトプラン</h3><p><span>月額</span><span>29,800</span><span>円</span><small>(税抜)</small></p><ul><li>月10時間まで</li></ul></div><div><h3>スタンダード</h3><p><span>月額</span><span>58,000</span><span>円</span><small>(税抜)</small></p><ul><li>月20時間まで</li></ul></div>',
      'met 29800/month/out/10/ライトプラン 58000/month/out/20/スタンダード',
    ],
    [
      'cards of bare boxes, the unit and the tax in boxes of their own',
      '<div><div>ライト</div><div>29,800</div><div>円/月</div><div>（税別）</div><div>稼働時間 10時間</div></div><div><div>ベーシック</div><div>58,000</div><div>円/月</div><div>（税別）</div><div>稼働時間 24時間</div></div>',
      'met 29800/month/out/10/ライト 58000/month/out/24/ベーシック',
    ],
    [
      'the sign in a box of its own',
      '<div><div>Basic</div><div>¥</div><div>30,000</div><div>/ 月</div></div><div><div>Pro</div><div>¥</div><div>60,000</div><div>/ 月</div></div>',
      'met 30000/month/unsaid/-/Basic 60000/month/unsaid/-/Pro',
    ],
    [
      'a definition list',
      '<h2>料金表</h2><dl><dt>ミニ</dt><dd>月額 22,000円 8時間</dd><dt>ミドル</dt><dd>月額 44,000円 16時間</dd></dl><p>価格はすべて消費税込みです。</p>',
      'met 22000/month/in/8/ミニ 44000/month/in/16/ミドル',
    ],
    [
      'lines with labels',
      '<p>ライト：月額28,000円（10時間）<br>スタンダード：月額54,000円（20時間）</p><p>※価格は税抜きです</p>',
      'met 28000/month/out/10/ライト 54000/month/out/20/スタンダード',
    ],
    [
      'the name on the line above',
      '<p>・スタータープラン<br>月額 3,000円/20件/月</p><p>・シンプルプラン<br>月額 5,000円/40件/月</p><p>（いずれも税別の目安）</p>',
      'met 3000/month/out/-/スタータープラン 5000/month/out/-/シンプルプラン',
    ],
    ['one line of prose', '<p>スタート 月額5,500円（税込）／秘書30 月額13,200円（税込）</p>', 'met 5500/month/in/-/スタート 13200/month/in/-/秘書30'],
    [
      'prose with both taxes',
      '<p>月20時間プランは50,000円（税込55,000円）、月40時間プランは96,000円（税込105,600円）です。</p>',
      'met 55000/month/in/20/月20時間プラン 105600/month/in/40/月40時間プラン',
    ],
    ['hours instead of names', '<p>月20時間 98,000円、月40時間 184,000円（いずれも税別）</p>', 'met 98000/month/out/20/- 184000/month/out/40/-'],
    [
      'names that are prices',
      '<ul><li>5万円プラン（20時間）</li><li>10万円プラン（42時間）</li></ul>',
      'met 50000/month/unsaid/20/5万円プラン 100000/month/unsaid/42/10万円プラン',
    ],
    [
      'English',
      '<ul><li>Light: JPY 30,000 / month (10 hours)</li><li>Standard: JPY 55,000 / month (20 hours)</li></ul>',
      'met 30000/month/unsaid/10/Light 55000/month/unsaid/20/Standard',
    ],
    ['kanji numerals', '<p>月額三万円（税別）、二十時間まで</p>', 'met 30000/month/out/20/-'],
    ['a fixed and a metered part', '<h2>従量プラン</h2><p>基本料金 月額2,000円 ＋ 1コール 250円</p>', 'met 2000/month/unsaid/-/従量プラン 250/call/unsaid/-/従量プラン'],
    ['tickets', '<p>10時間チケット 33,000円（税込・有効期限3か月）</p>', 'met 33000/job/in/10/-'],
    [
      'numbered rows with remarks that hold other amounts',
      '<table><tr><td></td><td>ご利用プラン</td><td>月額基本料金<br>(税込)</td><td>ご説明</td></tr><tr><td>(1)</td><td>スモール</td><td>2,950円</td><td>20回までの料金です。20回を超えた場合は、超過1回につき単価147円が追加課金されます。</td></tr><tr><td>(2)</td><td>ハーフ</td><td>5,700円</td><td>40回超過時の単価(1回当たり)は142円です。</td></tr></table>',
      'met 2950/month/in/-/スモール 5700/month/in/-/ハーフ',
    ],
    [
      'terms of a contract as plans',
      '<dl><dt>Lite<span>3ヶ月契約プラン</span></dt><dd><div>今すぐ手伝って欲しい<br>という方へ</div><div>月額利用料金<br><b>120,000円</b><br>(税別)</div></dd></dl><dl><dt>Regular<span>6ヶ月契約プラン</span></dt><dd><div>幅広くお願いしたい<br>という方へ</div><div>月額利用料金<br><b>96,000円</b><br>(税別)</div></dd></dl>',
      'met 120000/month/out/-/Lite3ヶ月契約プラン 96000/month/out/-/Regular6ヶ月契約プラン',
    ],
    ['a year', '<p>年額 132,000円（税込）</p>', 'met 11000/month/in/-/-'],
    ['a year beside a month', '<p>スタンダードプラン 月額 12,000円（税込）／年払い 132,000円</p>', 'met 12000/month/in/-/スタンダードプラン'],
  ])('%s', (_, html, expected) => {
    expect(listed(html)).toBe(expected);
  });

  it('says each price once, whatever the number of pages, and drops the price without tax of another page', () => {
    const audit = auditPages({
      '/': { html: '<p>ライトプラン（月20時間）64,000円（税別）から</p>', kinds: ['home'] },
      '/price/': { html: '<h1>料金</h1><table><tr><th>プラン</th><th>月額（税込）</th></tr><tr><td>ライト</td><td>70,400円</td></tr></table>', kinds: ['price'] },
    });
    expect(findingOf(audit, 'price.listed').value).toEqual([{ yen: 70400, per: 'month', tax: 'in', hours: 20, plan: 'ライト' }]);
  });

  it('prefers the pages that stand to news, whose prices may be past', () => {
    const audit = auditPages({
      '/': { html: '<h1>料金</h1><p>ライトプラン 月額33,000円（税込）</p>', kinds: ['price'] },
      '/news/': { html: '<h1>料金改定のお知らせ</h1><p>ライトプラン 月額30,000円（税込）</p>', kinds: ['news'] },
    });
    expect((findingOf(audit, 'price.listed').value as { yen: number }[]).map(({ yen }) => yen)).toEqual([33000]);
  });
});

describe('what a plan includes', () => {
  it.each<[string, number | null]>([
    ['月20時間', 20],
    ['作業時間 30時間', 30],
    ['24時間', 24],
    ['二十時間まで', 20],
    ['20 hours', 20],
    ['月10時間から', 10],
    ['24時間365日対応', null],
    ['24時間以内に返信', null],
    ['1時間 2,800円（3時間から）', null],
    ['1日4時間', null],
    ['研修 40時間', null],
    ['超過1時間', null],
    ['残業40時間削減', null],
  ])('hours in %s: %s', (text, hours) => {
    expect(includedHours(text)).toBe(hours);
  });

  it.each<[string, number | null]>([
    ['30コール', 30],
    ['月50件まで', 50],
    ['（1,000件まで）', 1000],
    ['1件につき', null],
    ['51件目から', null],
  ])('calls in %s: %s', (text, count) => {
    expect(includedCount(text)).toBe(count);
  });

  it.each<[string, string | null]>([
    ['わたゆきプラン 人気', 'わたゆきプラン'],
    ['■ 従量コース', '従量コース'],
    ['月額料金', null],
    ['1件につき', null],
    ['まずは小さく始めたい方に', null],
    ['料金プラン・オプション', null],
    ['業界最安級', null],
    ['期間限定キャンペーン中', null],
  ])('name of a plan in %s: %s', (text, name) => {
    expect(planName(text)).toBe(name);
  });
});
