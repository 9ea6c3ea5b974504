import type { CellView } from '../present/comparison/cell.ts';
import type { CompareRow, ComparisonView } from '../present/comparison/comparison.ts';
import type { ReportLanguage } from '../present/report/language.ts';
import type { FactView, PageView, ReportView } from '../present/report/report.ts';
import type { ReportRow } from '../present/report/rows.ts';
import { oneLine, webAddress } from './clean.ts';
import { cellText } from './fact-cells.ts';

/** Reports and comparisons as Markdown: to read, to send, to keep beside a contract. Every word of a page is escaped. */

/** Text of a page or a provider as plain Markdown text: one line, nothing of it is markup. */
export const plain = (text: string): string =>
  oneLine(text)
    .replace(/[\\`*_[\]<>|#~]/g, '\\$&')
    .replace(/^([-+]|\d+[.)])(?=\s)/, '\\$1');

/** An address as a link target; nothing but web addresses become links. */
function link(name: string, href: string | null): string {
  const address = webAddress(href);
  return address === null ? plain(name) : `[${plain(name)}](<${address}>)`;
}

const counted = (title: string, count: number, { lang }: ReportLanguage): string => (lang === 'ja' ? `${title}（${count}）` : `${title} (${count})`);

function ownLines({ own, answer }: ReportRow, { r, m }: ReportLanguage): string[] {
  return [
    ...(own ? [`  - ${m.own}${own.day ? ` ${own.day}` : ''}${r.colon}${plain(m.auditSaid(own.audited.word))}${own.audited.value ? ` — ${plain(own.audited.value)}` : ''}`] : []),
    ...(answer ? [`  - ${r.answer}${answer.day ? ` ${answer.day}` : ''}${r.colon}${plain(answer.text)}`] : []),
  ];
}

function findingLines(row: ReportRow, language: ReportLanguage): string[] {
  const { r, m } = language;
  return [
    `- **${plain(row.title)}**${r.colon}${row.word}${row.value ? ` — ${plain(row.value)}` : ''}${row.concern ? ` — ${m.status.flagged}${r.colon}${plain(row.concern)}` : ''}`,
    ...(row.note ? [`  - ${plain(row.note)}`] : []),
    ...ownLines(row, language),
    ...row.quotes.filter(({ text }) => text.trim() !== '').map(({ text, pageName, href }) => `  - 「${plain(text)}」 ${link(pageName, href)}`),
  ];
}

function factLine({ title, sub, cell }: FactView, language: ReportLanguage): string {
  const notes = cell.notes.length > 0 ? ` — ${cell.notes.map(plain).join(' / ')}` : '';
  return `- **${plain(title)}**${sub ? ` ${plain(sub)}` : ''}${language.r.colon}${plain(cellText(cell, language))}${notes}`;
}

const pageLine = ({ name, href, word, read }: PageView, { m }: ReportLanguage): string => `- ${link(name, href)}${read && word === m.pageStatus.read ? '' : ` — ${word}`}`;

/** `level`: of its heading, 1 for a document of its own. */
export function reportToMarkdown(report: ReportView, language: ReportLanguage, level: 1 | 2 = 1): string {
  const { r, m } = language;
  const head = (depth: number, text: string): string[] => ['', `${'#'.repeat(level + depth)} ${text}`, ''];
  const listed = (lines: readonly string[]): readonly string[] => (lines.length > 0 ? lines : [r.none]);
  const flags = report.categories.filter(({ category }) => category === 'flag').flatMap(({ rows }) => rows);
  const categories = report.categories.filter(({ category }) => category !== 'flag');
  return [
    `${'#'.repeat(level)} ${plain(report.who.name)}`,
    '',
    r.report,
    '',
    `- ${r.site}: ${link(report.url, report.href)}${report.siteTitle ? `（${plain(report.siteTitle)}）` : ''}`,
    ...(report.who.service ? [`- ${r.service}: ${plain(report.who.service)}`] : []),
    `- ${r.date}: ${report.date}`,
    `- ${r.result}: ${report.tally.counts.map(({ word, count }) => `${word} ${count ?? 0}`).join(' / ')}`,
    ...(report.profile ? [`- ${r.profile}: ${plain(report.profile)}`] : []),
    ...(report.ownCount > 0 ? [`- ${r.ownVerdicts}: ${r.count(report.ownCount)}`] : []),
    ...(report.answerCount > 0 ? [`- ${r.answered}: ${r.count(report.answerCount)}`] : []),
    ...(report.lead ? ['', plain(report.lead)] : []),
    ...head(1, m.signs),
    report.signs.text,
    '',
    ...flags.flatMap((row) => findingLines(row, language)),
    ...head(1, r.factsTitle),
    ...report.facts.map((fact) => factLine(fact, language)),
    ...categories.flatMap(({ title, rows }) => [...head(1, title), ...rows.flatMap((row) => findingLines(row, language))]),
    ...head(1, counted(r.questionsTitle, report.questions.length, language)),
    ...listed(
      report.questions.map(({ title, text, answer }, i) => `${i + 1}. ${plain(title)}${r.colon}${plain(text)}${answer ? ` — ${r.answer}${r.colon}${plain(answer.text)}` : ''}`),
    ),
    ...head(1, r.manualTitle),
    ...report.manual.map(
      ({ title, state, word, note, day }) => `- [${state === 'open' ? ' ' : 'x'}] ${plain(title)}${r.colon}${[word, day, plain(note)].filter(Boolean).join(' — ')}`,
    ),
    ...head(1, counted(r.pagesRead, report.read.length, language)),
    ...listed(report.read.map((page) => pageLine(page, language))),
    ...head(1, counted(r.pagesUnread, report.unread.length, language)),
    ...listed(report.unread.map((page) => pageLine(page, language))),
    '',
    '---',
    '',
    `${r.tool}: ${plain(report.tool)}`,
    '',
    report.limits,
    '',
  ].join('\n');
}

/** Lines of a table's cell; evidence as links. */
function cellLines(cell: CellView, language: ReportLanguage): string {
  const [first] = cell.quotes;
  return [...cellText(cell, language).split('\n'), ...cell.notes].map(plain).join('<br>') + (first?.href ? ` ${link(first.pageName, first.href)}` : '');
}

function table(rows: readonly CompareRow[], names: readonly string[], language: ReportLanguage): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line([language.r.column.title, ...names]),
    line(['---', ...names.map(() => '---')]),
    ...rows.map(({ title, sub, cells }) => line([`**${plain(title)}**${sub ? `<br>${plain(sub)}` : ''}`, ...cells.map((cell) => cellLines(cell, language))])),
  ];
}

/** The tables side by side, then each provider's whole report. */
export function comparisonToMarkdown(view: ComparisonView, language: ReportLanguage): string {
  const { r } = language;
  const names = view.columns.map(({ who }) => plain(who.name));
  return [
    `# ${view.title}`,
    '',
    ...view.columns.map(
      ({ who, url, href, date, read, unread }) => `- ${plain(who.name)}${r.colon}${link(url, href)} — ${date} — ${r.pagesRead} ${read.length} / ${r.pagesUnread} ${unread.length}`,
    ),
    ...(view.profile ? ['', `${r.profile}${r.colon}${plain(view.profile)}`] : []),
    ...(view.hidden > 0 ? ['', r.onlyDifferences(view.hidden)] : []),
    '',
    `## ${r.factsTitle}`,
    '',
    ...table(view.facts, names, language),
    ...view.groups.flatMap(({ title, rows }) => ['', `## ${title}`, '', ...table(rows, names, language)]),
    '',
    view.limits,
    '',
    ...view.columns.flatMap((report) => ['---', '', reportToMarkdown(report, language, 2)]),
  ].join('\n');
}
