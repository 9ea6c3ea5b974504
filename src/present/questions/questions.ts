import type { Audit } from '../../core/model/audit.ts';
import type { Weight } from '../../core/model/criterion.ts';
import type { QuestionView } from '../report/questions.ts';
import type { ReportView } from '../report/report.ts';

/** The questions of a report as the person chooses from them. */

export interface AskedQuestion extends QuestionView {
  /** Nothing is left to ask where the person's own verdict says that it is stated. */
  askable: boolean;
  /** Its number in the mail; null where it is not asked. */
  number: number | null;
}

export interface QuestionGroup {
  weight: Weight;
  questions: AskedQuestion[];
}

const isAskable = ({ status }: QuestionView): boolean => status === 'missing' || status === 'partial' || status === 'unknown';

/** Questions with their numbers, in the order in which they are asked. `unasked`: criteria whose questions are left out. */
export function askedQuestions(questions: readonly QuestionView[], unasked: readonly string[]): AskedQuestion[] {
  const left = new Set(unasked);
  let last = 0;
  return questions.map((question) => {
    const askable = isAskable(question);
    return { ...question, askable, number: askable && !left.has(question.criterion) ? ++last : null };
  });
}

/** Must before important before good to know; a weight without questions is left out. */
export function groupsOf(questions: readonly AskedQuestion[]): QuestionGroup[] {
  return ([3, 2, 1] as const).map((weight) => ({ weight, questions: questions.filter((question) => question.weight === weight) })).filter((group) => group.questions.length > 0);
}

const MAIL_ADDRESS = /^[\w.+-]{1,64}@[\w.-]{1,253}$/;

/** Whom a mail to the provider is for, and where it may be sent: '' where no address is stated. */
export function addresseeOf({ site }: Audit, { who, rows }: ReportView): { provider: string; service: string; address: string } {
  const stated = rows.find(({ id }) => id === 'contact.email')?.normal;
  const address: unknown = Array.isArray(stated) ? stated[0] : null;
  return {
    provider: who.name,
    // Without an operator the second name is a remark that there is none.
    service: site.providerName ? who.service : '',
    address: typeof address === 'string' && MAIL_ADDRESS.test(address) ? address : '',
  };
}
