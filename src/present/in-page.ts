import type { Audit, Lang, QuoteAnchor, Status } from '../core/model/audit.ts';
import type { RowView } from './criteria-rows.ts';
import type { Language } from './language/language.ts';
import { when } from './values/numbers.ts';

/** Evidence as it is shown in its own page: what to mark there, and in which words. Plain JSON. */

/** One quotation of one criterion. */
export interface InPageMark {
  criterion: string;
  title: string;
  status: Status;
  word: string;
  value: string;
  category: string;
  anchor: QuoteAnchor;
}

export interface InPagePlan {
  /** The page that the evidence is from. */
  pageUrl: string;
  lang: Lang;
  theme: 'auto' | 'light' | 'dark';
  marks: InPageMark[];
  /** Index of the mark that is asked for. */
  focus: number;
  categories: { id: string; title: string }[];
  words: Omit<Language['m']['inPage']['words'], 'readOn'> & { readOn: string };
}

/**
 * - `shown`: the page is open and marked; `focus` says what became of the quotation that was asked for
 * - `press`: not done yet: this page, or the page once it is opened in this tab or in a new one, is only open to us after a press of the
 *   toolbar button on it
 * - `opened`: the page is opened; the marks come with the press
 * - `unreachable`: the page could not be opened
 */
export type InPageAnswer =
  | { state: 'shown'; found: number; lost: number; focus: 'shown' | 'closed' | 'wordless' | 'lost' }
  | { state: 'press'; where: 'here' | 'tab' | 'new-tab' }
  | { state: 'opened' | 'unreachable' };

/** All evidence of the page that holds the `evidence`th quotation of a criterion; null where there is no such quotation. */
export function inPagePlan(
  audit: Audit,
  rows: readonly RowView[],
  asked: { criterion: string; evidence: number },
  { theme, now }: { theme: InPagePlan['theme']; now: Date },
  language: Language,
): InPagePlan | null {
  const { m, lang } = language;
  const findings = new Map(audit.findings.map((finding) => [finding.id, finding]));
  const target = findings.get(asked.criterion)?.evidence[asked.evidence];
  if (!target) return null;
  const marks = rows.flatMap(({ id, title, status, word, value, category, own }) =>
    (findings.get(id)?.evidence ?? [])
      .filter((evidence) => evidence.pageUrl === target.pageUrl && evidence.quote !== '')
      .map((evidence) => {
        const { quote, prefix, suffix, offset, textHash } = evidence;
        return {
          evidence,
          mark: { criterion: id, title, status, word: own ? [word, m.own].join(m.dot) : word, value, category, anchor: { quote, prefix, suffix, offset, textHash } },
        };
      }),
  );
  const focus = marks.findIndex(({ evidence }) => evidence === target);
  if (focus < 0) return null;
  return {
    pageUrl: target.pageUrl,
    lang,
    theme,
    marks: marks.map(({ mark }) => mark),
    focus,
    categories: Object.entries(m.category).map(([id, title]) => ({ id, title })),
    words: { ...m.inPage.words, readOn: m.inPage.words.readOn(when(audit.finishedAt, now, language)) },
  };
}

/** What to tell the person in the view; null where the page itself says all. */
export function inPageNotice(answer: InPageAnswer, page: string, { m }: Language): { text: string; opens: boolean } | null {
  if (answer.state === 'shown') return null;
  if (answer.state !== 'press') return { text: m.inPage[answer.state], opens: false };
  const text = answer.where === 'here' ? m.inPage.pressHere : answer.where === 'tab' ? m.inPage.pressInTab(page) : m.inPage.pressInNewTab(page);
  return { text, opens: answer.where !== 'here' };
}
