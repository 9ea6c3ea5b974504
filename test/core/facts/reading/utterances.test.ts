import { describe, expect, test } from 'vitest';
import { dividedTitle, inlineTitle } from '../../../../src/core/facts/reading/leads.ts';
import { factFromUtterance, nearContext, utterances } from '../../../../src/core/facts/reading/utterances.ts';
import { type PageView, viewSite } from '../../../../src/core/facts/reading/view.ts';
import { siteOf } from '../../../support/audit-html.ts';

const view = (html: string): PageView => viewSite(siteOf({ '/': { html: `<html lang="ja"><body><main>${html}</main></body></html>` } })).pages[0] as PageView;
const headed = (html: string): [string, string][] => utterances(view(html)).map(({ heading, sentence }) => [heading, sentence.text]);

describe('utterances', () => {
  test.each<[string, string, [string, string][]]>([
    ['a heading', '<h2>解約</h2><p>30日前までにご連絡ください。</p>', [['解約', '30日前までにご連絡ください。']]],
    ['a heading with blanks', '<h2>解　　約</h2><p>30日前までにご連絡ください。</p>', [['解約', '30日前までにご連絡ください。']]],
    ['an article', '<p>第6条（解約）<br>契約者は30日前までに通知します。</p>', [['第6条(解約)', '契約者は30日前までに通知します。']]],
    ['an article on one line', '<p>第6条（解約）契約者は30日前までに通知します。</p>', [['解約', '第6条(解約)契約者は30日前までに通知します。']]],
    ['a short line', '<p>解約について</p><p>30日前までにご連絡ください。</p>', [['解約について', '30日前までにご連絡ください。']]],
    ['a title as a sentence', '<p>おしまいにするとき。前の月の20日までに教えてください。</p>', [['おしまいにするとき。', '前の月の20日までに教えてください。']]],
  ])('%s gives the topic', (_, html, expected) => expect(headed(html)).toEqual(expected));

  test('a decimal is no numbered heading', () => {
    expect(headed('<table><tr><th>採用率</th><td>3.2%</td></tr></table>').map(([, text]) => text)).toContain('3.2%');
  });

  test('a title with a name behind it is no heading', () => {
    expect(headed('<p>管理責任者　岸 由香里</p><p>認証は受けておりませんので、ご了承ください。</p>').map(([heading]) => heading)).toEqual(['', '']);
  });

  test('a list in one line is no heading', () => {
    expect(headed('<p>次の業務は含まれない。(1) 法律相談 (2) 金銭の出納</p><p>以上のほかはご相談ください。</p>').map(([heading]) => heading)).toEqual(['', '', '']);
  });

  test('a menu’s marked links are no headings', () => {
    const html = '<table><tr><td>■<a href="/a.html">料金のこと</a></td><td><p>伝言をお届けします。</p></td></tr></table>';
    expect(headed(html)).toContainEqual(['', '伝言をお届けします。']);
  });

  test('items of a list are no headings of each other', () => {
    expect(headed('<h2>禁止事項</h2><p>(1) 法令に反する行為<br>(2) 勧誘<br>(3) 転貸</p>').map(([heading]) => heading)).toEqual(['禁止事項', '禁止事項', '禁止事項']);
    expect(headed('<ul><li>バックアップ</li><li>毎日のご報告をお送りします。</li></ul>').map(([heading]) => heading)).toEqual(['', '']);
  });

  test('a heading that states without a verb states', () => {
    expect(headed('<h2>契約期間の縛りなし</h2><h2>初期費用0円</h2><h2>繰り越しOK</h2>').map(([, text]) => text)).toEqual(['契約期間の縛りなし', '初期費用0円', '繰り越しOK']);
    expect(headed('<h2>契約期間</h2><h2>初期費用11,000円</h2>')).toEqual([]);
  });

  test('a sentence of its own is no title', () => expect(headed('<p>はい。前月末までにご連絡ください。</p>')[0]?.[0]).toBe(''));

  test('row and column of a table of plans', () => {
    const [cell] = utterances(view('<table><tr><th></th><th>ライト</th><th>プロ</th></tr><tr><th>最低契約期間</th><td>1ヶ月</td><td>3ヶ月</td></tr></table>'));
    expect([cell?.labelled?.text, cell?.crossLabelled?.text].sort()).toEqual(['ライト', '最低契約期間']);
    expect(cell && nearContext(cell, /契約期間/)?.text).toBe('最低契約期間');
  });

  test('what stands nearer overrules what stands above', () => {
    const [change, cancel] = utterances(view('<h2>解約</h2><dl><dt>プラン変更</dt><dd>前月20日までにご連絡ください。</dd><dt>退会</dt><dd>前月末までにご連絡ください。</dd></dl>'));
    expect(change && nearContext(change, /解約|退会/)).toBeNull();
    expect(cancel && nearContext(cancel, /解約|退会/)?.text).toBe('退会');
  });
});

describe('inlineTitle', () => {
  test.each([
    ['第5条(解約)契約者は通知するものとします。', '解約'],
    ['2(期間)ひと区切りを6か月とします。', '期間'],
    ['【返金】お支払い後の返金はいたしません。', '返金'],
    ['・(禁止事項)次の行為を禁止します。', '禁止事項'],
  ])('%s', (text, title) => expect(inlineTitle(text)).toBe(title));
  test.each(['(税込)33,000円をお支払いいただきます。', '(例)ひと月に60件の場合', '契約者(以下「甲」)は通知します。', '(土)はお休みをいただきます。'])('%s has none', (text) =>
    expect(inlineTitle(text)).toBeNull(),
  );
});

describe('titles that are divided from their words', () => {
  test.each([
    ['目的：お問い合わせへの返信', '目的'],
    ['何のために　依頼された事務を行うため', '何のために'],
    ['Art. 3 秘密 — 両当事者は、情報を開示しません。', '秘密'],
    ['・用途：お見積りの作成', '用途'],
    ['3　ほかの会社へ　ご本人が同意したとき', 'ほかの会社へ'],
  ])('%s', (raw, title) => expect(dividedTitle(raw)?.text).toBe(title));

  test.each(['10:00〜18:00', 'お名前や電話番号は使いません。', 'ご利用は、平日：午前のみです', 'https://example.com/', '2回目以降：1か月ごと'])('%s has none', (raw) =>
    expect(dividedTitle(raw)).toBeNull(),
  );

  test('it stands beside the heading and reaches to the end of its line', () => {
    const found = utterances(view('<h2>個人情報</h2><p><b>使い道</b>　ご返事に使います。ご請求に使います。<br>ほかには使いません。</p>')).map(({ titled, headed: above }) => [
      titled?.text,
      above?.text,
    ]);
    expect(found).toEqual([
      ['使い道', '個人情報'],
      ['使い道', '個人情報'],
      [undefined, '個人情報'],
    ]);
  });
});

describe('a cell that has its row to itself', () => {
  const rows = '<tr><td colspan="2">お付き合いの期間</td></tr><tr><td>期間</td><td>とくに定めません。</td></tr>';

  test('is the title of the table, and of nothing behind it', () => {
    const found = utterances(view(`<table>${rows}</table><p>受付は平日の九時からです。</p>`)).map(({ heading, sentence }) => [heading, sentence.text]);
    expect(found).toEqual([
      ['お付き合いの期間', 'とくに定めません。'],
      ['', '受付は平日の九時からです。'],
    ]);
  });

  test('is none before another such row', () => {
    expect(utterances(view('<table><tr><td>お付き合いの期間</td></tr><tr><td>とくに定めません。</td></tr></table>')).map(({ heading }) => heading)).not.toContain(
      'お付き合いの期間',
    );
  });
});

test('what stands in the column of a competitor is a comparison', () => {
  const page = view('<table><tr><th></th><th>A社</th><th>よそ様</th><th>当店</th></tr><tr><th>契約</th><td>二年です。</td><td>一年です。</td><td>ひと月です。</td></tr></table>');
  expect(utterances(page).map((utterance) => [utterance.sentence.text, factFromUtterance(utterance, null).subject])).toEqual([
    ['二年です。', 'comparison'],
    ['一年です。', 'comparison'],
    ['ひと月です。', 'own'],
  ]);
});
