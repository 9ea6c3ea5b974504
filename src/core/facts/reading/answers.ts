import { foldText } from '../../text/fold.ts';
import type { Labelled } from './labels.ts';
import type { PageView, Sentence } from './view.ts';

/** Data that a page gives as answers: 'Q. 何人いるの？ A. 38人です。' is a row of a profile in another dress. */

/** Sentences of an answer that can hold the datum asked for. */
const ANSWER_SENTENCES = 2;
const BARE = /^(?:(?:A|回答)[.:：、]?|はい|ええ|yes)[、。,.!]*$/i;
const LEAD = /^\s*(?:[AＡ](?:\s*[.．:：、)）]|\s)|回答\s*[:：])\s*/;

/**
 * The beginnings of the answers to the questions that match `pattern` (folded text), as labelled values in the order of the page. The label
 * is the question. Empty answers and bare 'yes' are left out.
 */
export function answersTo(page: PageView, pattern: RegExp): Labelled[] {
  const out: Labelled[] = [];
  let asked: Sentence | null = null;
  let taken = 0;
  for (const sentence of page.sentences) {
    if (sentence.isQuestion) {
      asked = pattern.test(sentence.text) ? sentence : null;
      taken = 0;
      continue;
    }
    if (!asked || sentence.question === '' || !asked.text.endsWith(sentence.question) || BARE.test(sentence.text)) continue;
    if (taken++ >= ANSWER_SENTENCES) continue;
    const raw = page.snapshot.text.slice(sentence.start, sentence.end);
    const start = sentence.start + (LEAD.exec(raw)?.[0].length ?? 0);
    const last = out[out.length - 1];
    const range = { start: taken > 1 && last ? last.range.start : start, end: sentence.end };
    const hit: Labelled = {
      label: asked.text,
      labelRange: { start: asked.start, end: asked.end },
      value: foldText(page.snapshot.text.slice(range.start, range.end)).trim(),
      range,
      source: 'answer',
      subject: sentence.subject,
      headings: sentence.headings,
      page,
    };
    if (taken > 1 && last) out[out.length - 1] = hit;
    else out.push(hit);
  }
  return out;
}
