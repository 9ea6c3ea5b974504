import type { CellView } from '../../present/comparison/cell.ts';
import type { ReportLanguage } from '../../present/report/language.ts';
import type { CategoryReport, FactView, ReportView } from '../../present/report/report.ts';
import type { ReportRow } from '../../present/report/rows.ts';
import { type Html, html } from './html.ts';
import { bar, documentOf, heading, icon, link, pageRow, quotation, statusWord } from './parts.ts';
import { reportStyle } from './style.ts';

/** One report as one HTML file: valid, without network, made for A4. */

/** `prefix`: before the ids of rows, where several reports stand in one document. `level`: of its name's heading. */
export interface Place {
  prefix: string;
  level: 1 | 2;
}

/** Place of a criterion in the document. */
export const rowId = (prefix: string, id: string): string => `${prefix}${id.replaceAll('.', '-')}`;

function head({ who, url, href }: ReportView, level: Place['level']): Html {
  return html`<header class="doc-t">${heading(level, 'h-doc', html`${who.name}`)}<p>${who.service ? `${who.service}　` : null}${link(url, href)}</p></header>`;
}

function meta({ date, read, unread, basis, profile, ownCount, answerCount }: ReportView, { r }: ReportLanguage): Html {
  const item = (term: string, text: string): Html => html`<div><dt>${term}</dt><dd class="tab">${text}</dd></div>`;
  return html`<dl class="meta">${item(r.date, date)}${item(r.pagesRead, r.pageCount(read.length))}${item(r.pagesUnread, r.pageCount(unread.length))}${item(r.basis, basis)}${profile !== '' && item(r.profile, profile)}${
    ownCount > 0 && item(r.ownVerdicts, r.count(ownCount))
  }${answerCount > 0 && item(r.answered, r.count(answerCount))}</dl>`;
}

const result = ({ tally, lead }: ReportView): Html =>
  html`<section class="sum">${bar(tally.bar)}<div class="nums">${tally.counts.map(
    ({ status, word, count }) =>
      html`<div data-count="${status}"${count === 0 && html` class="z"`}><b class="is-${status}">${icon(status)}${count ?? 0}</b><span>${word}</span></div>`,
  )}</div>${lead && html`<p>${lead}</p>`}</section>`;

const signs = ({ signs: { list, text } }: ReportView, level: number, { m }: ReportLanguage): Html | null =>
  list.length === 0
    ? null
    : html`<section>${heading(level + 1, 'h-sec', html`${m.signs}<small>${text}</small>`)}<ul class="signs">${list.map(
        ({ title, quote, note }) =>
          html`<li><span class="is-flagged">${icon('flagged')}</span><div>${heading(level + 2, 'h-item', html`${title}`)}${quote && html`<q>${quote}</q>`}${note && html`<p>${note}</p>`}</div></li>`,
      )}</ul></section>`;

const first = ({ first: items }: ReportView, level: number, { m }: ReportLanguage): Html | null =>
  items.length === 0
    ? null
    : html`<section>${heading(level + 1, 'h-sec', html`${m.first}`)}<ol class="first">${items.map(
        ({ title, status, word, reason }, i) =>
          html`<li><span class="n">${i + 1}</span>${heading(level + 2, 'h-item', html`${title}`)}<p>${reason}</p>${statusWord(status, word)}</li>`,
      )}</ol></section>`;

/** Plans in columns, any other value as text. */
export const cellValue = ({ plans, text }: Pick<CellView, 'plans' | 'text'>): Html =>
  plans.length === 0
    ? html`${text}`
    : html`<span class="plans">${plans.map(({ name, hours, price }) => html`<span>${name}</span><span class="num">${hours}</span><span class="num">${price}</span>`)}</span>`;

function fact({ title, sub, cell }: FactView): Html {
  const { status, word, bare, concern, notes } = cell;
  const value = bare ? statusWord(status, word) : html`${cellValue(cell)}${status !== 'met' && html`<span class="n">${statusWord(status, word)}</span>`}`;
  return html`<div><dt>${title}${sub && html`<small>${sub}</small>`}</dt><dd>${value}${concern && html`<span class="n">${statusWord('flagged', concern)}</span>`}${notes.map((note) => html`<span class="n">${note}</span>`)}</dd></div>`;
}

/** The person's own verdict, with what the audit had said; the provider's answer. */
function ownLines({ own, answer }: ReportRow, { r, m }: ReportLanguage): Html[] {
  return [
    ...(own ? [html`<span class="mine">${icon('own')}${m.own} ${own.day}</span><span class="n">${m.auditSaid(own.audited.word)} ${own.audited.value}</span>`] : []),
    ...(answer ? [html`<span class="ans"><b>${r.answer}</b> ${answer.day} ${answer.text}</span>`] : []),
  ];
}

function criterionRow(row: ReportRow, prefix: string, language: ReportLanguage): Html {
  const { id, status, word, title, value, note, concern, quotes } = row;
  const lines = [
    value && html`<span class="val" data-value>${value}</span>`,
    concern && html`<span class="n w">${language.m.status.flagged}${language.r.colon}${concern}</span>`,
    note && html`<span class="n">${note}</span>`,
    ...ownLines(row, language),
  ].filter(Boolean);
  const said = quotes.map(quotation);
  // What is not there leaves its room to what is.
  const cells = quotes.length === 0 ? html`<td colspan="2">${lines}</td>` : lines.length === 0 ? html`<td colspan="2">${said}</td>` : html`<td>${lines}</td><td>${said}</td>`;
  return html`<tr id="${rowId(prefix, id)}" data-criterion="${id}" data-status="${status}"><td>${statusWord(status, word)}</td><th scope="row">${title}</th>${cells}</tr>
`;
}

const category = ({ title, rows, bar: view, good, goodWord }: CategoryReport, { prefix, level }: Place, language: ReportLanguage): Html =>
  html`<section><div class="cat-h">${heading(level + 2, 'h-cat', html`${title}`)}${bar(view)}<span class="of">${goodWord} <b>${good}</b> / ${rows.length}</span></div>
<table class="res" aria-label="${title}"><colgroup><col class="k1"><col class="k2"><col class="k3"><col></colgroup><tbody>
${rows.map((row) => criterionRow(row, prefix, language))}</tbody></table></section>
`;

const pages = ({ read, unread }: ReportView, level: number, language: ReportLanguage): Html => {
  const { r } = language;
  return html`<section>${heading(level + 1, 'h-sec', html`${r.pagesRead}<small>${r.pageCount(read.length)}${unread.length > 0 && html`${language.m.dot}${r.pagesUnread} ${r.pageCount(unread.length)}`}</small>`)}
<table class="read" aria-label="${r.pagesRead}"><tbody>${[...read, ...unread].map((page) => pageRow(page, language))}</tbody></table></section>
`;
};

const manual = ({ manual: checks }: ReportView, level: number, { r }: ReportLanguage): Html =>
  html`<section>${heading(level + 1, 'h-sec', html`${r.manualTitle}<small>${r.manualOf(checks.length)}</small>`)}<ul class="man">${checks.map(
    ({ id, title, state, word, note, day }) =>
      html`<li data-manual="${id}" data-state="${state}"${state !== 'open' && html` class="done"`}><i></i><span>${title}</span><span class="s">${state !== 'open' && `${word} ${day}`}</span>${note && html`<span class="n">${note}</span>`}</li>`,
  )}</ul></section>
`;

const questions = ({ questions: list }: ReportView, level: number, { r }: ReportLanguage): Html | null =>
  list.length === 0
    ? null
    : html`<section>${heading(level + 1, 'h-sec', html`${r.questionsTitle}<small>${r.questionsOf(list.length)}</small>`)}<ol class="qs">${list.map(
        ({ criterion, status, word, title, text, answer }) =>
          html`<li data-question="${criterion}"><span class="l is-${status}">${icon(status)}<span class="sr">${word}</span>${title}</span><span>${text}${answer && html`<span class="ans"><b>${r.answer}</b> ${answer.day} ${answer.text}</span>`}</span></li>`,
      )}</ol></section>
`;

/** All of a report between its head and its end. */
export function reportBody(report: ReportView, place: Place, language: ReportLanguage): Html {
  const { r } = language;
  const { level } = place;
  return html`${head(report, level)}
${meta(report, language)}
${result(report)}
${signs(report, level, language)}
${first(report, level, language)}
<section>${heading(level + 1, 'h-sec', html`${r.factsTitle}`)}<dl class="facts">${report.facts.map(fact)}</dl></section>
<section>${heading(level + 1, 'h-sec', html`${r.details}<small>${r.quotesAre}</small>`)}
${report.categories.map((view) => category(view, place, language))}</section>
${pages(report, level, language)}${manual(report, level, language)}${questions(report, level, language)}<footer class="end"><p>${report.limits}</p><p class="quiet">${report.tool}</p></footer>`;
}

const MAX_NAME = 40;

/** For tabs and the foot of pages, which have one line. */
const shortName = (name: string): string => (name.length > MAX_NAME ? `${name.slice(0, MAX_NAME)}…` : name);

export function reportToHtml(report: ReportView, language: ReportLanguage): string {
  const { r, m } = language;
  const title = `${r.report}　${shortName(report.who.name)}　${report.day}`;
  const body = html`<main class="sheet-a4">
<div class="mast"><span>${m.appName}</span><span>${r.report}</span></div>
${reportBody(report, { prefix: '', level: 1 }, language)}
</main>`;
  return documentOf({ title, style: reportStyle(`${shortName(report.who.name)}　${r.report}`) }, body, language);
}
