import { textColumns } from '../../present/values/width.ts';
import { cleanText, webAddress } from '../clean.ts';
import type { Cell, Column, Table } from '../table.ts';
import { styleIndex } from './styles.ts';
import { escapeXml, XML_HEAD } from './xml.ts';

/** One table as a worksheet: frozen header, filter, links; text cells are never formulas. */

/** Excel's own limits. */
const MAX_TEXT = 32_767;
const MAX_LINKS = 65_530;
const MAX_ADDRESS = 2_000;
const MAX_ROWS = 1_048_576;

const CUT = '…';

/** 0 → 'A', 27 → 'AB' */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** At most as long as a cell may be; never half a character at the end. */
export function fitCell(text: string): string {
  const clean = cleanText(text);
  return clean.length <= MAX_TEXT ? clean : `${clean.slice(0, MAX_TEXT - 1).replace(/[\uD800-\uDBFF]$/, '')}${CUT}`;
}

/** What a program would take for something else once a person edits the cell: formulas, numbers, dates. */
const LIKE_ELSE = /^[=+\-@＝＋－＠]|^[\d\s.,:/-]+$/;

/** '_x0041_' in a file means 'A': an underscore that begins such words is written as one. */
const escapeCell = (text: string): string => escapeXml(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));

/** Longer ones Excel refuses, with the whole file. */
export function linkTarget(href: string | null | undefined): string | null {
  const address = webAddress(href);
  return address !== null && address.length <= MAX_ADDRESS ? address : null;
}

interface Link {
  place: string;
  target: string;
}

function cellXml({ value, style }: Cell, place: string, linked: boolean): string {
  if (typeof value === 'number') return Number.isFinite(value) ? `<c r="${place}" s="${styleIndex('number', false)}"><v>${value}</v></c>` : '';
  const text = fitCell(value);
  const look = linked && (style ?? 'text') === 'text' ? 'link' : (style ?? 'text');
  const format = styleIndex(look, LIKE_ELSE.test(text));
  return text === '' ? `<c r="${place}" s="${format}"/>` : `<c r="${place}" s="${format}" t="inlineStr"><is><t xml:space="preserve">${escapeCell(text)}</t></is></c>`;
}

/** Points that a line takes, and the most that a row may have. */
const LINE = 17;
const MAX_HEIGHT = 409;
/** Beyond this no row gets higher, so no more of a text is measured. */
const MEASURED = 4_000;

/** Lines that a text takes in a column of this width. */
const linesOf = (text: string, width: number): number =>
  text
    .slice(0, MEASURED)
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(textColumns(line) / Math.max(1, width - 1))), 0);

/** Not every program makes rows as high as their wrapped text needs, so they say it themselves. */
const heightOf = (cells: readonly Cell[], columns: readonly Column[]): number =>
  Math.min(MAX_HEIGHT, LINE * Math.max(1, ...cells.map(({ value }, i) => (typeof value === 'string' ? linesOf(value, columns[i]?.width ?? 10) : 1))));

function rowXml(cells: readonly Cell[], row: number, columns: readonly Column[], links: Link[]): string {
  const inner = cells.map((cell, i) => {
    const place = `${columnName(i)}${row}`;
    const target = links.length < MAX_LINKS ? linkTarget(cell.href) : null;
    if (target !== null) links.push({ place, target });
    return cellXml(cell, place, target !== null);
  });
  return `<row r="${row}" ht="${heightOf(cells, columns)}" customHeight="1">${inner.join('')}</row>`;
}

const headXml = (titles: readonly string[]): string => {
  const format = styleIndex('head', false);
  return `<row r="1">${titles.map((title, i) => `<c r="${columnName(i)}1" s="${format}" t="inlineStr"><is><t xml:space="preserve">${escapeCell(fitCell(title))}</t></is></c>`).join('')}</row>`;
};

/** The header row stays; so do the columns that tell what a row is. */
function viewXml(frozenColumns: number, first: boolean): string {
  const corner = `${columnName(frozenColumns)}2`;
  const pane = frozenColumns > 0 ? `xSplit="${frozenColumns}" ySplit="1" topLeftCell="${corner}" activePane="bottomRight"` : 'ySplit="1" topLeftCell="A2" activePane="bottomLeft"';
  return `<sheetViews><sheetView showGridLines="0" workbookViewId="0"${first ? ' tabSelected="1"' : ''}><pane ${pane} state="frozen"/><selection pane="${frozenColumns > 0 ? 'bottomRight' : 'bottomLeft'}"/></sheetView></sheetViews>`;
}

export interface Sheet {
  xml: string;
  /** Addresses of its links; null without any. */
  rels: string | null;
}

export function sheetOf({ columns, rows, frozenColumns }: Table, first: boolean): Sheet {
  const links: Link[] = [];
  const body = rows.slice(0, MAX_ROWS - 1).map((cells, i) => rowXml(cells, i + 2, columns, links));
  const last = `${columnName(Math.max(0, columns.length - 1))}${body.length + 1}`;
  const widths = columns.map(({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  const hyperlinks = links.map(({ place }, i) => `<hyperlink ref="${place}" r:id="rId${i + 1}"/>`);
  return {
    xml:
      `${XML_HEAD}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
      `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${last}"/>${viewXml(frozenColumns, first)}<sheetFormatPr defaultRowHeight="${LINE}"/>` +
      `${widths.length > 0 ? `<cols>${widths.join('')}</cols>` : ''}<sheetData>${headXml(columns.map(({ title }) => title))}${body.join('')}</sheetData>` +
      `${body.length > 0 ? `<autoFilter ref="A1:${last}"/>` : ''}` +
      `${links.length > 0 ? `<hyperlinks>${hyperlinks.join('')}</hyperlinks>` : ''}` +
      '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' +
      '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>',
    rels:
      links.length > 0
        ? `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links
            .map(
              ({ target }, i) =>
                `<Relationship Id="rId${i + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${escapeXml(target)}" TargetMode="External"/>`,
            )
            .join('')}</Relationships>`
        : null,
  };
}
