/**
 * Stage 3, facts: a value that a page states, with the place where it stands and whose it is.
 */

/**
 * Whose words or data these are (CRITERIA.md, rule 1). Only `own` supports a status:
 * - `own`: the provider, of itself
 * - `group`: parent, franchisor, group company, another branch's operator
 * - `client`: a client or partner, a customer's voice
 * - `column`: explanation of the trade, glossary, advice
 * - `comparison`: other providers in a comparison
 * - `vacancy`: pay, hours and terms of a job offer
 * - `news`: news about somebody else, history rows, what was and is no more
 * - `outsider`: site builder, payment company, accredited body, advertisement
 * - `sample`: example, placeholder, template text
 */
export type Subject = 'own' | 'group' | 'client' | 'column' | 'comparison' | 'vacancy' | 'news' | 'outsider' | 'sample';

/** How the value was found; with the page kind it sets the confidence. */
export type Tactic = 'json-ld' | 'pair' | 'text' | 'link' | 'image' | 'form' | 'page';

export interface Fact<V = unknown> {
  value: V;
  /** Index in `SiteSnapshot.pages`. */
  page: number;
  /** Range of the words that state it, in that page's `text`. Empty (`start === end`) for a link or form without words. */
  start: number;
  end: number;
  /** What to quote where no words on the page state it: an image's file name, a form's or link's address. */
  quote?: string;
  tactic: Tactic;
  subject: Subject;
  /** 0–1: 1 for a labelled value on the page made for it. Orders evidence; never decides a status alone. */
  confidence: number;
}
