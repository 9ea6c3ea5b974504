import { load } from 'cheerio';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, it } from 'vitest';
import { exportComparison, exportDossier } from '../../src/export/export.ts';
import { loadReportLanguage, type ReportLanguage } from '../../src/present/report/language.ts';
import { readCsv, readHtml, readPackage, readXlsx, squeeze } from './readers.ts';
import { filledDossier, HOSTILE, hostileDossier } from './sample.ts';

/** What pages say can be anything: none of it may become a formula, markup, an address to run, or break the file. */

let ja: ReportLanguage;
let en: ReportLanguage;
/** Shape of a report in which every text is an 'x'. */
let harmless: string[];
beforeAll(async () => {
  [ja, en] = await Promise.all([loadReportLanguage('ja'), loadReportLanguage('en')]);
  harmless = shape(exportDossier(hostileDossier('x'), 'html', ja).data as string);
});

/** Elements and attributes of a document. */
const shape = (html: string): string[] => [
  ...new Set(
    load(html)('*')
      .toArray()
      .flatMap((node) => ('attribs' in node ? [node.name, ...Object.keys(node.attribs).map((name) => `${node.name}[${name}]`)] : [])),
  ),
];

const CASES = HOSTILE.map((text) => [JSON.stringify(text).slice(0, 40), text] as const);

/** Half characters, which no encoding can write. */
const LONE = /[\uD800-\uDFFF]/gu;

/** Written forms of a text that carry the same: without what no file can hold. */
const kept = (text: string): string => squeeze(text.replace(/[^\P{Cc}\s]|[\uFFFE\uFFFF]/gu, '').replace(LONE, '\uFFFD'));

describe.each(CASES)('%s', (_, text) => {
  it('CSV: no cell begins a formula, and the words are there', () => {
    const csv = exportDossier(hostileDossier(text), 'csv', ja).data as string;
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv).not.toMatch(LONE);
    // As a spreadsheet sees it: field by field, guards left on.
    const fields = [...csv.slice(1).matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^,\r"]*))/g)].map((match) => match[1] ?? match[2] ?? '');
    expect(fields.length).toBeGreaterThan(1400);
    expect(fields.filter((field) => /^[\s\p{Cc}]*[=+\-@＝＋－＠]/u.test(field))).toEqual([]);
    const rows = readCsv(csv);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([14]));
    expect(squeeze(rows.flat().join('\n'))).toContain(kept(text));
  });

  it('XLSX: legal XML, text stays text within the limits of a cell, only web addresses are links', () => {
    const data = exportDossier(hostileDossier(text), 'xlsx', ja).data as Uint8Array;
    for (const part of readPackage(data).values()) {
      expect(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(part)).toBe(false);
      expect(/&(?!(?:amp|lt|gt|quot);)/.test(part)).toBe(false);
    }
    const sheets = readXlsx(data);
    const cells = sheets.flatMap(({ rows }) => rows.flat());
    expect(cells.filter(({ formula }) => formula)).toEqual([]);
    expect(cells.every(({ text: said }) => said.length <= 32_767)).toBe(true);
    for (const { links } of sheets) for (const target of links.values()) expect(target).toMatch(/^https:\/\/provider\.example\//);
    const said = squeeze(cells.map((cell) => cell.text).join('\n'));
    expect(said).toContain(kept(text).slice(0, 30_000));
  });

  it('HTML: no element, attribute or address that is not ours', () => {
    const file = exportDossier(hostileDossier(text), 'html', ja).data as string;
    expect(shape(file)).toEqual(harmless);
    const $ = load(file);
    expect($('style')).toHaveLength(1);
    for (const link of $('a').toArray()) expect($(link).attr('href')).toMatch(/^https:\/\//);
    expect(squeeze(readHtml(file))).toContain(kept(text));
    expect(file).not.toMatch(LONE);
  });

  it('Markdown: only links to web addresses', () => {
    const file = exportDossier(hostileDossier(text), 'md', ja).data as string;
    for (const target of file.match(/(?<!\\)\]\(<[^>]*>/g) ?? []) expect(target).toMatch(/^\]\(<https?:\/\//i);
    expect(file).not.toMatch(/(?<!\\)<(?:script|img|b|\/style)/i);
  });
});

describe('HTML', () => {
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:recommended'],
    // It counts '&lt;' as four characters; ours are counted before they are escaped.
    rules: { 'long-title': 'off' },
  });
  const faults = async (html: string): Promise<string[]> =>
    (await validator.validateString(html)).results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line}: ${ruleId} ${message}`));

  it('is valid: a report in both languages, a comparison, hostile words', async () => {
    const [one, two] = await Promise.all([filledDossier(), filledDossier('test/sites/dev/denwa-qa')]);
    for (const language of [ja, en]) {
      expect(await faults(exportDossier(one, 'html', language).data as string)).toEqual([]);
      expect(await faults(exportComparison([one, two], 'html', language).data as string)).toEqual([]);
    }
    for (const text of HOSTILE.filter((words) => words.includes('<'))) expect(await faults(exportDossier(hostileDossier(text), 'html', ja).data as string)).toEqual([]);
  });

  it('needs nothing and may fetch nothing', async () => {
    const html = exportComparison([await filledDossier(), hostileDossier('x')], 'html', ja).data as string;
    const $ = load(html);
    expect($('script, link, img, iframe, object, embed, form, base, [src], [srcset], [style], [onclick]')).toHaveLength(0);
    expect($('meta[http-equiv="Content-Security-Policy"]').attr('content')).toBe("default-src 'none'; style-src 'unsafe-inline'");
    expect($('style').text()).not.toMatch(/@import|@font-face|url\((?!#)/);
  });

  it('cells of a comparison lead to the evidence in the same file', async () => {
    const html = exportComparison([await filledDossier(), hostileDossier('x')], 'html', ja).data as string;
    const $ = load(html);
    const targets = $('.cmp a[href^="#"]')
      .toArray()
      .map((link) => ($(link).attr('href') ?? '').slice(1));
    expect(targets.length).toBeGreaterThan(200);
    expect(targets.filter((id) => $(`[id="${id}"]`).length !== 1)).toEqual([]);
  });
});
