import type { AnyNode, Document, Element } from 'domhandler';
import type { PageSnapshot } from '../core/model/page.ts';
import type { PageHead, TreeAdapter } from '../core/snapshot/adapter.ts';
import { walkAll } from '../core/snapshot/walker.ts';
import { parseBounded } from './bounded-tree.ts';
import { declaredHidden, type HiddenRules } from './hidden-rules.ts';

/** HTML text → page snapshot. Full cheerio, because only it applies HTML's tree rules as browsers do. */

const isElement = (node: AnyNode): node is Element => node.type === 'tag' || node.type === 'script' || node.type === 'style';

function adapterFor(rules: HiddenRules): TreeAdapter<AnyNode> {
  const attr = (node: AnyNode, name: string): string | undefined => (isElement(node) ? node.attribs[name] : undefined);
  return {
    type: (node) => (isElement(node) ? 'element' : node.type === 'text' ? 'text' : 'other'),
    tag: (node) => (isElement(node) ? node.name.toLowerCase() : ''),
    attr,
    dataValues: (node) => (isElement(node) ? Object.entries(node.attribs).flatMap(([name, value]) => (name.startsWith('data-') ? [value] : [])) : []),
    data: (node) => (node.type === 'text' ? node.data : ''),
    // What stands inside of an `<iframe>` is shown only by browsers without frames.
    children: (node) => (isElement(node) && node.name !== 'iframe' ? node.children : []),
    off: (node) =>
      isElement(node) &&
      (node.attribs.hidden !== undefined ||
        /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(node.attribs.style ?? '') ||
        rules.hides(node.attribs.class, node.attribs.id)),
  };
}

/** Parses one page and walks it. Never throws on broken markup. */
export function snapshotFromHtml(html: string, url: string): PageSnapshot {
  const { $, cut } = parseBounded(html);
  const root = $.root()[0] as Document;
  const body = $('body')[0] ?? (root as unknown as Element);
  const meta = (name: string): string => $(`meta[name="${name}"]`).attr('content') ?? '';
  const base = $('base[href]').attr('href');
  const head: PageHead = {
    url: base ? resolve(base, url) : url,
    title: $('head > title').first().text() || $('title').first().text(),
    lang: $('html').attr('lang') ?? '',
    description: meta('description'),
    generator: meta('generator'),
    siteName: $('meta[property="og:site_name"]').attr('content') ?? '',
    jsonLd: $('script[type="application/ld+json"]')
      .toArray()
      .map((script) => $(script).text()),
    live: false,
  };
  const rules = declaredHidden(
    $('style')
      .toArray()
      .map((style) => $(style).text()),
  );
  const page = walkAll<AnyNode>(body, adapterFor(rules), head);
  return { ...page, url, cut: [...new Set([...page.cut, ...cut])] };
}

function resolve(base: string, url: string): string {
  try {
    return new URL(base, url).href;
  } catch {
    return url;
  }
}
