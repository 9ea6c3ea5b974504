import type { Status } from '../../core/model/audit.ts';
import type { Dossier } from '../../core/model/dossier.ts';
import type { ReportLanguage } from './language.ts';
import { type AnswerView, lastOf, type ReportRow } from './rows.ts';

/** What is to be asked, or was answered. */

export interface QuestionView {
  criterion: string;
  title: string;
  category: ReportRow['category'];
  weight: ReportRow['weight'];
  status: Status;
  word: string;
  text: string;
  answer: AnswerView | null;
}

const isOpen = ({ status, category }: ReportRow): boolean => category !== 'flag' && (status === 'missing' || status === 'partial' || status === 'unknown');

/** Criteria that are open by now, must before important before good to know, and those that were answered although they are not open any more. */
export function questionsOf({ audit }: Dossier, rows: readonly ReportRow[], { lang, details }: ReportLanguage): QuestionView[] {
  const written = lastOf(audit.lang === lang ? audit.questions : [], ({ criterion }) => criterion);
  return rows
    .filter((row) => isOpen(row) || row.answer !== null)
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
