import { describe, expect, it, test } from 'vitest';
import { snapshotFromHtml } from '../../../src/parse/tree.ts';

const snap = (body: string) => snapshotFromHtml(`<html><body>${body}</body></html>`, 'https://provider.example/');
/** Pairs as 'source label→value', line breaks of the value as ' / '. */
const pairs = (body: string): string[] => {
  const page = snap(body);
  return page.pairs.map(({ label, value, source }) => `${source} ${page.text.slice(label.start, label.end)}→${page.text.slice(value.start, value.end).replace(/\n/g, ' / ')}`);
};

describe('pairs of a table', () => {
  test.each<[string, string, string[]]>([
    ['th and td', '<table><tr><th>商号</th><td>株式会社アオ</td></tr><tr><th>設立</th><td>2015年</td></tr></table>', ['table 商号→株式会社アオ', 'table 設立→2015年']],
    ['td and td', '<table><tr><td>商号</td><td>株式会社アオ</td></tr></table>', ['table 商号→株式会社アオ']],
    ['a value in several cells', '<table><tr><th>代表者</th><td>瀬戸口</td><td>理沙</td></tr></table>', ['table 代表者→瀬戸口 / 理沙']],
    ['alternating heads', '<table><tr><th>設立</th><td>2015年</td><th>資本金</th><td>300万円</td></tr></table>', ['table 設立→2015年', 'table 資本金→300万円']],
    ['line breaks in label and value', '<table><tr><th>適格請求書発行事業者<br>登録番号</th><td>T1<br>T2</td></tr></table>', ['table 適格請求書発行事業者\n登録番号→T1 / T2']],
    ['rowspan: every row has the label', '<table><tr><th rowspan="2">所在地</th><td>東京</td></tr><tr><td>大阪</td></tr></table>', ['table 所在地→東京', 'table 所在地→大阪']],
    ['empty values pair with nothing', '<table><tr><th>電話</th><td><img src="t.png"></td></tr><tr><th>設立</th><td>2015年</td></tr></table>', ['table 設立→2015年']],
    ['a single cell', '<table><tr><td>会社概要</td></tr></table>', []],
    ['a label that is a paragraph', `<table><tr><td>${'長い文です。'.repeat(12)}</td><td>値</td></tr></table>`, []],
  ])('%s', (_, html, expected) => expect(pairs(html)).toEqual(expected));

  it('plans as columns: column heads and row heads both name a cell', () => {
    const found = pairs(
      '<table><tr><th></th><th>ライト</th><th>プロ</th></tr><tr><th>月額</th><td>30,000円</td><td>60,000円</td></tr><tr><th>時間</th><td>10時間</td><td>25時間</td></tr></table>',
    );
    expect(found).toContain('table 月額→30,000円 / 60,000円');
    expect(found).toContain('table ライト→30,000円');
    expect(found).toContain('table プロ→25時間');
    expect(found).not.toContain('table ライト→プロ');
  });
  it('plans as rows: the head row names the columns and is no pair itself', () => {
    const found = pairs('<table><tr><th>プラン</th><th>月額</th><th>件数</th></tr><tr><td>ライト</td><td>3,000円</td><td>20件</td></tr></table>');
    expect(found).toContain('table ライト→3,000円 / 20件');
    expect(found).toContain('table 月額→3,000円');
    expect(found.some((pair) => pair.startsWith('table プラン→月額'))).toBe(false);
  });
  it('colspan: one value under two heads', () => {
    expect(pairs('<table><tr><th></th><th>A</th><th>B</th></tr><tr><th>初期費用</th><td colspan="2">0円</td></tr></table>').sort()).toEqual([
      'table A→0円',
      'table B→0円',
      'table 初期費用→0円',
    ]);
  });
  it('a table in a cell keeps its own pairs beside the outer one', () => {
    const found = pairs('<table><tr><th>事業所</th><td><table><tr><th>本社</th><td>東京</td></tr><tr><th>支社</th><td>大阪</td></tr></table></td></tr></table>');
    expect(found).toEqual(['table 事業所→本社 / 東京 / 支社 / 大阪', 'table 本社→東京', 'table 支社→大阪']);
  });
});

describe('pairs of a definition list', () => {
  test.each<[string, string, string[]]>([
    ['dt and dd', '<dl><dt>商号</dt><dd>株式会社アオ</dd><dt>設立</dt><dd>2015年</dd></dl>', ['dl 商号→株式会社アオ', 'dl 設立→2015年']],
    ['several dd', '<dl><dt>電話</dt><dd>03-5999-0101</dd><dd>平日9時から</dd></dl>', ['dl 電話→03-5999-0101 / 平日9時から']],
    ['several dt', '<dl><dt>代表者</dt><dt>運営責任者</dt><dd>瀬戸口</dd></dl>', ['dl 代表者→瀬戸口', 'dl 運営責任者→瀬戸口']],
    ['dt without dd', '<dl><dt>電話</dt></dl>', []],
    ['dd before any dt', '<dl><dd>前書き</dd><dt>電話</dt><dd>03-5999-0101</dd></dl>', ['dl 電話→03-5999-0101']],
  ])('%s', (_, html, expected) => expect(pairs(html)).toEqual(expected));
  it('a div around each pair makes no difference', () => {
    expect(pairs('<dl><div><dt>商号</dt><dd>株式会社アオ</dd></div><div><dt>設立</dt><dd>2015年</dd></div></dl>').filter((p) => p.startsWith('dl'))).toEqual([
      'dl 商号→株式会社アオ',
      'dl 設立→2015年',
    ]);
  });
  it('a table in a dd', () => {
    expect(pairs('<dl><dt>役員</dt><dd><table><tr><td>代表取締役</td><td>穂積</td></tr></table></dd></dl>')).toEqual(['dl 役員→代表取締役 / 穂積', 'table 代表取締役→穂積']);
  });
});

describe('pairs without a table', () => {
  test.each<[string, string, string[]]>([
    ['neighbouring divs', '<div><div>所在地</div><div>東京都港区</div></div>', ['div 所在地→東京都港区']],
    ['spans in a row', '<li><span>電話</span><span>03-5999-0101</span></li>', ['div 電話→03-5999-0101']],
    ['heading and text in a list item', '<ul><li><h3>代表</h3><div>瀬戸口</div></li></ul>', ['div 代表→瀬戸口']],
    ['wrappers around both', '<div><div><p>資本金</p></div><div><p>300万円</p></div></div>', ['div 資本金→300万円']],
    ['three boxes are no pair', '<div><div>料金</div><div>流れ</div><div>会社</div></div>', []],
    ['text beside a box is no pair', '<div>所在地<div>東京都</div></div>', []],
    [
      'boxes whose class names take turns, each with one of its own',
      '<section><h3>会社のこと</h3><p>ご覧ください。</p><div class="grid"><div class="cell l x1">つくった年</div><div class="cell r x2">平成30年</div><div class="cell l x3">電話</div><div class="cell r x4">03-5999-0101</div></div></section>',
      ['div つくった年→平成30年', 'div 電話→03-5999-0101'],
    ],
    ['boxes alike are a list', '<div><div class="card">秘書</div><div class="card">経理</div><div class="card">採用</div><div class="card">庶務</div></div>', []],
    [
      'long texts on both sides are no labels',
      `<div><div class="a">${'長い文です。'.repeat(6)}</div><div class="b">値</div><div class="a">${'長い文です。'.repeat(6)}</div><div class="b">値</div></div>`,
      [],
    ],
    ['one box is no pair', '<div><div>所在地</div></div>', []],
  ])('%s', (_, html, expected) => expect(pairs(html)).toEqual(expected));
  it('rows of boxes are rows and a grid', () => {
    const html = '<section><div><div>商号</div><div>アオ</div></div><div><div>設立</div><div>2015年</div></div><div><div>資本金</div><div>300万円</div></div></section>';
    expect(pairs(html)).toEqual(['div 商号→アオ', 'div 設立→2015年', 'div 資本金→300万円']);
    const page = snap(html);
    expect(page.grids.map((grid) => grid.rows.map((row) => row.map((cell) => page.text.slice(cell.start, cell.end))))).toEqual([
      [
        ['商号', 'アオ'],
        ['設立', '2015年'],
        ['資本金', '300万円'],
      ],
    ]);
    expect(page.grids[0]?.kind).toBe('div');
  });
});

describe('rows of boxes between other boxes', () => {
  const row = (...cells: string[]): string => `<div class="item">${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`;
  const grids = (...rows: string[]): number => snap(`<div><h2>料金</h2><p>税込です。</p>${rows.join('')}<p>郵送代は別です。</p></div>`).grids.length;

  it('are a grid below names of columns', () => {
    expect(grids(row('コース', '月額', '超えたら'), row('小', '4,400円', '1本 198円'), row('大', '７８００円', '1本 165円'))).toBe(1);
  });

  it('are cards where the first has a price, and no grid with too few rows or without numbers', () => {
    expect(grids(row('小', '4,400円', '20本まで'), row('中', '7,800円', '50本まで'), row('大', '9,900円', '80本まで'))).toBe(0);
    expect(grids(row('コース', '月額', '超えたら'), row('小', '4,400円', '1本 198円'))).toBe(0);
    expect(grids(row('聞く', '考える', '答える'), row('書く', '直す', '送る'), row('持つ', '運ぶ', '渡す'))).toBe(0);
  });
});

describe('grids', () => {
  const grid = (html: string): string[][] => {
    const page = snap(html);
    return page.grids[0]?.rows.map((row) => row.map((cell) => `${cell.head ? '*' : ''}${page.text.slice(cell.start, cell.end)}`)) ?? [];
  };
  it('rowspan and colspan repeat the cell in every place it covers', () => {
    expect(grid('<table><tr><th rowspan="2">通話</th><td>A</td></tr><tr><td>B</td></tr><tr><td colspan="2">C</td></tr></table>')).toEqual([
      ['*通話', 'A'],
      ['*通話', 'B'],
      ['C', 'C'],
    ]);
  });
  it('an empty first head cell keeps its place', () => {
    expect(grid('<table><tr><td></td><th>A</th></tr><tr><th>r</th><td>1</td></tr></table>')).toEqual([
      ['', '*A'],
      ['*r', '1'],
    ]);
  });
  it('impossible spans are cut down', () => {
    const rows = grid('<table><tr><td rowspan="99999" colspan="99999">A</td></tr><tr><td>B</td></tr></table>');
    expect(rows).toHaveLength(2);
    expect(rows[0]?.length).toBe(50);
    expect(rows[1]?.at(-1)).toBe('B');
  });
  it('ragged rows get empty cells, not another row’s', () => {
    expect(grid('<table><tr><td rowspan="2">A</td><td>B</td><td rowspan="2">C</td></tr><tr></tr></table>')).toEqual([
      ['A', 'B', 'C'],
      ['A', '', 'C'],
    ]);
  });
});
