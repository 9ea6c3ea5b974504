import type { Evidence } from '../model/audit.ts';
import type { Fact } from '../model/fact.ts';
import type { PageSnapshot, TextRange } from '../model/page.ts';
import type { SitePage, SiteSnapshot } from '../model/site.ts';
import { bareLabel, KNOWN_LABEL } from '../facts/reading/labels.ts';
import { byConfidence } from '../facts/reading/make.ts';
import { squeeze } from '../text/fold.ts';
import { wholePhrase } from '../text/phrase.ts';
import { textHash } from '../text/text-hash.ts';

/** Facts → evidence: the quoted words with what is needed to find them again. */

const MAX_QUOTE = 160;
const CONTEXT = 32;
const MAX_EVIDENCE = 5;
/** A longer quote that begins with a label states something. */
const MAX_LABEL = 12;

const oneLine = (text: string): string => text.replace(/(?<!\s)\s+/g, (blank) => (blank.includes('\n') ? ' ' : blank));

/** CSS path of the element that holds a raw offset, from the nearest id downwards. */
export function selectorAt(snapshot: PageSnapshot, offset: number): string {
  const block = snapshot.blocks.find((b) => offset >= b.start && offset < b.end) ?? snapshot.blocks.find((b) => b.start >= offset);
  const steps: string[] = [];
  for (let n = block?.node ?? 0; n >= 0; ) {
    const { tag, id, nth, parent } = snapshot.nodes[n] as PageSnapshot['nodes'][number];
    if (id && /^[A-Za-z][\w-]*$/.test(id)) return [`#${id}`, ...steps].join(' > ');
    steps.unshift(tag === 'body' || parent < 0 ? tag : `${tag}:nth-of-type(${nth})`);
    n = parent;
  }
  return steps.join(' > ');
}

/** Cuts a range to what may be quoted, at a sentence end, comma or blank where there is one in its second half. */
function quotable(text: string, range: TextRange): TextRange {
  if (range.end - range.start <= MAX_QUOTE) return range;
  const cut = text.slice(range.start, range.start + MAX_QUOTE);
  const ends = [Math.max(cut.lastIndexOf('。'), cut.lastIndexOf('\n'), cut.lastIndexOf('、')), Math.max(cut.lastIndexOf('. '), cut.lastIndexOf(', ')), cut.lastIndexOf(' ') - 1];
  const stop = ends.find((end) => end > MAX_QUOTE / 2);
  return { start: range.start, end: range.start + (stop === undefined ? MAX_QUOTE : stop + 1) };
}

function toEvidence(page: SitePage, fact: Fact, hashes: Map<SitePage, string>): Evidence {
  const snapshot = page.snapshot;
  const text = snapshot?.text ?? '';
  const whole = wholePhrase(text, fact);
  const range = quotable(text, whole.end - whole.start > MAX_QUOTE ? fact : whole);
  if (!hashes.has(page)) hashes.set(page, textHash(text));
  return {
    pageUrl: page.url,
    pageTitle: page.title,
    quote: fact.quote ?? oneLine(text.slice(range.start, range.end)),
    prefix: oneLine(text.slice(Math.max(0, range.start - CONTEXT), range.start)),
    suffix: oneLine(text.slice(range.end, range.end + CONTEXT)),
    selector: snapshot ? selectorAt(snapshot, range.start) : '',
    offset: range.start,
    textHash: hashes.get(page) as string,
    value: fact.value ?? null,
    confidence: Math.round(fact.confidence * 100) / 100,
  };
}

/** At most five, distinct by their words, best first. */
export function evidenceOf(site: SiteSnapshot, facts: readonly Fact[]): Evidence[] {
  const hashes = new Map<SitePage, string>();
  const seen = new Set<string>();
  const ranges: Fact[] = [];
  const out: Evidence[] = [];
  for (const fact of [...facts].sort(byConfidence)) {
    const page = site.pages[fact.page];
    if (!page || out.length === MAX_EVIDENCE) continue;
    const evidence = toEvidence(page, fact, hashes);
    const key = squeeze(evidence.quote);
    if (seen.has(key) || key === '' || (out.length > 0 && key.length <= MAX_LABEL && KNOWN_LABEL.test(bareLabel(evidence.quote)))) continue;
    // The same words again, alone or with more around them, prove nothing more.
    const overlaps = ranges.some((range) => range.page === fact.page && fact.end > fact.start && fact.start < range.end && range.start < fact.end);
    if (overlaps && [...seen].some((known) => known.includes(key) || key.includes(known))) continue;
    seen.add(key);
    ranges.push(fact);
    out.push(evidence);
  }
  return out;
}
