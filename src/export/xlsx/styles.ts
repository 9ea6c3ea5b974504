import type { CellStyle } from '../table.ts';
import { XML_HEAD } from './xml.ts';

/** The looks of cells: one font that has Japanese, the product's inks, a hatch for what was not checked. */

/** Yu Gothic comes with Excel in Windows and macOS; 128 is its character set, Shift_JIS. */
const FONT = '<name val="Yu Gothic"/><family val="3"/><charset val="128"/>';

const INK = { text: 'FF1A1D21', quiet: 'FF626971', accent: 'FF1D4A80', met: 'FF25623F', partial: 'FF7A5408', missing: 'FF4A586B', flagged: 'FFA12C1F', unknown: 'FF626971' };

/** How a cell looks: by what it says, as a link, as a number. */
type Look = CellStyle | 'head' | 'link' | 'number';

interface Drawing {
  ink: keyof typeof INK;
  bold?: true;
  underline?: true;
  /** Index of a fill: 0 none, 2 head, 3 hatch. */
  fill?: 2 | 3;
}

const DRAWINGS: Record<Look, Drawing> = {
  text: { ink: 'text' },
  head: { ink: 'text', bold: true, fill: 2 },
  strong: { ink: 'text', bold: true },
  quiet: { ink: 'quiet' },
  quote: { ink: 'text' },
  met: { ink: 'met' },
  partial: { ink: 'partial' },
  missing: { ink: 'missing' },
  flagged: { ink: 'flagged', bold: true },
  unknown: { ink: 'unknown', fill: 3 },
  link: { ink: 'accent', underline: true },
  number: { ink: 'text' },
};

const LOOKS = Object.keys(DRAWINGS) as Look[];

const fontXml = ({ ink, bold, underline }: Drawing): string => `<font>${bold ? '<b/>' : ''}${underline ? '<u/>' : ''}<sz val="10"/><color rgb="${INK[ink]}"/>${FONT}</font>`;

const FILLS = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFF5F6F7"/><bgColor indexed="64"/></patternFill></fill>',
  '<fill><patternFill patternType="lightUp"><fgColor rgb="FFC9CED3"/><bgColor rgb="FFFFFFFF"/></patternFill></fill>',
];

const BORDER = '<border><left/><right/><top/><bottom style="thin"><color rgb="FFDFE2E6"/></bottom><diagonal/></border>';

/** Number format 3 is '#,##0'. Text has no format of its own: in '@' some programs show more than 255 characters as ####. */
function formatXml(look: Look, font: number, quoted: boolean): string {
  const { fill } = DRAWINGS[look];
  const isNumber = look === 'number';
  const alignment = `<alignment vertical="top"${isNumber ? ' horizontal="right"' : ' wrapText="1"'}/>`;
  return `<xf numFmtId="${isNumber ? 3 : 0}" fontId="${font}" fillId="${fill ?? 0}" borderId="1" xfId="0"${quoted ? ' quotePrefix="1"' : ''} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`;
}

/** Each look twice: as it is, and quoted, for text that a program would take for a formula or number once its cell is edited. */
export const styleIndex = (look: Look, quoted: boolean): number => 1 + LOOKS.indexOf(look) * 2 + (quoted ? 1 : 0);

export const stylesXml = (): string =>
  `${XML_HEAD}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
  `<fonts count="${LOOKS.length + 1}"><font><sz val="10"/>${FONT}</font>${LOOKS.map((look) => fontXml(DRAWINGS[look])).join('')}</fonts>` +
  `<fills count="${FILLS.length}">${FILLS.join('')}</fills>` +
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>${BORDER}</borders>` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${LOOKS.length * 2 + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${LOOKS.map((look, i) => formatXml(look, i + 1, false) + formatXml(look, i + 1, true)).join('')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/><tableStyles count="0"/></styleSheet>';
