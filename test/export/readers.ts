import { load } from 'cheerio';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';

/** Exports read again by parsers that know nothing of how they were written. */

export const decode = (data: string | Uint8Array): string => (typeof data === 'string' ? data : new TextDecoder().decode(data));

/** Rows of a CSV file; the guard before a formula taken off again. */
export function readCsv(text: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true });
  if (errors.length > 0) throw new Error(JSON.stringify(errors.slice(0, 3)));
  return data.map((row) => row.map((value) => value.replace(/^'(?=[=+\-@\t\n＝＋－＠])/, '')));
}

export interface ReadCell {
  place: string;
  text: string;
  kind: 'text' | 'number' | 'empty';
  formula: boolean;
  style: number;
}

export interface ReadSheet {
  name: string;
  rows: ReadCell[][];
  pane: Record<string, string>;
  /** Place → address. */
  links: Map<string, string>;
  filter: string;
}

/** '_x0041_' in a cell stands for 'A', as Excel reads it. */
const decodeCell = (text: string): string => text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** The parts of a package by name. */
export const readPackage = (data: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(data)).map(([name, bytes]) => [name, new TextDecoder('utf-8', { fatal: true }).decode(bytes)]));

const xml = (text: string) => load(text, { xml: { decodeEntities: true } });

function readSheet(name: string, sheet: string, rels: string | undefined): ReadSheet {
  const $ = xml(sheet);
  const targets = new Map<string, string>();
  if (rels) {
    const r = xml(rels);
    for (const item of r('Relationship').toArray()) if (r(item).attr('TargetMode') === 'External') targets.set(r(item).attr('Id') ?? '', r(item).attr('Target') ?? '');
  }
  const cell = (node: (typeof $.prototype)[number]): ReadCell => {
    const c = $(node);
    const kind = c.attr('t') === 'inlineStr' ? 'text' : c.find('v').length > 0 ? 'number' : 'empty';
    return {
      place: c.attr('r') ?? '',
      text: kind === 'text' ? decodeCell(c.find('t').text()) : c.find('v').text(),
      kind,
      formula: c.find('f').length > 0 || c.attr('t') === 'str',
      style: Number(c.attr('s')),
    };
  };
  return {
    name,
    rows: $('row')
      .toArray()
      .map((row) => $(row).children('c').toArray().map(cell)),
    pane: $('pane').attr() ?? {},
    links: new Map(
      $('hyperlink')
        .toArray()
        .map((link) => [$(link).attr('ref') ?? '', targets.get($(link).attr('r:id') ?? '') ?? '']),
    ),
    filter: $('autoFilter').attr('ref') ?? '',
  };
}

/** A workbook's sheets in their order, found the way programs find them: by content types and relationships. */
export function readXlsx(data: Uint8Array): ReadSheet[] {
  const parts = readPackage(data);
  const part = (name: string): string => {
    const text = parts.get(name);
    if (text === undefined) throw new Error(`no ${name}`);
    return text;
  };
  const types = xml(part('[Content_Types].xml'));
  const rels = xml(part('xl/_rels/workbook.xml.rels'));
  const $ = xml(part('xl/workbook.xml'));
  return $('sheet')
    .toArray()
    .map((sheet) => {
      const target = rels(`Relationship[Id="${$(sheet).attr('r:id')}"]`).attr('Target') ?? '';
      const name = `xl/${target}`;
      if (types(`Override[PartName="/${name}"]`).length !== 1) throw new Error(`${name} has no content type`);
      return readSheet($(sheet).attr('name') ?? '', part(name), parts.get(name.replace('worksheets/', 'worksheets/_rels/').concat('.rels')));
    });
}

/** All that an HTML file says, to people who see it or have it read out. */
export function readHtml(text: string): string {
  const $ = load(text);
  $('style').remove();
  return `${$('title').text()}\n${$('body')
    .find('*')
    .contents()
    .toArray()
    .filter((node) => node.type === 'text')
    .map((node) => $(node).text())
    .join('\n')}`;
}

/** Markdown without its escapes. */
export const readMarkdown = (text: string): string => text.replace(/\\([\\`*_[\]<>|#~+\-.)])/g, '$1').replace(/<br>/g, '\n');

/** What a text says apart from spaces, which formats treat differently. */
export const squeeze = (text: string): string => text.replace(/\s+/g, '');
