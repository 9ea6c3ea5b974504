import type { Fact, Tactic } from '../../model/fact.ts';
import type { TextRange } from '../../model/page.ts';
import type { PageKind } from '../../model/site.ts';
import type { Labelled } from './labels.ts';
import type { PageView, Sentence } from './view.ts';

/** Makes facts with one rule for confidence: the tactic sets it, the page made for such facts raises it. */

const BY_TACTIC: Record<Tactic, number> = { pair: 0.9, 'json-ld': 0.7, form: 0.8, link: 0.75, image: 0.7, page: 0.8, text: 0.75 };
/** Pages on which companies state facts for the record come first as evidence. */
const BY_KIND: Partial<Record<PageKind, number>> = {
  tokushoho: 0.09,
  terms: 0.08,
  company: 0.08,
  privacy: 0.07,
  price: 0.07,
  contact: 0.06,
  security: 0.06,
  faq: 0.05,
  service: 0.04,
  flow: 0.04,
  blog: -0.3,
  news: -0.1,
};

export const confidenceOf = (tactic: Tactic, page: PageView): number => Math.min(1, Math.max(0.1, BY_TACTIC[tactic] + (BY_KIND[page.page.kinds[0] as PageKind] ?? 0)));

/** A fact that a labelled value states. `range` narrows the evidence; the label stands with it where it is near. */
export function factFromLabel<V>(hit: Labelled, value: V, range: TextRange = hit.range): Fact<V> {
  const near = range.start - hit.labelRange.start >= 0 && range.end - hit.labelRange.start <= 160;
  return {
    value,
    page: hit.page.index,
    start: near ? hit.labelRange.start : range.start,
    end: range.end,
    tactic: 'pair',
    subject: hit.subject,
    confidence: confidenceOf('pair', hit.page),
  };
}

/** A fact that a sentence states; `from`/`to` are offsets in the sentence's text, the whole sentence without them. */
export function factFromSentence<V>(page: PageView, sentence: Sentence, value: V, from = 0, to = sentence.text.length): Fact<V> {
  return {
    value,
    page: page.index,
    start: sentence.toRaw(from),
    end: to >= sentence.text.length ? sentence.end : sentence.toRaw(to),
    tactic: 'text',
    subject: sentence.subject,
    confidence: confidenceOf('text', page),
  };
}

/** Best first: own before others', then by confidence, then in the order of the site. */
export function byConfidence(a: Fact, b: Fact): number {
  return Number(b.subject === 'own') - Number(a.subject === 'own') || b.confidence - a.confidence || a.page - b.page || a.start - b.start;
}
