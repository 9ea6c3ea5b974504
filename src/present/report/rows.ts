import { verdictsById, withOwnVerdicts } from '../../core/audit/own-verdicts.ts';
import type { Weights } from '../../core/model/profile.ts';
import type { Answer, Dossier } from '../../core/model/dossier.ts';
import { criteriaRows, type RowView } from '../criteria-rows.ts';
import type { Language } from '../language/language.ts';
import { remark } from '../notes.ts';
import { weighRows } from '../profile/weigh.ts';
import { calendarDay } from '../values/japan-time.ts';

/** Findings of a dossier as rows, with what reports need besides. */

export interface AnswerView {
  text: string;
  day: string;
}

export interface ReportRow extends RowView {
  /** The remark alone: `note` also says in how many pages nothing was found. */
  remark: string;
  answer: AnswerView | null;
}

/** The last verdict, answer or check of each id counts. */
export const lastOf = <T>(items: readonly T[], idOf: (item: T) => string): Map<string, T> => new Map(items.map((item) => [idOf(item), item]));

const answersOf = ({ answers }: Dossier): Map<string, Answer> => lastOf(answers, ({ criterion }) => criterion);

/** All rows of a dossier, as the profile weighs and orders them. */
export function reportRows(dossier: Dossier, language: Language, weights: Weights): ReportRow[] {
  const { audit, verdicts } = dossier;
  const own = verdictsById(verdicts);
  const answers = answersOf(dossier);
  const findings = lastOf(withOwnVerdicts(audit, verdicts).findings, ({ id }) => id);
  return weighRows(criteriaRows(audit, false, language, verdicts), weights).map((row): ReportRow => {
    const answer = answers.get(row.id);
    const finding = findings.get(row.id);
    return {
      ...row,
      remark: own.get(row.id)?.note ?? (finding ? remark(finding, audit.lang, language) : ''),
      answer: answer ? { text: answer.text, day: calendarDay(answer.at) } : null,
    };
  });
}
