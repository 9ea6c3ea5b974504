/** Text of pages made fit for files: what no format can carry is taken out, nothing else is changed. */

const LONE_SURROGATES = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Nearly all text has none of these: then there is nothing to do. */
const SUSPECT = /[^\P{Cc}\t\n]|[\u2028\u2029\uD800-\uDFFF\uFFFE\uFFFF]/u;

/** Line ends become '\n'; control characters and non-characters go (XML 1.0 forbids them), half characters become U+FFFD. */
export function cleanText(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu, '')
    .replace(LONE_SURROGATES, '\uFFFD');
}

/** On one line, without spaces around it. */
export const oneLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ').trim();

/** A web address as programs want it written; null for all else, so that nothing else becomes a link. */
export function webAddress(href: string | null | undefined): string | null {
  if (!href || !URL.canParse(href)) return null;
  const url = new URL(href);
  return /^https?:$/.test(url.protocol) ? url.href : null;
}
