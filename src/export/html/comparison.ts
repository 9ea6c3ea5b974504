import type { CellView } from '../../present/comparison/cell.ts';
import type { CompareGroup, CompareRow, ComparisonView } from '../../present/comparison/comparison.ts';
import type { ReportLanguage } from '../../present/report/language.ts';
import type { ReportView } from '../../present/report/report.ts';
import { STATUS_ORDER } from '../../present/tally.ts';
import { type Html, html } from './html.ts';
import { bar, documentOf, icon, link, statusWord } from './parts.ts';
import { cellValue, reportBody, rowId } from './report.ts';
import { comparisonStyle } from './style.ts';

/** A comparison as one HTML file: the table on A4 landscape, then each provider's report, to which every cell leads. */

/** Before the ids of the n-th provider's rows. */
const prefixOf = (index: number): string => `p${index + 1}-`;

/** In words only: browsers don't draw a referenced icon again where the head is repeated on the next printed page. */
const columnHead = ({ who, signs }: ReportView, { m }: ReportLanguage): Html =>
  html`<th scope="col">${who.name}<span class="sub">${who.service}${signs.list.length > 0 && html` <b class="is-flagged">${m.flaggedCount(signs.list.length)}</b>`}</span></th>`;

const about = ({ who, href, url, date, read, unread, tally }: ReportView, { r, m }: ReportLanguage): Html =>
  html`<td>${link(who.domain || url, href)}<br>${date}<br>${r.pagesRead} ${read.length}${m.dot}${r.pagesUnread} ${unread.length}${bar(tally.bar)}<ul>${tally.counts.map(
    ({ status, word, count }) => html`<li><span class="st is-${status}">${icon(status)}${word} <b>${count ?? 0}</b></span></li>`,
  )}</ul></td>`;

/** The status is seen by its icon and read out with the value; where there is no value its word is all that is said. */
function saidIn({ status, word, text, bare, notes, plans }: CellView, big: boolean): Html {
  const value = bare
    ? html`<span class="is-${status}">${text}</span>`
    : html`<span${big && html` class="big"`}><span class="sr">${word} </span>${cellValue({ plans, text })}</span>`;
  return html`${value}${notes.map((note) => html`<span class="n">${note}</span>`)}`;
}

function compareCell(cell: CellView, index: number, big: boolean, { m, r }: ReportLanguage): Html {
  const looks = cell.concern && !cell.bare ? 'flagged' : cell.status;
  const inner = html`<span class="is-${looks}">${icon(looks)}</span><span class="v">${saidIn(cell, big)}${cell.concern && html`<span class="n is-flagged">${m.status.flagged}${r.colon}${cell.concern}</span>`}</span>`;
  const [first] = cell.criteria;
  const content = first === undefined ? html`<span>${inner}</span>` : html`<a href="#${rowId(prefixOf(index), first)}">${inner}</a>`;
  return html`<td class="c is-${looks}-cell" data-status="${cell.status}">${content}</td>`;
}

const compareRow = ({ id, title, sub, weight, cells }: CompareRow, language: ReportLanguage): Html =>
  html`<tr data-criterion="${id}"><th scope="row">${title}${(sub || weight === 3) && html`<small>${sub || language.r.weight[3]}</small>`}</th>${cells.map((cell, i) => compareCell(cell, i, id === 'monthly', language))}</tr>
`;

const sectionHead = (
  title: string,
  note: string,
  columns: number,
): Html => html`<tr class="sec"><th colspan="${columns + 1}" scope="rowgroup">${title}${note && html`<small>${note}</small>`}</th></tr>
`;

/** Bars by category, with the numbers beside them: the chart and its table are one. */
function chart(columns: readonly ReportView[], { r }: ReportLanguage): Html {
  const categories = columns[0]?.categories.filter(({ category }) => category !== 'flag' && category !== 'ignored') ?? [];
  return html`<tbody class="chart">${sectionHead(r.perCategory, r.perCategoryNote, columns.length)}${categories.map(
    ({ category, title }) =>
      html`<tr><th scope="row">${title}</th>${columns.map(({ categories: own }) => {
        const view = own.find((item) => item.category === category);
        return view ? html`<td><div>${bar(view.bar)}<span class="num">${view.good} / ${view.rows.length}</span></div></td>` : html`<td></td>`;
      })}</tr>
`,
  )}</tbody>`;
}

const group = ({ category, title, rows }: CompareGroup, columns: number, language: ReportLanguage): Html =>
  html`<tbody>${sectionHead(title, category === 'flag' ? '' : language.r.restOf(rows.length), columns)}${rows.map((row) => compareRow(row, language))}</tbody>`;

function legend({ m }: ReportLanguage): Html {
  return html`<p class="legend">${STATUS_ORDER.map((status) => statusWord(status, m.status[status]))}</p>`;
}

function table({ title, columns, facts, groups }: ComparisonView, language: ReportLanguage): Html {
  const { r } = language;
  return html`<table class="cmp" aria-label="${title}"><colgroup><col class="c0">${columns.map(() => html`<col>`)}</colgroup>
<thead><tr><td></td>${columns.map((report) => columnHead(report, language))}</tr></thead>
<tbody class="about"><tr><th scope="row">${r.result}</th>${columns.map((report) => about(report, language))}</tr></tbody>
<tbody>${sectionHead(r.factsTitle, '', columns.length)}${facts.map((row) => compareRow(row, language))}</tbody>
${chart(columns, language)}
${groups.map((view) => group(view, columns.length, language))}</table>`;
}

export function comparisonToHtml(view: ComparisonView, language: ReportLanguage): string {
  const { r, m } = language;
  const body = html`<main>
<section class="wide"><h1>${view.title}</h1><p>${view.profile && `${r.profile}${r.colon}${view.profile}${language.lang === 'ja' ? '。' : '. '}`}${view.limits}${view.hidden > 0 && ` ${r.onlyDifferences(view.hidden)}`}</p>
${legend(language)}
${table(view, language)}
<p class="after">${r.hatched}</p></section>
${view.columns.map(
  (report, i) => html`<article class="annex"><div class="sheet-a4"><div class="mast"><span>${m.appName}</span><span>${r.evidenceOf(report.who.name)}</span></div>
${reportBody(report, { prefix: prefixOf(i), level: 2 }, language)}</div></article>
`,
)}</main>`;
  return documentOf({ title: view.title, style: comparisonStyle(`${m.appName}　${view.title}`) }, body, language);
}
