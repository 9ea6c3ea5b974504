import type { RowView } from './criteria-rows.ts';
import type { Language } from './language/language.ts';

/** The few things that stand above the list: signs, what to make sure of first, and one sentence. */

export interface SignView {
  id: string;
  title: string;
  /** The site's words, or ours where the sign is an absence. */
  quote: string;
  note: string;
  /** The person's own verdict. */
  own: boolean;
}

export interface SignsView {
  list: SignView[];
  /** '11項目のうち10件', or for none: '該当なし 9・未確認 2'. */
  text: string;
  of: number;
}

export interface FirstView {
  id: string;
  title: string;
  status: RowView['status'];
  word: string;
  /** The first two stand out and say why. */
  leads: boolean;
  reason: string;
  /** The person's own verdict. */
  own: boolean;
}

const MAX_FIRST = 5;
const MAX_REASONS = 2;
const MAX_STATED = 3;
const MAX_CHECK = 2;
/** Two lines of the popup. English letters are half as wide. */
const MAX_LEAD = { ja: 46, en: 96 };
/** What is named first when it is stated: what people ask about first. */
const STATED_ORDER = ['contact.phone', 'price.listed', 'contract.term', 'company.name', 'service.tasks', 'payment.methods', 'privacy.policy', 'cert.pmark', 'cert.isms'];

/** Rows that can become a question, must before important before good to know; within a weight in the catalogue's order. */
const toCheck = (rows: readonly RowView[]): RowView[] => rows.filter(({ countedAs }) => countedAs === 'missing' || countedAs === 'partial').sort((a, b) => b.weight - a.weight);

export function signsOf(rows: readonly RowView[], { m }: Language): SignsView {
  const own = rows.filter(({ category }) => category === 'flag');
  const list = own
    .filter(({ status }) => status === 'flagged')
    .map((row) => ({ id: row.id, title: row.title, quote: row.quotes[0]?.text ?? '', note: row.note, own: row.own !== null }));
  const count = (status: RowView['status']) => own.filter((row) => row.status === status).length;
  const text = list.length > 0 ? m.signsOf(list.length, own.length) : m.signsSummary(count('met'), count('unknown'));
  return { list, text, of: own.length };
}

/** Why a row is to be made sure of: the remark, else the site's own words. */
const reasonOf = ({ note, quotes }: RowView): string => note || (quotes[0] ? `「${quotes[0].text}」` : '');

export const firstOf = (rows: readonly RowView[]): FirstView[] =>
  toCheck(rows)
    .slice(0, MAX_FIRST)
    .map((row, n) => ({
      id: row.id,
      title: row.title,
      status: row.status,
      word: row.word,
      leads: n < MAX_REASONS,
      reason: n < MAX_REASONS ? reasonOf(row) : '',
      own: row.own !== null,
    }));

/** Topics of must criteria that are stated, at most one of each category. */
function statedTopics(rows: readonly RowView[], topic: (row: RowView) => string): string[] {
  const stated = STATED_ORDER.flatMap((id) => rows.filter((row) => row.id === id && row.countedAs === 'met'));
  const oneEach = stated.filter((row, n) => stated.findIndex(({ category }) => category === row.category) === n);
  return oneEach.slice(0, MAX_STATED).map(topic);
}

/** One sentence on the whole: the signs if there are any, else what is stated of the most important things and what to ask for. */
export function leadOf(rows: readonly RowView[], { m, lang }: Language): string {
  const signs = rows.filter(({ countedAs }) => countedAs === 'flagged').length;
  if (signs > 0) return m.leadSigns(signs);
  const topic = (row: RowView): string => m.topic[row.id] ?? row.title;
  const stated = statedTopics(rows, topic);
  const check = toCheck(rows).slice(0, MAX_CHECK).map(topic);
  if (check.length === 0) return stated.length > 0 ? m.leadAll : '';
  const say = (): string => `${stated.length > 0 ? m.leadStated(m.and(stated)) : ''}${m.leadCheck(m.and(check))}`;
  while (say().length > MAX_LEAD[lang] && stated.length + check.length > 2) (stated.length > 1 ? stated : check).pop();
  return say();
}
