import { strToU8, type Zippable, zipSync } from 'fflate';
import { oneLine } from '../clean.ts';
import type { Table } from '../table.ts';
import { columnName, type Sheet, sheetOf } from './sheet.ts';
import { stylesXml } from './styles.ts';
import { escapeXml, XML_HEAD } from './xml.ts';

/** Tables as an Office Open XML workbook (ECMA-376). The same tables give the same bytes. */

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_REL = 'http://schemas.openxmlformats.org/package/2006/relationships';

const MAX_NAME = 31;

/** Excel's rules: at most 31 characters, none of []:*?/\, no apostrophe at either end, not 'History', and no name twice. */
export function sheetNames(wanted: readonly string[]): string[] {
  const used = new Set<string>();
  return wanted.map((name) => {
    const bare = oneLine(name)
      .replace(/[[\]:*?/\\]/g, ' ')
      .trim();
    const stem =
      Array.from(bare)
        .reduce((text, sign) => (text.length + sign.length <= MAX_NAME ? text + sign : text), '')
        .replace(/^'+|'+$/g, '') || 'Sheet';
    for (let n = 1; ; n++) {
      const suffix = n === 1 ? '' : ` (${n})`;
      const candidate = `${stem.slice(0, MAX_NAME - suffix.length).replace(/[\uD800-\uDBFF]$/, '')}${suffix}`;
      if (used.has(candidate.toLowerCase()) || candidate.toLowerCase() === 'history') continue;
      used.add(candidate.toLowerCase());
      return candidate;
    }
  });
}

export interface WorkbookInfo {
  title: string;
  creator: string;
  /** ISO 8601. */
  created: string;
}

const contentTypes = (count: number): string =>
  `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
  `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>` +
  `<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>` +
  `${Array.from({ length: count }, (_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`).join('')}</Types>`;

const packageRels = `${XML_HEAD}<Relationships xmlns="${PACKAGE_REL}"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId3" Type="${REL}/extended-properties" Target="docProps/app.xml"/></Relationships>`;

const workbookRels = (count: number): string =>
  `${XML_HEAD}<Relationships xmlns="${PACKAGE_REL}">${Array.from({ length: count }, (_, i) => `<Relationship Id="rId${i + 1}" Type="${REL}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="rId${count + 1}" Type="${REL}/styles" Target="styles.xml"/></Relationships>`;

const quotedName = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** Filters need a hidden name of their own; printed pages repeat the header. */
function definedNames(tables: readonly Table[], names: readonly string[]): string {
  const filters = tables.map(({ columns, rows }, i) =>
    rows.length > 0
      ? `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">${escapeXml(quotedName(names[i] ?? ''))}!$A$1:$${columnName(columns.length - 1)}$${rows.length + 1}</definedName>`
      : '',
  );
  const titles = names.map((name, i) => `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${escapeXml(quotedName(name))}!$1:$1</definedName>`);
  return `<definedNames>${[...filters, ...titles].join('')}</definedNames>`;
}

const workbookXml = (tables: readonly Table[], names: readonly string[]): string =>
  `${XML_HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${REL}"><bookViews><workbookView/></bookViews><sheets>${names
    .map((name, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
    .join('')}</sheets>${definedNames(tables, names)}</workbook>`;

const coreXml = ({ title, creator, created }: WorkbookInfo): string =>
  `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(creator)}</dc:creator>` +
  `${Number.isNaN(Date.parse(created)) ? '' : `<dcterms:created xsi:type="dcterms:W3CDTF">${new Date(created).toISOString().replace(/\.\d+Z$/, 'Z')}</dcterms:created>`}</cp:coreProperties>`;

const appXml = (creator: string): string =>
  `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>${escapeXml(creator)}</Application></Properties>`;

/** 1 January 1980, the first day that a zip file can name. */
const NO_TIME = new Date(1980, 0, 1);

const sheetFiles = ({ xml, rels }: Sheet, number: number): Record<string, string> => ({
  [`xl/worksheets/sheet${number}.xml`]: xml,
  ...(rels === null ? {} : { [`xl/worksheets/_rels/sheet${number}.xml.rels`]: rels }),
});

export function workbookOf(tables: readonly Table[], info: WorkbookInfo): Uint8Array {
  const names = sheetNames(tables.map(({ name }) => name));
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(tables.length),
    '_rels/.rels': packageRels,
    'docProps/core.xml': coreXml(info),
    'docProps/app.xml': appXml(info.creator),
    'xl/workbook.xml': workbookXml(tables, names),
    'xl/_rels/workbook.xml.rels': workbookRels(tables.length),
    'xl/styles.xml': stylesXml(),
    ...Object.assign({}, ...tables.map((table, i) => sheetFiles(sheetOf(table, i === 0), i + 1))),
  };
  const zippable: Zippable = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
  return zipSync(zippable, { mtime: NO_TIME, level: 6 });
}
