import { describe, expect, it, test } from 'vitest';
import { allLabelled, bareLabel, KNOWN_LABEL, labelled } from '../../../../src/core/facts/reading/labels.ts';
import { type PageView, viewSite } from '../../../../src/core/facts/reading/view.ts';
import { siteOf } from '../../../support/audit-html.ts';

const view = (body: string): PageView => viewSite(siteOf({ '/': { html: `<html><body>${body}</body></html>`, kinds: ['company'] } })).pages[0] as PageView;
const values = (body: string, pattern: RegExp): string[] => labelled(view(body), pattern).map((hit) => `${hit.source} ${hit.value.replace(/\n/g, ' / ')}`);

test.each([
  ['■ 所 在 地（Address）：', '所在地'],
  ['社　　名', '社名'],
  ['1.販売事業者名', '販売事業者名'],
  ['① 支払方法', '支払方法'],
  ['【本社】', '本社'],
  ['電話番号(必須)', '電話番号'],
  ['料金※1', '料金'],
  ['📞 電話', 'TEL電話'],
  ['🏢 本社', '本社'],
  ['資本金 Capital', '資本金'],
  ['ＴＥＬ：', 'TEL'],
  ['TEL', 'TEL'],
  ['●営業時間|', '営業時間'],
  ['電話／FAX', '電話/FAX'],
])('bareLabel(%j) → %s', (raw, label) => expect(bareLabel(raw)).toBe(label));

describe('labelled values, however they are written', () => {
  test.each<[string, string, string]>([
    ['table', '<table><tr><th>所 在 地</th><td>港区</td></tr></table>', 'table 港区'],
    ['definition list', '<dl><dt>■所在地</dt><dd>港区</dd></dl>', 'dl 港区'],
    ['boxes', '<div><div>所在地</div><div>港区</div></div>', 'div 港区'],
    ['colon', '<p>所在地：港区</p>', 'line 港区'],
    ['colon with blanks', '<p>所在地 ： 港区</p>', 'line 港区'],
    ['brackets', '<p>【所在地】港区</p>', 'line 港区'],
    ['bars', '<p>所在地 | 港区</p>', 'line 港区'],
    ['dots', '<p>所在地……港区</p>', 'line 港区'],
    ['arrow', '<p>所在地→港区</p>', 'line 港区'],
    ['a wide blank', '<p>所在地　港区</p>', 'line 港区'],
    ['angle brackets and the line below', '<p>＜所在地＞<br>港区</p>', 'next 港区'],
    ['the line below', '<p>所在地<br>港区</p>', 'next 港区'],
    ['the paragraph below', '<p>■所在地</p><p>港区</p>', 'next 港区'],
    ['a heading and the paragraph below', '<h3>所在地</h3><p>港区</p>', 'div 港区'],
  ])('%s', (_, html, expected) => {
    const found = values(html, /^所在地$/);
    expect(found.map((v) => v.replace(/^\w+ /, ''))).toEqual(['港区']);
    if (!html.startsWith('<h3>')) expect(found).toEqual([expected]);
  });

  it('lines of one paragraph are rows of their own', () => {
    expect(values('<p>会社名：ナギサ<br>所在地：港区<br>TEL：03-5999-0101</p>', /^(?:会社名|所在地|TEL)$/)).toEqual(['line ナギサ', 'line 港区', 'line 03-5999-0101']);
  });
  it('the innermost of nested pairs wins', () => {
    const html = '<dl><dt>所在地</dt><dd><table><tr><th>本社</th><td>港区</td></tr></table></dd></dl>';
    expect(values(html, /^(?:所在地|本社)$/)).toEqual(['table 港区']);
  });
  it('words with a wide blank inside a row are the row’s value', () => {
    expect(values('<table><tr><th>代表者</th><td>代表取締役　青山 花子</td></tr></table>', /^代表/)).toEqual(['table 代表取締役 青山 花子']);
  });
  it('a wide blank behind a word that is no label pairs nothing', () => {
    expect(values('<p>お知らせ　港区に移りました</p>', /^お知らせ$/)).toEqual([]);
  });
  it('a place that two kinds of markup pair counts once', () => {
    expect(values('<dl><div><dt>所在地</dt><dd>港区</dd></div></dl>', /^所在地$/)).toHaveLength(1);
  });
  it('a link that holds the label and its value', () => {
    expect(values('<a href="tel:0359990101"><span>電話</span><br>03-5999-0101</a>', /^電話$/)).toEqual(['next 03-5999-0101']);
  });
  it('equal rows apart are two', () => {
    expect(values('<p>所在地：港区</p><p>所在地：北区</p>', /^所在地$/)).toEqual(['line 港区', 'line 北区']);
  });
});

describe('what is no label or value', () => {
  test.each<[string, string]>([
    ['an empty value never takes the next label', '<p>所在地</p><p>電話番号</p><p>03-5999-0101</p>'],
    ['a heading of the same rank below', '<h3>所在地</h3><h3>流れ</h3><p>x</p>'],
    ['a label in the header, the next words in the main part', '<header><p>所在地</p></header><main><p>秘書</p></main>'],
    ['hidden', '<div><div hidden>所在地：港区</div></div>'],
    ['the word inside a sentence', '<p>所在地は、お問い合わせください：港区</p>'],
    ['entries of a menu', '<ul><li><a href="/a">所在地</a></li><li><a href="/b">料金</a></li></ul>'],
    ['a longer label', '<p>納品先の所在地：港区</p>'],
  ])('%s', (_, html) => expect(values(html, /^所在地$/)).toEqual([]));
  it('an address of the web is not a label', () => {
    expect(allLabelled(view('<p>https://provider.example/</p>'))).toEqual([]);
  });
});

describe('one row for two data', () => {
  const row = '<table><tr><th>創業／設立</th><td>1998年10月／2003年4月1日</td></tr><tr><th>資本金及び売上高</th><td>三千万円</td></tr></table>';
  test.each<[RegExp, string]>([
    [/^創業$/, 'table 1998年10月'],
    [/^設立$/, 'table 2003年4月1日'],
    [/^創業\/設立$/, 'table 1998年10月/2003年4月1日'],
    [/^資本金$/, 'table 三千万円'],
  ])('%s', (label, value) => expect(values(row, label)).toEqual([value]));
  it('a number that one dials stays whole', () => expect(values('<table><tr><th>電話／FAX</th><td>03-5999-0101／03-5999-0102</td></tr></table>', /^電話$/)).toEqual([]));
});

it('the range leads to the raw words, the subject to whose they are', () => {
  const page = view('<h2>グループ会社</h2><p>所在地：　港区六本木　</p>');
  const [hit] = labelled(page, /^所在地$/);
  expect(page.snapshot.text.slice(hit?.range.start, hit?.range.end)).toBe('港区六本木');
  expect(hit?.subject).toBe('group');
});

describe('lines with a wide blank', () => {
  const spaced = (body: string): string[] => values(body, /^(?:場所|やっていること|いるところ)$/);
  it('are rows where several of a block are, whatever their labels are', () =>
    expect(spaced('<p>屋号　ナギサ秘書室<br>代表　渚 花子<br>場所　仙台市泉区<br>やっていること　在宅での秘書</p>')).toEqual(['line 仙台市泉区', 'line 在宅での秘書']));
  it('are rows where all lines of a block are alike', () => expect(spaced('<p>名まえ　ナギサ<br>あるじ　渚 花子<br>いるところ　仙台市</p>')).toEqual(['line 仙台市']));
  it('are words where one stands alone', () => expect(spaced('<p>場所　仙台市泉区</p>')).toEqual([]));
});

it('a bracket around label and value is neither’s', () => {
  expect(values('<p>渚 花子（屋号：ナギサ秘書室）</p>', /^屋号$/)).toEqual(['line ナギサ秘書室']);
  expect(values('<dl><dt>販売業者</dt><dd>渚 花子（屋号：ナギサ秘書室）</dd></dl>', /^(?:販売業者|屋号)$/)).toEqual(['dl 渚 花子(屋号:ナギサ秘書室)']);
});

it('known labels are whole labels', () => {
  expect(['会社名', '本社所在地', 'TEL/FAX', '受付時間'].every((label) => KNOWN_LABEL.test(label))).toBe(true);
  expect(['会社名の由来', '港区', '電話番号のない会社'].some((label) => KNOWN_LABEL.test(label))).toBe(false);
});

it('many rows are read in one pass', () => {
  const rows = Array.from({ length: 3000 }, (_, i) => `<tr><th>所在地</th><td>港区${i}</td></tr>`).join('');
  expect(labelled(view(`<table>${rows}</table>`), /^所在地$/)).toHaveLength(3000);
});
