import { verdictsById, withOwnVerdicts } from '../core/audit/own-verdicts.ts';
import type { Audit, Category, Finding, Status } from '../core/model/audit.ts';
import type { Weight } from '../core/model/criterion.ts';
import type { OwnVerdict } from '../core/model/dossier.ts';
import { CATALOGUE, type CatalogueEntry, NOT_YET_EXAMINED } from './catalogue/catalogue.ts';
import type { Language } from './language/language.ts';
import { pageName, webUrl } from './names.ts';
import { remark } from './notes.ts';
import { formatValue } from './values/format.ts';
import { calendarDay } from './values/japan-time.ts';

/** Findings → criterion rows, the same in every view. */

export interface QuoteView {
  /** Which of the finding's evidence it is. */
  index: number;
  text: string;
  /** The part of the quotation that states the value, for the eye. */
  mark: { start: number; end: number } | null;
  pageUrl: string;
  pageName: string;
  /** Null where the page is none that a tab can open. */
  href: string | null;
}

/** What the person decided instead, and what the audit had said. */
export interface OwnView {
  note: string;
  /** '2026-11-22' */
  day: string;
  audited: { status: Status; word: string; value: string; note: string };
}

export interface RowView {
  id: string;
  category: Category;
  /** 3 must, 2 important, 1 good to know; 0 where the person's profile leaves it out. */
  weight: 0 | Weight;
  status: Status;
  /** The count that it belongs to; null for warning signs that are not there or could not be checked, and for what is left out. */
  countedAs: Status | null;
  /** True while pages that may say it are still to be read. */
  pending: boolean;
  word: string;
  title: string;
  question: string;
  value: string;
  note: string;
  quotes: QuoteView[];
  /** The value in normal form; null where there is none, or where the person says that there is none. */
  normal: unknown;
  /** Null where the audit's verdict stands. */
  own: OwnView | null;
  /** Title of the warning sign that is about this value, '' for none. */
  concern: string;
  /** Folded text that a search looks through. */
  haystack: string;
}

/** Where a sign concerns the value of other criteria, they show it beside their own status. */
const CONCERNS: Record<string, readonly string[]> = {
  'flag.low-price': ['price.listed'],
  'flag.cash-only': ['payment.methods'],
  'flag.contact-limited': ['contact.channels'],
  'flag.no-company': ['company.name', 'company.address'],
  'flag.vague-service': ['service.tasks'],
  'flag.long-lock-in': ['contract.term', 'contract.penalty'],
  'flag.terms-one-sided': ['terms.liability', 'terms.disclaimer'],
};

/** Full-width or not, capital or not: the same when searching. */
const foldForSearch = (text: string): string => text.normalize('NFKC').toLowerCase();

const isFlag = (entry: CatalogueEntry): boolean => entry.category === 'flag';

function markOf(quote: string, value: unknown): QuoteView['mark'] {
  const start = typeof value === 'string' && value.length > 1 ? quote.indexOf(value) : -1;
  return start < 0 ? null : { start, end: start + (value as string).length };
}

function quotesOf(finding: Finding, audit: Audit, language: Language): QuoteView[] {
  return finding.evidence
    .map((evidence, index) => ({ evidence, index }))
    .filter(({ evidence }) => evidence.quote !== '')
    .map(({ evidence, index }) => {
      const page = audit.pages.find(({ url }) => url === evidence.pageUrl) ?? { url: evidence.pageUrl, title: evidence.pageTitle, kind: 'other' as const };
      return {
        index,
        text: evidence.quote,
        mark: markOf(evidence.quote, evidence.value),
        pageUrl: evidence.pageUrl,
        pageName: pageName(page, language),
        href: webUrl(evidence.pageUrl),
      };
    });
}

function noteOf(finding: Finding, pending: boolean, audit: Audit, language: Language): string {
  const { m } = language;
  if (pending) return m.stillReading;
  const said = remark(finding, audit.lang, language);
  if (said || finding.status === 'met' || finding.status === 'partial' || finding.status === 'flagged') return said;
  return finding.status === 'missing' ? m.notFoundIn(audit.pages.filter(({ status }) => status === 'read').length) : m.notRead;
}

function wordOf(entry: CatalogueEntry, status: Status, pending: boolean, { m }: Language): string {
  if (pending) return m.pending;
  return isFlag(entry) && status === 'met' ? m.clear : m.status[status];
}

function row(entry: CatalogueEntry, finding: Finding, audit: Audit, running: boolean, concern: string, language: Language): RowView {
  const words = language.words[entry.id] ?? { title: entry.id, question: '' };
  const pending = running && finding.status === 'unknown';
  const quotes = quotesOf(finding, audit, language);
  const value = formatValue(entry.id, finding.value, language);
  const note = noteOf(finding, pending, audit, language);
  const word = wordOf(entry, finding.status, pending, language);
  return {
    ...words,
    id: entry.id,
    category: entry.category,
    weight: entry.weight,
    status: finding.status,
    countedAs: isFlag(entry) && finding.status !== 'flagged' ? null : finding.status,
    pending,
    word,
    value,
    note,
    quotes,
    normal: finding.value,
    own: null,
    concern,
    haystack: foldForSearch([words.title, words.question, word, value, note, concern, ...quotes.map(({ text }) => text)].join('\n')),
  };
}

/** Criteria that are not examined by this version are left out of every view. */
const isExamined = (finding: Finding): boolean => finding.noteKey?.key !== NOT_YET_EXAMINED;

function concernsOf(audit: Audit, { words }: Language): Map<string, string> {
  const flagged = audit.findings.filter(({ status }) => status === 'flagged');
  return new Map(flagged.flatMap(({ id }) => (CONCERNS[id] ?? []).map((concerned) => [concerned, words[id]?.title ?? ''] as const)));
}

function auditedRows(audit: Audit, running: boolean, language: Language): RowView[] {
  const findings = new Map(audit.findings.map((finding) => [finding.id, finding]));
  const concerns = concernsOf(audit, language);
  return CATALOGUE.flatMap((entry) => {
    const finding = findings.get(entry.id);
    return finding && isExamined(finding) ? [row(entry, finding, audit, running, concerns.get(entry.id) ?? '', language)] : [];
  });
}

function ownRow(row: RowView, verdict: OwnVerdict, { status, word, value, note }: RowView, { m }: Language): RowView {
  const own = { note: verdict.note, day: calendarDay(verdict.at), audited: { status, word, value, note } };
  return { ...row, own, note: verdict.note, haystack: `${row.haystack}\n${foldForSearch(m.own)}` };
}

/** All rows of an audit in the catalogue's order: the person's own verdicts applied once nothing is open any more, and marked as theirs. */
export function criteriaRows(audit: Audit, running: boolean, language: Language, verdicts: readonly OwnVerdict[] = []): RowView[] {
  const audited = auditedRows(audit, running, language);
  if (running || verdicts.length === 0) return audited;
  const own = verdictsById(verdicts);
  const before = new Map(audited.map((row) => [row.id, row]));
  return auditedRows(withOwnVerdicts(audit, verdicts), false, language).map((row) => {
    const verdict = own.get(row.id);
    return verdict ? ownRow(row, verdict, before.get(row.id) ?? row, language) : row;
  });
}

/** Does a row hold every word of the query, and belong to the chosen count? */
export function matches(row: RowView, filter: { status: Status | null; query: string }): boolean {
  const words = foldForSearch(filter.query).split(/\s+/).filter(Boolean);
  return (filter.status === null || row.countedAs === filter.status) && words.every((word) => row.haystack.includes(word));
}
