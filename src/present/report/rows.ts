import type { Audit, Finding, Status } from '../../core/model/audit.ts';
import type { Weight } from '../../core/model/criterion.ts';
import type { Answer, Dossier, OwnVerdict } from '../../core/model/dossier.ts';
import { CATALOGUE } from '../catalogue/catalogue.ts';
import { criteriaRows, type RowView } from '../criteria-rows.ts';
import type { Language } from '../language/language.ts';
import { remark } from '../notes.ts';
import { calendarDay } from '../values/japan-time.ts';

/** Findings of a dossier as rows: the person's own verdicts applied, and marked as theirs. */

/** What the person decided instead, and what the audit had said. */
export interface OwnView {
  note: string;
  day: string;
  audited: { status: Status; word: string; value: string; note: string };
}

export interface AnswerView {
  text: string;
  day: string;
}

export interface ReportRow extends RowView {
  weight: Weight;
  /** The value in normal form; null where there is none, or where the person says that there is none. */
  normal: unknown;
  /** The remark alone: `note` also says in how many pages nothing was found. */
  remark: string;
  own: OwnView | null;
  answer: AnswerView | null;
}

/** The last verdict, answer or check of each id counts. */
export const lastOf = <T>(items: readonly T[], idOf: (item: T) => string): Map<string, T> => new Map(items.map((item) => [idOf(item), item]));

const saysNothing = (status: Status): boolean => status === 'missing' || status === 'unknown';

/** A value stands only as long as the person does not say that there is none. The evidence stays: it is what the pages say. */
const corrected = (finding: Finding, { status }: OwnVerdict): Finding => ({ ...finding, status, value: saysNothing(status) ? null : finding.value, note: null, noteKey: null });

const verdictsOf = ({ verdicts }: Dossier): Map<string, OwnVerdict> => lastOf(verdicts, ({ criterion }) => criterion);

/** The audit as the person sees it. Not to be stored: the corrections can't be told from it any more. */
function correctedAudit(dossier: Dossier): Audit {
  const own = verdictsOf(dossier);
  const findings = dossier.audit.findings.map((finding) => {
    const verdict = own.get(finding.id);
    return verdict ? corrected(finding, verdict) : finding;
  });
  return { ...dossier.audit, findings };
}

const WEIGHT = new Map(CATALOGUE.map(({ id, weight }) => [id, weight]));

const answersOf = ({ answers }: Dossier): Map<string, Answer> => lastOf(answers, ({ criterion }) => criterion);

/** All rows of a dossier in the catalogue's order. */
export function reportRows(dossier: Dossier, language: Language): ReportRow[] {
  const { audit } = dossier;
  const verdicts = verdictsOf(dossier);
  const answers = answersOf(dossier);
  const now = correctedAudit(dossier);
  const findings = lastOf(now.findings, ({ id }) => id);
  const before = new Map(criteriaRows(audit, false, language).map((row) => [row.id, row]));
  return criteriaRows(now, false, language).map((row): ReportRow => {
    const verdict = verdicts.get(row.id);
    const answer = answers.get(row.id);
    const finding = findings.get(row.id);
    const said = before.get(row.id) ?? row;
    return {
      ...row,
      note: verdict ? verdict.note : row.note,
      weight: WEIGHT.get(row.id) ?? 1,
      normal: finding?.value ?? null,
      remark: verdict ? verdict.note : finding ? remark(finding, audit.lang, language) : '',
      own: verdict ? { note: verdict.note, day: calendarDay(verdict.at), audited: { status: said.status, word: said.word, value: said.value, note: said.note } } : null,
      answer: answer ? { text: answer.text, day: calendarDay(answer.at) } : null,
    };
  });
}
