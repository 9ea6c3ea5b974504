import type { Block, PageSnapshot } from '../../model/page.ts';
import type { Sentence } from './view.ts';

/**
 * Questions that have no form of one: 'パソコンのことが心配です。' among questions and answers. They are told by their place: marked up as the
 * page's questions are, or behind a cell or line that says no more than '問'.
 */

/** The mark of a question or an answer, and nothing else: a cell of its own in old tables. */
export const BARE_MARK = /^(?:Q|A|問|答え?|質問|回答|お答え)[0-9一二三四五六七八九十]{0,3}[.:：、)）]?$/i;
const BARE_QUESTION = /^(?:Q|問|質問)[0-9一二三四五六七八九十]{0,3}[.:：、)）]?$/i;

/** So many questions in one form of markup show what the form is for. */
const MIN_FORMED = 3;
const MIN_LENGTH = 4;
const MAX_LENGTH = 80;

/** Tag and class of the element that holds the block alone; null where nothing sets it apart from other text. */
function formOf({ nodes }: PageSnapshot, block: Block): string | null {
  if (block.level > 0 || block.region !== 'main') return null;
  const node = nodes[block.node];
  if (node?.hint) return `${node.tag} ${node.hint}`;
  const parent = node ? nodes[node.parent] : undefined;
  return parent?.hint && node?.nth === 1 ? `${parent.tag} ${parent.hint} > ${node.tag}` : null;
}

/** Indices of the sentences that ask by their place. */
export function askedByPlace(snapshot: PageSnapshot, sentences: readonly Sentence[]): ReadonlySet<number> {
  const asked = new Set<number>();
  const forms = new Map<string, { all: number; questions: number; plain: number[] }>();
  const forming = snapshot.blocks.map((block) => formOf(snapshot, block));
  for (const [i, { block, text, isQuestion }] of sentences.entries()) {
    const before = sentences[i - 1];
    const fits = text.length >= MIN_LENGTH && text.length <= MAX_LENGTH;
    if (before && fits && BARE_QUESTION.test(before.text.trim())) asked.add(i);
    const form = forming[block];
    if (!form) continue;
    const next = sentences[i + 1];
    const seen = forms.get(form) ?? { all: 0, questions: 0, plain: [] };
    forms.set(form, seen);
    seen.all++;
    if (isQuestion) seen.questions++;
    else if (fits && before?.block !== block && next && next.block !== block && forming[next.block] !== form) seen.plain.push(i);
  }
  for (const { all, questions, plain } of forms.values())
    if (questions >= MIN_FORMED && questions + plain.length === all && questions >= plain.length) for (const i of plain) asked.add(i);
  return asked;
}
