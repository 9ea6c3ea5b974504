import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type CheerioAPI, load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { officeProgram } from '../../../scripts/office.mjs';
import type { Dossier } from '../../../src/core/model/dossier.ts';
import { exportComparison, exportDossier } from '../../../src/export/export.ts';
import { loadReportLanguage } from '../../../src/present/report/language.ts';
import { filledDossier, HOSTILE, hostileDossier } from '../../export/sample.ts';
import { squeeze } from '../../export/readers.ts';

/** Exports as a real spreadsheet program opens them: LibreOffice reads each and writes down, as flat ODF, what it understood. */

const dir = mkdtempSync(path.join(tmpdir(), 'hisho-office-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** One start of the program for all files of a kind: it takes most of the time. */
function convert(files: Record<string, string | Uint8Array>, options: string[] = []): Map<string, CheerioAPI> {
  const names = Object.keys(files);
  for (const name of names) writeFileSync(path.join(dir, name), files[name] ?? '');
  const program = officeProgram();
  if (program === null) throw new Error('LibreOffice is not installed here.');
  const profile = pathToFileURL(path.join(dir, 'profile')).href;
  execFileSync(program, ['--headless', `-env:UserInstallation=${profile}`, ...options, '--convert-to', 'fods', '--outdir', dir, ...names.map((name) => path.join(dir, name))], {
    stdio: 'ignore',
  });
  return new Map(names.map((name) => [name, load(readFileSync(path.join(dir, name.replace(/\.\w+$/, '.fods')), 'utf8'), { xml: true })]));
}

const textOf = ($: CheerioAPI): string => squeeze($('office\\:spreadsheet').text());

const quotesOf = ({ audit }: Dossier): string[] => audit.findings.flatMap(({ evidence }) => evidence.map(({ quote }) => squeeze(quote)));

/** Comma, quotation mark, UTF-8; the last token makes it take for a formula whatever looks like one, as Excel does. */
const CSV_FILTER = ['--infilter=CSV:44,34,76,1,,1041,false,true,false,false,false,0,true'];

let one: Dossier;
let two: Dossier;
let workbooks: Map<string, CheerioAPI>;
let tables: Map<string, CheerioAPI>;
/** Those that a program could take for formulas, escapes or markup. */
const TRICKY = HOSTILE.filter((text) => text.length < 1000);

beforeAll(async () => {
  const ja = await loadReportLanguage('ja');
  [one, two] = await Promise.all([filledDossier(), filledDossier('test/sites/dev/denwa-qa')]);
  const hostile = TRICKY.map(hostileDossier);
  workbooks = convert({
    'one.xlsx': exportDossier(one, 'xlsx', ja).data,
    'both.xlsx': exportComparison([one, two], 'xlsx', ja).data,
    'hostile.xlsx': exportComparison(hostile, 'xlsx', ja).data,
  });
  tables = convert(
    { 'one.csv': exportDossier(one, 'csv', ja).data, 'both.csv': exportComparison([one, two], 'csv', ja).data, 'hostile.csv': exportComparison(hostile, 'csv', ja).data },
    CSV_FILTER,
  );
});

const opened = (files: Map<string, CheerioAPI>, name: string): CheerioAPI => {
  const $ = files.get(name);
  if (!$) throw new Error(`no ${name}`);
  return $;
};

describe('a workbook', () => {
  it('has its sheets, and every quotation in them', () => {
    const $ = opened(workbooks, 'one.xlsx');
    expect(
      $('table\\:table')
        .toArray()
        .map((sheet) => $(sheet).attr('table:name')),
    ).toEqual(['概要', '項目', '事実', 'ページ', '質問']);
    const text = textOf($);
    expect(quotesOf(one).filter((quote) => !text.includes(quote))).toEqual([]);
    expect(text).toContain('電話で聞いたら、確認はしていないそうです。');
  });
  it('of a comparison has those of both providers', () => {
    const $ = opened(workbooks, 'both.xlsx');
    const text = textOf($);
    expect([...quotesOf(one), ...quotesOf(two)].filter((quote) => !text.includes(quote))).toEqual([]);
  });
  it('has real links and a Japanese font', () => {
    const $ = opened(workbooks, 'one.xlsx');
    const links = new Set(
      $('text\\:a')
        .toArray()
        .map((link) => $(link).attr('xlink:href')),
    );
    for (const { url } of one.audit.pages) expect(links).toContain(url);
    expect($('style\\:font-face[style\\:name="Yu Gothic"]')).toHaveLength(1);
  });
});

describe('CSV', () => {
  it('has every quotation, in Japanese as it was written', () => {
    for (const name of ['one.csv', 'both.csv']) {
      const text = textOf(opened(tables, name));
      expect(quotesOf(one).filter((quote) => !text.includes(quote))).toEqual([]);
    }
  });
});

it('a CSV without guards would run: the program does take formulas for formulas', () => {
  const unguarded = convert({ 'unguarded.csv': 'a,b\r\n=1+1,x\r\n' }, CSV_FILTER);
  expect(opened(unguarded, 'unguarded.csv')('[table\\:formula]')).toHaveLength(1);
});

it('nothing becomes a formula or an error, in workbooks and CSV', () => {
  for (const $ of [...workbooks.values(), ...tables.values()]) {
    expect($('[table\\:formula]')).toHaveLength(0);
    expect(textOf($)).not.toMatch(/#(?:NAME|VALUE|REF)[!?]|Err:\d/);
  }
});

it('what looks like an escape is read as it was written', () => {
  expect(textOf(opened(workbooks, 'hostile.xlsx'))).toContain(squeeze('_x0041_ _x000D_ _X0041_'));
});
