import { clauseAround } from '../../text/assertion.ts';
import { sentenceAfter, sentenceBefore } from './neighbours.ts';
import { asksForWork, isAdvice, isBusiness, isHearsay, isInstruction, isOffered, isRequest, isWished } from './speech.ts';
import type { Utterance } from './utterances.ts';

/** Longest part of a sentence that is looked at around the words; more than any clause of a person. */
const WINDOW = 400;
/** A question that teaches. */
const ASKS_READER = /て(?:い|は)ませんか[。?？]?$/;
const POLITE = /(?:ます|です|ません|ました)[。.!！]?$/;

/** What many topics ask of one utterance. */
interface Known {
  /** Its mood as a whole. */
  unstated: boolean;
  offered: Map<string, boolean>;
}
const known = new WeakMap<Utterance, Known>();

function isUnstated({ page, sentence, above, question }: Utterance): boolean {
  const { text } = sentence;
  if ((question && asksForWork(question.text)) || isAdvice(text) || isHearsay(text) || isWished(text) || isBusiness(text) || isInstruction(text, above)) return true;
  // 'まず社長へ報告、つぎに原因の調査。この順番を貼っておきましょう。'
  const next = sentenceAfter(page, sentence);
  if (next?.block === sentence.block && !POLITE.test(text) && isAdvice(next.text)) return true;
  // '机に置きっぱなしになっていませんか。鍵のかかる引き出しへ。'
  const before = sentenceBefore(page, sentence);
  return before?.block === sentence.block && !POLITE.test(text) && ASKS_READER.test(before.text);
}

function knownOf(utterance: Utterance): Known {
  const before = known.get(utterance);
  if (before) return before;
  const made = { unstated: isUnstated(utterance), offered: new Map<string, boolean>() };
  known.set(utterance, made);
  return made;
}

/**
 * True where what an utterance says of a measure, in the words at `at`, is no statement that the provider takes it: advice, a request to the
 * reader, an answer that takes on work for the asker, something sold. With `requested`, a request says it, too: whom to turn to.
 */
export function statesNothing(utterance: Utterance, at: { start: number; end: number }, requested: boolean): boolean {
  const { unstated, offered } = knownOf(utterance);
  if (unstated) return true;
  const { text } = utterance.sentence;
  const from = Math.max(0, at.start - WINDOW);
  const clause = clauseAround(text.slice(from, at.end + WINDOW), at.start - from, at.end - from);
  const words = text.slice(from + clause.start, from + clause.end);
  const key = `${requested ? 1 : 0}${words}`;
  const said = offered.get(key) ?? (isOffered(words) || (!requested && isRequest(words)));
  offered.set(key, said);
  return said;
}
