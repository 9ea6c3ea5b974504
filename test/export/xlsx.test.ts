import { beforeAll, describe, expect, it } from 'vitest';
import { exportComparison, exportDossier } from '../../src/export/export.ts';
import { type Cell, cell, type Table } from '../../src/export/table.ts';
import { columnName, fitCell, linkTarget } from '../../src/export/xlsx/sheet.ts';
import { sheetNames, workbookOf } from '../../src/export/xlsx/workbook.ts';
import { loadReportLanguage, type ReportLanguage } from '../../src/present/report/language.ts';
import { readPackage, readXlsx } from './readers.ts';
import { bare, filledDossier } from './sample.ts';

let ja: ReportLanguage;
beforeAll(async () => {
  ja = await loadReportLanguage('ja');
});

const INFO = { title: 'x', creator: 'y', created: '2026-11-22T00:00:00.000Z' };
const table = (rows: Cell[][], name = '表'): Table => ({
  name,
  columns: [
    { title: '項目', width: 20 },
    { title: '値', width: 40 },
  ],
  rows,
  frozenColumns: 1,
});
const read = (rows: Cell[][]) => readXlsx(workbookOf([table(rows)], INFO))[0]?.rows ?? [];

describe('a workbook of one audit', () => {
  it('has summary, findings, facts, pages and questions, each with a header that stays and a filter', async () => {
    const sheets = readXlsx(exportDossier(await filledDossier(), 'xlsx', ja).data as Uint8Array);
    expect(sheets.map(({ name }) => name)).toEqual(['概要', '項目', '事実', 'ページ', '質問']);
    for (const { pane, filter, rows } of sheets) {
      expect(pane).toMatchObject({ ySplit: '1', state: 'frozen' });
      expect(filter).toBe(`A1:${columnName((rows[0]?.length ?? 0) - 1)}${rows.length}`);
      expect(rows.length).toBeGreaterThan(1);
    }
  });
  it('has every place once, and numbers as numbers', async () => {
    const sheets = readXlsx(exportDossier(await filledDossier(), 'xlsx', ja).data as Uint8Array);
    for (const { rows } of sheets) {
      const places = rows.flat().map(({ place }) => place);
      expect(new Set(places).size).toBe(places.length);
      rows.forEach((row, r) => {
        expect(row.map(({ place }) => place)).toEqual(row.map((_, c) => `${columnName(c)}${r + 1}`));
      });
    }
    const summary = sheets[0]?.rows ?? [];
    expect(summary.find(([label]) => label?.text === '読んだページ')?.[1]).toMatchObject({ kind: 'number', text: '10' });
  });
  it('links every address of a page', async () => {
    const dossier = await filledDossier();
    const [, , , pages] = readXlsx(exportDossier(dossier, 'xlsx', ja).data as Uint8Array);
    expect([...(pages?.links.values() ?? [])]).toEqual(dossier.audit.pages.map(({ url }) => url));
  });
  it('has a Japanese font', () => {
    expect(readPackage(exportDossier(bare(), 'xlsx', ja).data as Uint8Array).get('xl/styles.xml')).toContain('<name val="Yu Gothic"/>');
  });
  it('is the same again, byte for byte', () => {
    expect(exportDossier(bare(), 'xlsx', ja).data).toEqual(exportDossier(bare(), 'xlsx', ja).data);
  });
});

it('a workbook of a comparison begins with the providers side by side', async () => {
  const [one, two] = [await filledDossier(), bare()];
  const [first, ...rest] = readXlsx(exportComparison([one, two], 'xlsx', ja).data as Uint8Array);
  expect(first?.rows[0]?.slice(-2).map(({ text }) => text)).toEqual([one.audit.site.providerName, 'あさぎり']);
  expect(rest.map(({ name }) => name)).toEqual(['概要', '項目', '事実', 'ページ', '質問']);
  expect(new Set(rest[1]?.rows.slice(1).map(([provider]) => provider?.text))).toEqual(new Set([one.audit.site.providerName, 'あさぎり']));
});

describe('cells', () => {
  it('a text that looks like a formula or number is text, and stays so when it is edited', () => {
    const rows = read([[cell('=1+1'), cell('0120')]]);
    const plain = read([[cell('x'), cell('y')]]);
    expect(rows[1]).toMatchObject([
      { text: '=1+1', kind: 'text', formula: false },
      { text: '0120', kind: 'text', formula: false },
    ]);
    const styles = readPackage(workbookOf([table([])], INFO)).get('xl/styles.xml') ?? '';
    const xfs = /<cellXfs.*<\/cellXfs>/.exec(styles)?.[0].match(/<xf [^>]*>/g) ?? [];
    expect(rows[1]?.map(({ style }) => /quotePrefix="1"/.test(xfs[style] ?? ''))).toEqual([true, true]);
    expect(plain[1]?.map(({ style }) => /quotePrefix="1"/.test(xfs[style] ?? ''))).toEqual([false, false]);
  });
  it('what looks like an escape is not one', () => {
    expect(read([[cell('_x0041_ _x000D_'), cell(Number.NaN)]])[1]?.[0]?.text).toBe('_x0041_ _x000D_');
  });
  it.each([
    ['short', 'あ', 'あ'],
    ['as long as a cell may be', 'あ'.repeat(32_767), 'あ'.repeat(32_767)],
    ['longer', 'あ'.repeat(40_000), `${'あ'.repeat(32_766)}…`],
    ['cut before half a character', `${'あ'.repeat(32_765)}😀い`, `${'あ'.repeat(32_765)}…`],
  ])('%s', (_, from, to) => expect(fitCell(from)).toBe(to));
  it.each([
    ['https://a.example/会社?a=1&b="x"', 'https://a.example/%E4%BC%9A%E7%A4%BE?a=1&b=%22x%22'],
    ['javascript:alert(1)', null],
    ['file:///etc/passwd', null],
    ['not an address', null],
    [`https://a.example/${'x'.repeat(3000)}`, null],
    [null, null],
  ])('link to %s', (from, to) => expect(linkTarget(from)).toBe(to));
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('column %i is %s', (index, name) => expect(columnName(index)).toBe(name));
});

describe('names of sheets', () => {
  it.each([
    [['概要', '項目']],
    [['a/b\\c?d*e[f]g:h']],
    [['', '  ', "'quoted'", "'"]],
    [['History', 'HISTORY']],
    [['あ'.repeat(50), 'あ'.repeat(50), 'あ'.repeat(50)]],
    [['😀'.repeat(40), '😀'.repeat(40)]],
    [['Same', 'same', 'SAME (2)']],
    [['改\n行\u0000']],
  ])('%j', (wanted) => {
    const names = sheetNames(wanted);
    expect(names).toHaveLength(wanted.length);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) {
      expect(name).toMatch(/^(?!')[^[\]:*?/\\\n]{1,31}(?<!')$/);
      expect(name).not.toMatch(/[\uD800-\uDFFF]/u);
      expect(name.toLowerCase()).not.toBe('history');
    }
  });
});

it('20,000 rows with a link each come out whole', () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => [cell(`項目 ${i} ${'文'.repeat(i % 120)}`), cell(`https://a.example/${i}`, 'text', `https://a.example/${i}`)]);
  const [sheet] = readXlsx(workbookOf([table(rows)], INFO));
  expect(sheet?.rows).toHaveLength(20_001);
  expect(sheet?.rows[20_000]?.map(({ text }) => text)).toEqual([`項目 19999 ${'文'.repeat(19_999 % 120)}`, 'https://a.example/19999']);
  expect(sheet?.links.get('B20001')).toBe('https://a.example/19999');
});
