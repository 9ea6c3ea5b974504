import type { Status } from '../../core/model/audit.ts';
import type { Weight } from '../../core/model/criterion.ts';
import type { Dossier } from '../../core/model/dossier.ts';
import type { ReportLanguage } from './language.ts';
import { type AnswerView, lastOf, type ReportRow } from './rows.ts';

/** What is to be asked, or was answered. */

export interface QuestionView {
  criterion: string;
  title: string;
  category: ReportRow['category'];
  weight: Weight;
  status: Status;
  word: string;
  text: string;
  answer: AnswerView | null;
}

const isOpen = ({ status, category }: ReportRow): boolean => category !== 'flag' && (status === 'missing' || status === 'partial' || status === 'unknown');

/**
 * Criteria that are open by now, must before important before good to know, and those that were answered although they are not open any
 * more. What the profile leaves out is not asked.
 */
export function questionsOf({ audit }: Dossier, rows: readonly ReportRow[], { lang, details }: ReportLanguage): QuestionView[] {
  const written = lastOf(audit.lang === lang ? audit.questions : [], ({ criterion }) => criterion);
  return rows
    .flatMap((row) => (row.weight > 0 && (isOpen(row) || row.answer !== null) ? [{ ...row, weight: row.weight as Weight }] : []))
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ id, title, category, weight, status, word, answer }) => ({
      criterion: id,
      title,
      category,
      weight,
      status,
      word,
      text: written.get(id)?.text ?? details[id]?.ask ?? title,
      answer,
    }));
}
