import type { ScriptTraces } from '../core/snapshot/thinness.ts';

/** What the raw markup tells that the walk over the tree does not: scripts, where the page sends its visitors, and how to cut it. */

/** Bytes, and characters after cutting. */
export const MAX_HTML = 5 * 1024 * 1024;

/** The opening tags of a name, with their ends. Linear: once no '>' follows, none is looked for again. */
function* openingTags(html: string, tag: string): Generator<{ start: number; end: number }> {
  const open = new RegExp(`<${tag}(?=[\\s>/])`, 'gi');
  for (let match = open.exec(html); match; match = open.exec(html)) {
    const end = html.indexOf('>', open.lastIndex) + 1;
    if (end === 0) return;
    yield { start: match.index, end };
    open.lastIndex = end;
  }
}

/** Drops every `<tag …>…</tag>` for which `keep` is not true. Linear, also on markup that never closes. */
function dropElements(html: string, tag: string, keep: (opening: string) => boolean = () => false): string {
  const close = new RegExp(`</${tag}\\s{0,9}>`, 'gi');
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of openingTags(html, tag)) {
    // A tag's name in the words of the element before.
    if (start < close.lastIndex) continue;
    close.lastIndex = end;
    const closes = close.exec(html) !== null;
    if (!keep(html.slice(start, end))) {
      parts.push(html.slice(from, start));
      from = closes ? close.lastIndex : html.length;
    }
    if (!closes) break;
  }
  parts.push(html.slice(from));
  return parts.join('');
}

function dropComments(html: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = html.indexOf('<!--'); at >= 0; at = html.indexOf('<!--', from)) {
    parts.push(html.slice(from, at));
    const end = html.indexOf('-->', at + 4);
    from = end < 0 ? html.length : end + 3;
  }
  parts.push(html.slice(from));
  return parts.join('');
}

/** Makes room for the words of a page that is too large: scripts, styles, drawings and comments go first, then the end. */
export function fitToSize(html: string): string {
  let text = dropComments(html);
  text = dropElements(text, 'script', (opening) => /application\/ld\+json/i.test(opening));
  for (const tag of ['style', 'svg', 'template']) text = dropElements(text, tag);
  // Inline pictures can be most of a page.
  text = text.replace(/data:[\w+/.-]+;base64,[A-Za-z0-9+/=]+/g, 'data:,');
  return text.slice(0, MAX_HTML);
}

const ROOT_NAMES = '(?:app|root|__next|__nuxt|___gatsby|gatsby-focus-wrapper|main-app|react-root|vue-app|app-root|svelte|q-app|wrapper-app|application|mount|page-root)';
/** An element that an application fills, with nothing in it but a loading sign. */
const EMPTY_ROOT = new RegExp(
  `<(?:div|main|section)\\b[^>]{0,300}\\bid\\s*=\\s*["']?${ROOT_NAMES}["']?[^>]{0,300}>(?:\\s|<!--[\\s\\S]{0,200}?-->|<(?:div|span|p|svg|img)\\b[^>]{0,300}>\\s*(?:loading|読み込み中|now loading)?[\\s.…]*</(?:div|span|p|svg)>)*</(?:div|main|section)>|<(?:app-root|[a-z]+-app|router-outlet|flutter-view)\\b[^>]{0,300}>\\s*(?:loading[.…]*\\s*)?</`,
  'i',
);
/** Characters of a `<noscript>` that are looked at. */
const MAX_PLEA = 2_000;
const PLEA = /java\s?script|ジャバスクリプト/i;

/** Signs that scripts would fill the page. */
export function scriptTraces(html: string): ScriptTraces {
  const markup = dropComments(html);
  const noscripts = [...openingTags(markup, 'noscript')].map(({ end }) => markup.slice(end, end + MAX_PLEA).split(/<\/noscript/i, 1)[0] as string);
  return {
    scripts: /<script\b[^>]{0,500}\b(?:src\s*=|type\s*=\s*["']?module)/i.test(markup),
    emptyRoot: EMPTY_ROOT.test(dropElements(html, 'script')),
    asksForScript: noscripts.some((text) => PLEA.test(text) && /有効|オン|enable|turn on|require|need|必要|ご覧/i.test(text)),
  };
}

/** A refresh after more seconds than this is a page that reloads itself, not one that sends its visitors on. */
const MAX_DELAY = 10;

const attributeOf = (tag: string, name: string): string => {
  const match = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag);
  return (match?.[1] ?? match?.[2] ?? match?.[3] ?? '').replace(/&amp;/g, '&');
};

function absolute(href: string, base: string): string[] {
  try {
    const url = new URL(href.trim(), base);
    return /^https?:$/.test(url.protocol) ? [url.href] : [];
  } catch {
    return [];
  }
}

/** Where the page sends its visitors: meta refresh to another address, and the frames of a frameset. */
export function onwardTargets(html: string, url: string): { refresh: string[]; frames: string[] } {
  const markup = dropElements(dropElements(dropComments(html), 'noscript'), 'script');
  const refresh: string[] = [];
  for (const { start, end } of openingTags(markup, 'meta')) {
    const tag = markup.slice(start, end);
    if (attributeOf(tag, 'http-equiv').toLowerCase() !== 'refresh') continue;
    const match = /^\s*([\d.]*)\s*[;,]\s*(?:url\s*=\s*)?["']?([^"']+)/i.exec(attributeOf(tag, 'content'));
    if (match?.[2] && Number(match[1] || 0) <= MAX_DELAY) refresh.push(...absolute(match[2], url).filter((target) => target.split('#')[0] !== url.split('#')[0]));
  }
  const frames = /<frameset\b/i.test(markup) ? [...openingTags(markup, 'frame')].flatMap(({ start, end }) => absolute(attributeOf(markup.slice(start, end), 'src'), url)) : [];
  return { refresh, frames };
}
