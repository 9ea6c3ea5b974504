/** Numbers of people that English pages write in words. */

/** English number words up to ninety-nine, for 'Twenty-seven assistants'. */
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ONES = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const SPELLED = new RegExp(
  `\\b(?:(${TENS.join('|')})(?:[- ](${ONES.slice(0, 9).join('|')}))?|(${ONES.slice(2).join('|')})) (?:[a-z-]{1,20} ){0,2}(assistants?|operators?|secretar(?:y|ies)|bookkeepers?|employees|staff|people)\\b`,
  'i',
);

/** 'a team of twelve' */
const TEAM_OF = /\bteam of ([a-z]{3,9}(?:-[a-z]{3,5})?)(?=[.,!]|$| (?:in|based|who|and)\b)/i;

/** A number of people in English words, with the noun behind it; null for none. */
export function spelledCount(said: string): { count: number; who: string; index: number; length: number } | null {
  const text = said.replace(TEAM_OF, '$1 people');
  const m = SPELLED.exec(text);
  if (!m) return null;
  const count = m[3] ? ONES.indexOf(m[3].toLowerCase()) + 1 : (TENS.indexOf((m[1] as string).toLowerCase()) + 2) * 10 + (m[2] ? ONES.indexOf(m[2].toLowerCase()) + 1 : 0);
  return { count, who: m[4] as string, index: m.index, length: m[0].length };
}
