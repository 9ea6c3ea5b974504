import type { PageSnapshot } from '../model/page.ts';
import type { PageKind } from '../model/site.ts';
import { foldText, joinCjk, fold } from '../text/fold.ts';
import { isRoot } from './address.ts';
import { contentKinds, isArticle } from './content-kinds.ts';
import { KIND_SEGMENTS, KIND_WORDS } from './kind-words.ts';

/**
 * What a page is. What it says outranks what links call it, and both outrank its address: company.html can be about 会社都合退職,
 * tokutei.html about 特定技能, gaiyou.html the outline of a law (FIELD-NOTES A45). A page can be two kinds (A47).
 */

export interface KindInput {
  url: string;
  /** Words of the links that lead to the page. */
  linkTexts: readonly string[];
  /** Words of links into a section of it (`/company/#privacy`). */
  sectionTexts?: readonly string[];
  /** Null for a page that is not read. */
  snapshot: PageSnapshot | null;
  title?: string;
  /** Title of the front page: what other titles share with it is the site's name. */
  homeTitle?: string;
  isStart?: boolean;
}

/** Kinds that a criterion can wait for: a page of one of these that can't be read leaves questions open. */
export const TELLING: readonly PageKind[] = ['company', 'price', 'tokushoho', 'contact', 'faq', 'service', 'privacy', 'terms', 'security', 'flow'];

const MAX_NAME = 30;
const tidy = (text: string): string => joinCjk(fold(text.trim().toLowerCase())).text.replace(/\s+/g, ' ');
/** '2026.07.30 …': an entry in a list of articles. */
const DATED = /^(?:new!?\s*)?(?:20\d\d|令和\d+)\s*[./年-]\s*\d{1,2}\s*[./月-]\s*\d{1,2}/i;

/** Kinds named by a few words, in the order in which the words stand. Long sentences and dated entries name nothing. */
export function kindsOfWords(text: string): PageKind[] {
  let words = tidy(text);
  if (words === '' || words.length > MAX_NAME * 2 || DATED.test(words)) return [];
  const found: { kind: PageKind; at: number; length: number }[] = [];
  for (const [kind, pattern] of KIND_WORDS) {
    words = words.replace(pattern, (match: string, ...rest: unknown[]) => {
      const at = rest.find((value): value is number => typeof value === 'number') ?? 0;
      if (match.trim()) found.push({ kind, at, length: match.length });
      return '\u0001'.repeat(match.length);
    });
  }
  // In a sentence, a word of it says little about where the link leads.
  const kept = words.length > MAX_NAME ? found.filter(({ length }) => length >= words.length / 4) : found;
  return [...new Set(kept.sort((a, b) => a.at - b.at).map(({ kind }) => kind))];
}

const ARTICLE_FOLDER = /\/(?:blogs?|columns?|magazine|media|articles?|posts?|journal)\/./;
/** Questions answered in the builder's folder of articles ('/column/qa/12'). */
const ANSWERS_IN_FOLDER = /\/(?:blogs?|columns?|articles?|posts?)\/(?:faqs?|qa|q-a|questions?)(?:\/|$)/;

/** Words of an address that name a kind only where they stand alone. */
const GENERAL = /^(?:info|information|update|updates|category|archives?|entry|entries|note|contents?|us|who|message|team|works|results?|start|guide)$/;

/** Kinds named by the address: the last part of the path first, then the folder. */
export function kindsOfAddress(url: string): PageKind[] {
  const path = new URL(url).pathname
    .toLowerCase()
    .replace(/\.\w+$/, '')
    .replace(/\/index$/, '/');
  const parts = path.split('/').filter(Boolean).reverse();
  const kinds: PageKind[] = [];
  for (const part of parts.slice(0, 2)) {
    // 'information-management' is no page of information, 'customer-info' no news.
    const words = [part.replace(/[-_.]/g, ''), ...part.split(/[-_.]/)].filter((word) => word === part || !GENERAL.test(word));
    const named = KIND_SEGMENTS.filter(([, pattern]) => words.some((word) => pattern.test(word))).map(([kind]) => kind);
    // 'service-terms' and 'privacy-policy' are the more special of two.
    kinds.push(...(named.length > 1 ? named.filter((kind) => kind !== 'service' && kind !== 'company') : named).slice(0, 2));
  }
  // What stands in a folder of articles is one, whatever its own name.
  if (ARTICLE_FOLDER.test(path)) return ANSWERS_IN_FOLDER.test(path) ? ['faq'] : ['blog'];
  if (/\/(?:news|topics?|press|oshirase|information)\/./.test(path) || /\/20\d\d\/\d{1,2}\//.test(path)) return ['news'];
  return [...new Set(kinds)];
}

/** The parts of a title that are not the site's name, first part first. */
function titleParts(title: string, homeTitle = ''): string[] {
  const split = (text: string): string[] =>
    foldText(text)
      .split(/[|»:>【】]|\s[-–—~]\s/)
      .map((part) => part.trim())
      .filter(Boolean);
  const home = split(homeTitle);
  const parts = split(title);
  const own = parts.filter((part, i) => !home.includes(part) && (i === 0 || !home.some((name) => name.includes(part))));
  return own.length ? own : parts.slice(0, 1);
}

function mainHeading(page: PageSnapshot): string {
  const headings = page.blocks.filter(
    (block) => block.level > 0 && block.shown !== 'hidden' && block.region !== 'header' && block.region !== 'footer' && block.region !== 'nav' && block.end > block.start,
  );
  const top = headings.find((block) => block.level === 1) ?? headings.find((block) => block.level === 2);
  return top ? page.text.slice(top.start, top.end) : '';
}

/** Kinds that the headings of a page name. */
const headingKinds = (page: PageSnapshot): PageKind[] =>
  page.blocks.filter((block) => block.level > 0 && block.end - block.start <= MAX_NAME).flatMap((block) => kindsOfWords(page.text.slice(block.start, block.end)));

const add = (scores: Map<PageKind, number>, kinds: readonly PageKind[], weight: number): void => {
  for (const [i, kind] of kinds.entries()) scores.set(kind, (scores.get(kind) ?? 0) + weight * (i === 0 ? 1 : 0.7));
};

/** Kinds of a page that is known by its links only. */
function unreadKinds({ url, linkTexts, sectionTexts = [], title = '', homeTitle = '' }: KindInput): PageKind[] {
  const scores = new Map<PageKind, number>();
  for (const text of linkTexts) add(scores, kindsOfWords(text), text.length <= MAX_NAME ? 3 : 1);
  const [name] = titleParts(title, homeTitle);
  if (name) add(scores, kindsOfWords(name), 3);
  const address = kindsOfAddress(url);
  const said = scores.size > 0;
  if (address[0] === 'blog' || address[0] === 'news')
    return said && [...scores.keys()].some((kind) => kind === 'terms' || kind === 'privacy' || kind === 'tokushoho') ? ranked(scores) : [address[0]];
  // Named by words, an address only confirms; unnamed, it is all there is.
  if (!said) add(scores, address.slice(0, 1), linkTexts.some((text) => tidy(text).length > 3 && DATED.test(tidy(text))) ? 0 : 1);
  const kinds = ranked(scores);
  for (const text of sectionTexts) for (const kind of kindsOfWords(text)) if (!kinds.includes(kind)) kinds.push(kind);
  return kinds;
}

const ranked = (scores: ReadonlyMap<PageKind, number>): PageKind[] =>
  [...scores]
    .filter(([, score]) => score > 0)
    .sort((a, b) => b[1] - a[1])
    .map(([kind]) => kind);

/** A page of terms is called so; 'about the contract' may be anything. */
const CALLED_TERMS = /規約|約款|条項|条件|契約書|免責|重要事項|terms|conditions|agreement|legal/;

/** Kinds of a page that was read: title and heading, content, links, and the address only where the content agrees. */
function readKinds(input: KindInput, page: PageSnapshot): PageKind[] {
  const { url, linkTexts, homeTitle = '' } = input;
  const names = [...titleParts(page.title, homeTitle).slice(0, 2), mainHeading(page)].filter(Boolean);
  const scores = new Map<PageKind, number>();
  for (const [i, name] of names.entries()) add(scores, kindsOfWords(name), i === names.length - 1 ? 4 : 4 - i);
  const address = kindsOfAddress(url);
  const article = isArticle(page, names, address);
  const content = contentKinds(page);
  if (article && !content.has('terms') && !content.has('tokushoho')) return [article, ...(article === 'blog' && scores.has('cases') ? (['cases'] as const) : [])];
  for (const text of linkTexts.slice(0, 5)) if (text.length <= MAX_NAME) add(scores, kindsOfWords(text), 2 / Math.min(5, linkTexts.length));
  for (const [kind, weight] of content) scores.set(kind, (scores.get(kind) ?? 0) + weight);
  // Questions about the contract are no terms.
  if (content.has('faq') && !content.has('terms') && scores.has('terms') && !names.some((name) => CALLED_TERMS.test(tidy(name)))) {
    scores.set('faq', (scores.get('faq') ?? 0) + (scores.get('terms') ?? 0));
    scores.delete('terms');
  }
  const confirmable = new Set<PageKind>(['company', 'tokushoho', 'terms', 'privacy', 'price', 'contact', 'faq', 'recruit']);
  for (const kind of address.slice(0, 1)) {
    if (scores.has(kind)) scores.set(kind, (scores.get(kind) ?? 0) + 1);
    else if (scores.size === 0 && !confirmable.has(kind)) scores.set(kind, 1);
  }
  // A section that links lead to counts where the page has a heading for it.
  const sections = new Set((input.sectionTexts ?? []).flatMap(kindsOfWords));
  for (const kind of headingKinds(page)) if (sections.has(kind) && TELLING.includes(kind) && !scores.has(kind)) scores.set(kind, 1);
  return ranked(scores)
    .filter((kind, i) => i === 0 || (scores.get(kind) ?? 0) >= 1)
    .slice(0, 5);
}

/** What the page is, most certain first; never empty. The front page is `home` and whatever its content makes it besides. */
export function kindsOf(input: KindInput): PageKind[] {
  const home = isRoot(input.url) || input.isStart === true;
  if (home) {
    const content = input.snapshot ? ranked(contentKinds(input.snapshot)) : [];
    const sections = (input.sectionTexts ?? []).flatMap(kindsOfWords);
    return [...new Set<PageKind>(['home', ...content, ...(input.snapshot ? [] : sections)])];
  }
  const kinds = input.snapshot ? readKinds(input, input.snapshot) : unreadKinds(input);
  return kinds.length ? kinds : ['other'];
}
