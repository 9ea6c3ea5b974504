import { cssString } from './html.ts';
import { TOKENS } from './tokens.ts';

/** Style of reports and comparisons: design/report.html and design/compare.html in one sheet. */

const BASE = `*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: var(--weight) var(--text-m)/var(--lead-text) var(--font); line-break: strict; word-break: auto-phrase; overflow-wrap: anywhere; text-spacing-trim: trim-start; }
h1, h2, h3, h4, p, dl, dd, ol, ul { margin: 0; padding: 0; } ol, ul { list-style: none; }
h1, h2, h3, h4, th, b { font-weight: var(--weight-strong); } h1, h2, h3, h4 { line-height: var(--lead-tight); text-wrap: balance; } p, dd { text-wrap: pretty; }
a { color: var(--accent); text-underline-offset: 3px; text-decoration-thickness: 1px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; } :target { background: var(--paper-sunk); }
table { inline-size: 100%; border-collapse: collapse; } th { text-align: start; } caption { text-align: start; }
.tab { font-variant-numeric: tabular-nums; } .quiet { color: var(--ink-3); }
.num { text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums; }
.sr { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.sprite { position: absolute; inline-size: 0; block-size: 0; overflow: hidden; }
.ico { inline-size: 14px; block-size: 14px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
.st { display: inline-flex; align-items: baseline; gap: 4px; white-space: nowrap; font-size: var(--text-xs); } .st .ico { align-self: center; }
.is-met { color: var(--met-ink); } .is-partial { color: var(--partial-ink); } .is-missing { color: var(--missing-ink); } .is-flagged { color: var(--flagged-ink); } .is-unknown { color: var(--unknown-ink); } .st.is-flagged { font-weight: var(--weight-strong); }
.mine { display: flex; align-items: baseline; gap: 4px; color: var(--accent); font-size: var(--text-xs); } .mine .ico { align-self: center; }
.bar { display: block; inline-size: 100%; block-size: 10px; overflow: hidden; } .bar rect { stroke: var(--paper); stroke-width: 2; }
.b-met { fill: var(--met-fill); } .b-partial { fill: var(--partial-fill); } .b-missing { fill: var(--missing-fill); } .b-flagged { fill: var(--flagged-fill); } .b-unknown { fill: url(#hatch); } .hatch-ground { fill: var(--paper); } .hatch-line { stroke: var(--unknown-fill); stroke-width: 1.5; }
.plans { display: grid; grid-template-columns: 1fr auto auto; column-gap: var(--s3); line-height: 1.6; }
q { quotes: "「" "」"; font-family: var(--font-quote); unicode-bidi: isolate; white-space: pre-line; } :lang(en) q { quotes: "“" "”"; }
.pg { color: var(--ink-3); font-size: var(--text-xs); text-decoration-color: var(--line-control); }
`;

const REPORT = `.sheet-a4 { max-inline-size: 860px; margin-inline: auto; padding: var(--s10) var(--s8) var(--s16); }
.mast { display: flex; justify-content: space-between; align-items: center; padding-block-end: var(--s2); border-block-end: 1px solid var(--rule); font-size: var(--text-xs); color: var(--ink-2); }
.doc-t { margin-block: var(--s8) var(--s6); } .h-doc { font-size: 32px; letter-spacing: .01em; } .doc-t p { margin-block-start: var(--s1); color: var(--ink-2); }
.meta { display: flex; flex-wrap: wrap; justify-content: space-between; gap: var(--s2) var(--s6); padding-block: 10px; border-block: 1px solid var(--line); font-size: var(--text-s); }
.meta dt { color: var(--ink-3); font-size: var(--text-xs); }
.sum { margin-block: var(--s8) var(--s6); } .sum .bar { block-size: 14px; }
.nums { display: flex; justify-content: space-between; gap: var(--s3); margin-block: var(--s3) var(--s5); }
.nums b { display: flex; align-items: center; gap: 6px; font-size: 28px; line-height: 1.2; font-variant-numeric: tabular-nums; } .nums b .ico { inline-size: 18px; block-size: 18px; } .nums span { font-size: var(--text-s); color: var(--ink-2); } .nums .z b { color: var(--ink-3); font-weight: var(--weight); } .nums .z .ico { color: var(--ink-3); }
.sum p { font-size: var(--text-l); }
.h-sec { margin-block: var(--s12) var(--s3); padding-block-end: 6px; border-block-end: 1px solid var(--rule); font-size: 19px; }
.h-sec small { margin-inline-start: var(--s3); color: var(--ink-3); font-size: var(--text-xs); font-weight: var(--weight); }
.signs li { display: grid; grid-template-columns: 24px 1fr; padding-block: 8px; border-block-end: 1px solid var(--line); } .signs .ico { margin-block-start: 5px; } .h-item { font-size: var(--text-m); line-height: var(--lead-text); } .signs p { color: var(--ink-2); font-size: var(--text-s); }
.first li { display: grid; grid-template-columns: 24px 190px 1fr auto; gap: var(--s3); align-items: baseline; padding-block: 8px; border-block-end: 1px solid var(--line); }
.first .n { color: var(--ink-3); font-variant-numeric: tabular-nums; } .first p { color: var(--ink-2); font-size: var(--text-s); }
.facts { display: grid; grid-template-columns: 1fr 1fr; column-gap: var(--s8); }
.facts > div { display: grid; grid-template-columns: 140px 1fr; gap: var(--s2); padding-block: 6px; border-block-end: 1px solid var(--line); font-size: var(--text-s); } .facts dt { color: var(--ink-2); font-size: var(--text-xs); line-height: 1.7; } .facts dt small { display: block; color: var(--ink-3); font-size: inherit; } .facts .n { display: block; color: var(--ink-3); font-size: var(--text-xs); line-height: 1.6; }
.cat-h { display: grid; grid-template-columns: auto 1fr auto; align-items: center; gap: var(--s4); margin-block: var(--s8) 0; padding-block-end: 6px; } .h-cat { font-size: var(--text-l); } .cat-h .bar { block-size: 6px; max-inline-size: 160px; justify-self: end; } .cat-h .of { font-size: var(--text-xs); color: var(--ink-2); font-variant-numeric: tabular-nums; text-align: end; }
.res { table-layout: fixed; border-block-start: 1px solid var(--line-control); } .k1 { width: 126px; } .k2 { width: 158px; } .k3 { width: 208px; }
.res td, .res th { padding: 7px var(--s3) 7px 0; border-block-end: 1px solid var(--line); vertical-align: baseline; font-size: var(--text-s); line-height: 1.6; }
.res td:last-child { padding-inline-end: 0; } .res .val { display: block; } .res .n { display: block; color: var(--ink-3); font-size: var(--text-xs); } .res .w { color: var(--flagged-ink); font-weight: var(--weight-strong); } .res .ans { display: block; color: var(--ink-2); }
.res q { font-size: var(--text-s); } .res .qt + .qt { margin-block-start: 2px; } .res .qt + .qt q { color: var(--ink-2); font-size: var(--text-xs); } .res .pg { margin-inline-start: 6px; white-space: nowrap; }
.read td, .read th { padding: 5px var(--s3) 5px 0; border-block-end: 1px solid var(--line); font-size: var(--text-s); font-weight: var(--weight); vertical-align: baseline; } .read a { color: var(--ink-2); text-decoration-color: var(--line-control); }
.man { columns: 2; column-gap: var(--s8); } .man li { display: grid; grid-template-columns: 12px 1fr auto; gap: 0 var(--s2); align-items: baseline; padding-block: 5px; border-block-end: 1px solid var(--line); font-size: var(--text-s); break-inside: avoid; } .man i { inline-size: 12px; block-size: 12px; border: 1px solid var(--line-control); border-radius: 2px; translate: 0 1px; } .man .done i { background: var(--ink-3); border-color: var(--ink-3); } .man .n { grid-column: 2 / -1; color: var(--ink-2); font-size: var(--text-xs); } .man .s { color: var(--ink-3); font-size: var(--text-xs); white-space: nowrap; }
.qs { counter-reset: q; } .qs li { display: grid; grid-template-columns: 28px 170px 1fr; gap: var(--s2); align-items: baseline; padding-block: 5px; border-block-end: 1px solid var(--line); font-size: var(--text-s); line-height: 1.6; counter-increment: q; } .qs li::before { content: counter(q); color: var(--ink-3); font-variant-numeric: tabular-nums; } .qs .l { display: inline-flex; gap: 6px; align-items: baseline; color: var(--ink-2); } .qs .l .ico { align-self: start; margin-block-start: 4px; } .qs .ans { display: block; color: var(--ink-2); }
.end { margin-block-start: var(--s10); padding-block-start: var(--s3); border-block-start: 1px solid var(--rule); color: var(--ink-2); font-size: var(--text-xs); }
@media (max-width: 720px) { .facts { grid-template-columns: 1fr; } .nums { flex-wrap: wrap; gap: var(--s3) var(--s5); } .first li { grid-template-columns: 24px 1fr auto; } .first p { grid-column: 2 / -1; } .man { columns: 1; } .qs li { grid-template-columns: 28px 1fr; } .qs .l { display: none; } .res, .res tbody, .res tr { display: block; } .res td, .res th { display: block; border: 0; padding-block: 2px; } .res tr { padding-block: 6px; border-block-end: 1px solid var(--line); } .sheet-a4 { padding-inline: var(--s4); } }
`;

const COMPARE = `.wide { padding: var(--s8); overflow-x: auto; } .wide h1 { font-size: var(--text-3xl); } .wide > p { margin-block: 6px var(--s5); color: var(--ink-2); font-size: var(--text-s); }
.cmp { table-layout: fixed; border-collapse: separate; border-spacing: 0; } .cmp .c0 { width: 200px; }
.cmp thead th { position: sticky; inset-block-start: 0; z-index: 2; padding: 10px 12px 8px; background: var(--paper); vertical-align: bottom; border-block-end: 1px solid var(--rule); font-size: var(--text-m); line-height: 1.4; } .cmp thead td { border-block-end: 1px solid var(--rule); background: var(--paper); }
.cmp thead .sub { display: block; color: var(--ink-3); font-size: var(--text-xs); font-weight: var(--weight); }
.cmp tbody th { padding: 9px 12px 9px 0; font-size: var(--text-s); font-weight: var(--weight); vertical-align: top; } .cmp tbody th small { display: block; text-wrap: balance; color: var(--ink-3); font-size: var(--text-xs); }
.cmp tbody tr > * { border-block-end: 1px solid var(--line); }
.cmp .about td { padding: 10px 12px 12px; vertical-align: top; font-size: var(--text-xs); color: var(--ink-2); } .cmp .about .bar { margin-block: 6px; } .cmp .about ul { display: flex; flex-wrap: wrap; gap: 0 var(--s3); } .cmp .about b { color: var(--ink); }
.cmp .c { padding: 9px 12px; vertical-align: top; font-size: var(--text-s); line-height: 1.6; } .cmp .c > a, .cmp .c > span { display: grid; grid-template-columns: 14px minmax(0, 1fr); column-gap: var(--s2); color: var(--ink); text-decoration: none; } .cmp .c > a:hover .v { text-decoration: underline; } .cmp .c .ico { margin-block-start: 4px; }
.cmp .c .v { container-type: inline-size; font-variant-numeric: tabular-nums; } @container (max-width: 190px) { .cmp .plans { grid-template-columns: 1fr auto; } .cmp .plans > :nth-child(3n + 1) { grid-column: 1 / -1; } .cmp .plans > :nth-child(3n + 1):empty { display: none; } .cmp .plans > :nth-child(3n + 2) { padding-inline-start: 1em; text-align: start; } } .cmp .c .n { display: block; color: var(--ink-3); font-size: var(--text-xs); } .cmp .is-flagged-cell .v > span:first-child { color: var(--flagged-ink); font-weight: var(--weight-strong); } .cmp .big { font-size: var(--text-m); font-weight: var(--weight-strong); }
.cmp .is-unknown-cell { background: repeating-linear-gradient(135deg, transparent 0 5px, var(--line) 5px 6px); } .cmp .is-unknown-cell .v > *, .cmp .is-unknown-cell .is-unknown .ico { background: var(--paper); box-shadow: 0 0 0 3px var(--paper); }
.cmp .sec th { padding: 28px 0 8px; font-size: var(--text-l); font-weight: var(--weight-strong); border-block-end: 1px solid var(--rule); } .cmp .sec small { display: inline; margin-inline-start: var(--s3); font-weight: var(--weight); }
.cmp .chart td { padding: 6px 12px; } .cmp .chart div { display: grid; grid-template-columns: 1fr 64px; align-items: center; gap: var(--s3); font-size: var(--text-xs); color: var(--ink-2); } .cmp .chart .bar { block-size: 10px; }
.legend { display: flex; flex-wrap: wrap; gap: var(--s1) var(--s5); color: var(--ink-2); } .after { margin-block-start: var(--s6); color: var(--ink-3); font-size: var(--text-xs); }
.annex { border-block-start: 1px solid var(--line); }
`;

/** `name`: printed at the foot of each page. */
const print = (name: string, wide: boolean): string => {
  const foot = (size: string): string =>
    `@bottom-left { content: ${cssString(name)}; font: ${size} sans-serif; color: #626971; } @bottom-right { content: counter(page) " / " counter(pages); font: ${size} sans-serif; color: #626971; }`;
  const landscape = `@page wide { size: A4 landscape; margin: 11mm 12mm 14mm; ${foot('7pt')} }
@media print {
  .wide { page: wide; padding: 0; overflow: visible; } .annex { page: tall; break-before: page; border: 0; }
  .wide { --text-xs: 6.75pt; --text-s: 7.5pt; --text-m: 8pt; --text-l: 10pt; --text-3xl: 17pt; } .cmp .c0 { width: 34mm; }
  .cmp thead th { position: static; padding-block: 1.2mm; } .cmp tbody th, .cmp .c, .cmp .about td { padding-block: 1mm; } .cmp .c .ico, .cmp .about .ico { inline-size: 3mm; block-size: 3mm; margin-block-start: .4mm; }
  .cmp .sec th { padding-block: 3.5mm 1.2mm; } .cmp .sec { break-after: avoid; } .cmp .chart { break-inside: avoid; } .cmp tr { break-inside: avoid; } .cmp .is-unknown-cell { print-color-adjust: exact; }
}
`;
  return `@page { size: A4; margin: 16mm 15mm 18mm; ${foot('7.5pt')} }
@page tall { size: A4; margin: 16mm 15mm 18mm; ${foot('7.5pt')} }
@media print {
  :root { --text-xs: 7.5pt; --text-s: 8.5pt; --text-m: 9.5pt; --text-l: 11pt; }
  body { line-height: 1.6; } .sheet-a4 { max-inline-size: none; padding: 0; } .doc-t { margin-block: 7mm 5mm; } .h-doc { font-size: 22pt; } .h-sec { font-size: 12.5pt; margin-block: 8mm 1.5mm; } .sum { margin-block: 6mm 0; } .nums { margin-block: 2.5mm 3.5mm; } .nums b { font-size: 20pt; }
  .first li { grid-template-columns: 5mm 40mm 1fr auto; padding-block: 1.4mm; } .facts > div { grid-template-columns: 30mm 1fr; padding-block: 1.1mm; } .res td, .res th { padding-block: 1.3mm; } .k1 { width: 29mm; } .k2 { width: 34mm; } .k3 { width: 48mm; } .cat-h { margin-block-start: 6mm; }
  .bar, .ico, .man i { print-color-adjust: exact; } a { color: inherit; text-decoration: none; }
  .h-sec, .cat-h { break-after: avoid; break-inside: avoid; } .res { break-before: avoid; } .res tr:first-child { break-after: avoid; } tr, li, .facts > div { break-inside: avoid; } .sum, .first { break-inside: avoid; }
}
${wide ? landscape : ''}`;
};

export const reportStyle = (name: string): string => `${TOKENS}${BASE}${REPORT}${print(name, false)}`;

export const comparisonStyle = (name: string): string => `${TOKENS}${BASE}${REPORT}${COMPARE}${print(name, true)}`;
