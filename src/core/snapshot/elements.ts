import type { Region, SnapshotNode } from '../model/page.ts';

/** What elements mean to the walker, by name. Never by computed style: both adapters have to agree. */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that begin and end a block of text. */
export const BLOCKS = set(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr iframe label legend li main marquee menu nav ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul',
);

/** Elements whose content a visitor does not read as the page's words. */
export const SKIPPED = set(
  'script style template noscript textarea select datalist head title meta link base object embed canvas audio video map math noembed noframes param track source',
);

/** The words that stand for a picture, '' for none. */
export const altOf = (tag: string, attr: (name: string) => string | undefined): string => (tag === 'svg' ? attr('aria-label') : (attr('alt') ?? attr('title'))) ?? '';

/** `<s>` and its kin: what is struck through is withdrawn. */
export const STRUCK = set('s del strike');

export const headingLevel = (tag: string, role: string | undefined, ariaLevel: string | undefined): number => {
  const level = /^h([1-6])$/.exec(tag);
  if (level) return Number(level[1]);
  return role === 'heading' ? Math.min(6, Math.max(1, Number(ariaLevel) || 2)) : 0;
};

const TITLE_HINT = /(?:^|[\s_-])(?:heading|headline|ttl|title|midashi|head[1-6]?|h[1-6])(?:[\s_-]|$)/i;

/** A class name that says 'title' stands for the heading tag that page builders leave out. */
export const looksLikeHeading = (hint: string | undefined): boolean => hint !== undefined && TITLE_HINT.test(hint);

const ROLE_REGIONS: Record<string, Region> = { banner: 'header', navigation: 'nav', complementary: 'aside', contentinfo: 'footer', main: 'main' };
const HINT_REGIONS: [RegExp, Region][] = [
  [/(?:^|[\s_-])(?:(?:site|page|global|main|l|g)[_-]?)?footer(?:$|[\s_-](?:in|inner|wrap|wrapper|area|container|nav|menu|widgets?)?)/i, 'footer'],
  [/(?:^|\s)(?:(?:site|page|global|main|l|g)[_-]*)?header(?:$|[\s_-](?:in|inner|wrap|wrapper|area|container)?)/i, 'header'],
  [/(?:^|[\s_-])(?:g?nav|navi|gnavi|navbar|breadcrumbs?|drawer|pankuzu)(?:$|[\s_-])/i, 'nav'],
  [/(?:^|[\s_-])(?:sidebar|side|widget|aside)(?:$|[\s_-])/i, 'aside'],
];

/** The region an element opens, or null where it stays in its parent's. `inMain` says that an article or main is open around it. */
export function regionOf(node: SnapshotNode, role: string | undefined, inMain: boolean): Region | null {
  if (role && ROLE_REGIONS[role]) return ROLE_REGIONS[role];
  if (node.tag === 'main') return 'main';
  if (node.tag === 'nav') return 'nav';
  if (node.tag === 'aside') return 'aside';
  if (!inMain && node.tag === 'footer') return 'footer';
  if (!inMain && node.tag === 'header') return 'header';
  if (node.tag !== 'div' && node.tag !== 'ul' && node.tag !== 'ol' && node.tag !== 'td' && node.tag !== 'table') return null;
  const words = `${node.id ?? ''} ${node.hint ?? ''}`;
  if (words.length < 3) return null;
  for (const [pattern, region] of HINT_REGIONS) if (pattern.test(words) && !(inMain && region !== 'nav')) return region;
  return null;
}

const STATE_HINT = /thank|complete|confirm|error|success|sent\b|loading|preload|template|dummy|alert|invalid|honeypot|tooltip/i;
const OPENABLE_HINT = /acc|collaps|toggle|tab|panel|pane|faq|answer|drawer|slide|swiper|modal|dialog|more|detail|popup|content|body|hover|switch|-[qa]\b/i;
const ROLES_OPENABLE = new Set(['tabpanel', 'region', 'dialog', 'menu']);

/** Decides whether a visitor can open an element that is not rendered now. */
export function isOpenable(node: SnapshotNode, role: string | undefined, hasOpener: boolean, followsText: boolean, inForm: boolean): boolean {
  const words = `${node.id ?? ''} ${node.hint ?? ''}`;
  if (STATE_HINT.test(words)) return false;
  if (hasOpener || (role !== undefined && ROLES_OPENABLE.has(role))) return true;
  if (inForm) return false;
  return followsText || OPENABLE_HINT.test(words);
}
