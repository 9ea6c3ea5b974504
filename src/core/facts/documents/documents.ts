import type { Block, Link, TextRange } from '../../model/page.ts';
import type { PageReason, PageStatus, SitePage } from '../../model/site.ts';
import { foldText } from '../../text/fold.ts';
import type { Fact } from '../../model/fact.ts';
import { pageAddress, pageKey } from '../../site/address.ts';
import { documentNamed, type DocumentKind, isItem, MAY_NAME, isOfWebsite, markOf, MAX_TITLE, OF_INFORMATION, POLICY_HEADING, SUBTOPIC } from './document-titles.ts';
import { isLinked } from '../reading/linked.ts';
import { confidenceOf } from '../reading/make.ts';
import type { PageView, SiteView } from '../reading/view.ts';
import { countItems } from './tokushoho-items.ts';

/**
 * The documents of a site — privacy policy, terms of service, 特商法 notice, security policy — as a page of their own, as a section of
 * another page (also in a closed accordion or modal), or only as a link to something that could not be read.
 */

export type { DocumentKind } from './document-titles.ts';

export interface SiteDocument {
  kind: DocumentKind;
  /** `link`: known by a link only; `reason` says why it was not read, null for a link that leads nowhere (`#`). */
  form: 'page' | 'section' | 'link';
  reason: PageReason | null;
  status: PageStatus | null;
  title: string;
  /** Of the text below the title. */
  chars: number;
  /** How many of the usual items of a 特商法 notice it has; 0 for other documents. */
  items: number;
}

/** A document that stands on a page that was read. */
export interface DocumentPart {
  kind: DocumentKind;
  title: string;
  titleRange: TextRange;
  /** Its lines, the title's included, as raw ranges in order of place. */
  lines: Line[];
  form: 'page' | 'section';
}

export interface Line extends TextRange {
  block: number;
}

const isFrame = (block: Block): boolean => block.region === 'nav' || block.region === 'header';

interface Open {
  part: DocumentPart;
  level: number;
  region: Block['region'];
  /** How the title's line is marked ('■'), '' for not at all. */
  mark: string;
  /** Its first words announce what follows ('次のとおり取り扱います'): headings of the same level belong to it. */
  announces: boolean;
}

/** Lines below the title in which that is said. */
const ANNOUNCED_WITHIN = 5;
const ANNOUNCES = /(?:次|つぎ|以下|下記)の(?:とおり|通り|よう|方針|目的|事項)/;
const OWN_POLICY = /^\s*(?:情報)?セキュリティ(?:基本)?(?:方針|ポリシー)\s*$|^\s*特定商取引/;
/** Sections of a site that no document reaches into. */
const OTHER_SECTION =
  /会社(?:概要|案内|情報)|運営(?:会社|者)|料金|プラン|お?問い?合わせフォーム|アクセス$|サービス(?:内容|案内)|よくある|FAQ|お知らせ|新着|採用|求人|お申し?込み|トップ|メニュー|流れ|お客様の声|実績|about|contact|pricing|news|recruit/i;

function continues({ part, level, region, mark, announces }: Open, block: Block, line: string): boolean {
  if (block.region !== region && (block.region === 'footer' || region === 'footer' || isFrame(block))) return false;
  const isTitle = block.level > 0 || (mark !== '' && markOf(line) === mark && line.length <= MAX_TITLE);
  if (!isTitle || (level > 0 && block.level > level)) return true;
  const words = foldText(line);
  return SUBTOPIC[part.kind].test(words) || (announces && block.level === level && !OTHER_SECTION.test(words));
}

function linesOf(view: PageView): Line[] {
  const { blocks, text } = view.snapshot;
  const lines: Line[] = [];
  for (const [b, block] of blocks.entries()) {
    if (block.shown === 'hidden') continue;
    let start = block.start;
    for (let i = block.start; i <= block.end; i++) {
      if (i < block.end && (text[i] !== '\n' || block.level > 0)) continue;
      if (i > start) lines.push({ start, end: i, block: b });
      start = i + 1;
    }
  }
  return lines;
}

interface Built {
  parts: readonly DocumentPart[];
  /** Lines that belong to a document, in order of place. */
  owned: readonly { start: number; end: number; part: DocumentPart }[];
}

const cache = new WeakMap<PageView, Built>();
const BASE = { privacy: 'privacy', terms: 'terms', tokushoho: 'tokushoho', security: 'security' } as const;
/** Text below the title that makes a document; less is a hint at one ('規約はお申し込みの際にお示しします'). */
const MIN_CHARS: Record<DocumentKind, number> = { privacy: 40, terms: 100, 'website-terms': 40, tokushoho: 20, security: 40 };
/** On a page of its own, title and links say the rest. */
const MIN_CHARS_OF_PAGE = { terms: 60, other: 10 };

/** A page of terms that only says where they are: 'お申し込みの際にお示しします'. Any other sentence on it is a clause, however few there are. */
const SHOWN_ELSEWHERE =
  /示し|提示|お?渡し|お?送り|送付|交付|ダウンロード|PDF|準備中|別途|ご覧|問い?合わせ|ご?請求|申し?込みの?(?:際|時)|契約の?(?:際|時|前)|見つかりません|not found|loading/i;
const isClause = (text: string): boolean => (/。|\. ?$/m.test(text) || text.split('\n').length >= 3) && !SHOWN_ELSEWHERE.test(text);

const MIN_OTHERS = 2;

const PERSONAL_RULES = [
  /個人(?:情報|データ)|お名前|ご?連絡先|氏名/,
  /利用目的|使いみち|つかう|使[うい]|使用(?:し|する|いた)|用い|第三者|ほかの人|(?:他社|社外|外部)[へに][^。]{0,4}渡|よそ[のへ]|開示|訂正/,
];

/** How much of a document is looked at to tell what it is about. */
const MAX_READ = 20_000;

const lengthOf = (part: DocumentPart): number => part.lines.reduce((sum, line) => sum + line.end - line.start, 0) - part.title.length;

function textOf(view: PageView, part: DocumentPart): string {
  const lines: string[] = [];
  let left = MAX_READ;
  for (const { start, end } of part.lines) {
    if (left <= 0) break;
    lines.push(view.folded({ start, end: Math.min(end, start + left) }));
    left -= end - start;
  }
  return lines.join('\n');
}

/** Whether sections on other matters stand before the title, which then is the title of the rest only. */
function isAfterOthers(view: PageView, { kind, lines }: DocumentPart, { level }: Block): boolean {
  const before = lines.map(({ block }) => view.snapshot.blocks[block] as Block).filter((block) => level > 1 && block.level === level && block.region === 'main');
  return before.length >= MIN_OTHERS && !before.some((block) => SUBTOPIC[kind].test(view.folded(block)));
}

function build(view: PageView): Built {
  const known = cache.get(view);
  if (known) return known;
  const { blocks, text } = view.snapshot;
  const kind = BASE[view.page.kinds[0] as keyof typeof BASE] ?? null;
  const base: DocumentPart | null = kind && { kind, title: view.snapshot.title, titleRange: { start: 0, end: 0 }, lines: [], form: 'page' };
  const parts: DocumentPart[] = base ? [base] : [];
  const owned: { start: number; end: number; part: DocumentPart }[] = [];
  let open = null as Open | null;
  for (const line of linesOf(view)) {
    const block = blocks[line.block] as Block;
    const raw = text.slice(line.start, line.end);
    const inside: boolean = open !== null || (base !== null && base.titleRange.end > 0);
    // A policy of another name below the title of a page that holds both is one of its own; a clause of terms on data is not.
    const deeper = open !== null && open.level > 0 && block.level > open.level && !(open.level === 1 && OWN_POLICY.test(raw));
    const named: DocumentKind | null =
      raw.length > 2 * MAX_TITLE || !MAY_NAME.test(raw) || isFrame(block) || deeper || (inside && isItem(raw)) || isLinked(view, line) ? null : documentNamed(raw, block.level > 0);
    const titled = { title: raw, titleRange: { start: line.start, end: line.end } };
    if (named && named === base?.kind && base.titleRange.end === 0) {
      if (isAfterOthers(view, base, block)) {
        base.lines.length = 0;
        owned.splice(0, owned.length, ...owned.filter((line) => line.part !== base));
      }
      Object.assign(base, titled);
      open = null;
    } else if (named && named !== (open?.part.kind ?? base?.kind)) {
      open = { part: { kind: named, ...titled, lines: [], form: 'section' }, level: block.level, region: block.region, mark: markOf(raw), announces: false };
      parts.push(open.part);
    } else if (open && !continues(open, block, raw)) open = null;
    const part = open?.part ?? (block.region === 'footer' || isFrame(block) ? null : base);
    if (!part) continue;
    if (open && part.lines.length > 0 && part.lines.length < ANNOUNCED_WITHIN && ANNOUNCES.test(raw)) open.announces = true;
    part.lines.push(line);
    owned.push({ start: line.start, end: line.end, part });
  }
  for (const part of parts) if (part.kind === 'terms' && isOfWebsite(textOf(view, part))) part.kind = 'website-terms';
  const isWhole = (part: DocumentPart): boolean =>
    !(part.kind === 'privacy' && OF_INFORMATION.test(foldText(part.title).replace(/\s/g, '')) && !PERSONAL_RULES.every((rule) => rule.test(textOf(view, part)))) &&
    ((part.form === 'page' && part.kind === 'terms' && isClause(textOf(view, part))) ||
      lengthOf(part) >= (part.form === 'page' ? MIN_CHARS_OF_PAGE[part.kind === 'terms' ? 'terms' : 'other'] : MIN_CHARS[part.kind]));
  const whole = new Set(parts.filter(isWhole));
  const built = { parts: [...whole], owned: owned.filter(({ part }) => whole.has(part)) };
  cache.set(view, built);
  return built;
}

/** The documents on a page, in order of place. */
export const documentParts = (view: PageView): readonly DocumentPart[] => build(view).parts;

/** The document that a raw offset of a page's text belongs to, null for none. */
export function documentAt(view: PageView, offset: number): DocumentKind | null {
  const { owned } = build(view);
  let low = 0;
  let high = owned.length - 1;
  while (low <= high) {
    const mid = (low + high) >> 1;
    const line = owned[mid] as Built['owned'][number];
    if (offset < line.start) high = mid - 1;
    else if (offset >= line.end) low = mid + 1;
    else return line.part.kind;
  }
  return null;
}

/** Title with the first words below it, as far as both fit into a short quotation. */
function titleWithStart(view: PageView, part: DocumentPart): TextRange {
  const last = part.lines[part.lines.length - 1]?.end ?? 0;
  const from = Math.max(part.titleRange.end, part.lines[0]?.start ?? 0);
  const first = view.sentences.find((s) => s.start >= from && s.end <= last && s.text.length >= 12);
  const start = part.titleRange.end > part.titleRange.start ? part.titleRange.start : (first?.start ?? 0);
  if (first && first.end - start <= 120) return { start, end: first.end };
  return part.titleRange.end > part.titleRange.start ? part.titleRange : { start, end: Math.min(first?.end ?? start, start + 120) };
}

function titleOf(view: PageView, part: DocumentPart): string {
  const title = foldText(part.title).trim();
  if (part.kind !== 'security') return title;
  const heads = part.lines.flatMap(({ block }) => ((view.snapshot.blocks[block] as Block).level > 0 ? [view.folded(view.snapshot.blocks[block] as Block).trim()] : []));
  const policy = heads.find((head) => POLICY_HEADING.test(head));
  return policy === undefined || title.includes(policy) ? title : `${title} ${policy}`;
}

function readDocuments(view: PageView): Fact<SiteDocument>[] {
  return documentParts(view).flatMap((part): Fact<SiteDocument>[] => {
    const chars = lengthOf(part);
    const items = part.kind === 'tokushoho' ? countItems(view, part) : 0;
    const subject = view.subjects[part.lines[1]?.block ?? part.lines[0]?.block ?? 0] ?? 'own';
    const value: SiteDocument = { kind: part.kind, form: part.form, reason: null, status: 'read', title: titleOf(view, part), chars, items };
    return [{ value, page: view.index, ...titleWithStart(view, part), tactic: 'page', subject, confidence: confidenceOf('page', view) }];
  });
}

/** Words by which builders and platforms sign their own links ('Powered by … 利用規約'). */
const PLATFORM = /powered by|無料(?:で)?(?:ホームページ|ブログ)|(?:ホームページ|サイト)作成(?:サービス|ツール)|reCAPTCHA/i;

function linkFact(view: PageView, link: Link, kind: DocumentKind, page: Pick<SitePage, 'reason' | 'status'> | null): Fact<SiteDocument> {
  const block = view.blockAt(link.start);
  const around = block >= 0 ? view.folded(view.snapshot.blocks[block] as Block) : '';
  const value: SiteDocument = { kind, form: 'link', reason: page?.reason ?? null, status: page?.status ?? null, title: foldText(link.text).trim(), chars: 0, items: 0 };
  const subject = PLATFORM.test(around) ? 'outsider' : (view.subjects[block] ?? 'own');
  return {
    value,
    page: view.index,
    start: link.start,
    end: link.end,
    ...(link.end > link.start ? {} : { quote: link.text || link.href }),
    tactic: 'link',
    subject,
    confidence: confidenceOf('link', view),
  };
}

/** A file of the site's own that is no page: what it says can't be read. */
const isFile = (href: string, site: SiteView): boolean => /\.(?:pdf|docx?|jpe?g|png)(?:[?#]|$)/i.test(href) && href.startsWith(`${site.site.origin}/`);

/** Links named as a document whose page was not read, or that lead nowhere. */
function linkedDocuments(site: SiteView): Fact<SiteDocument>[] {
  const unread = new Map(site.site.pages.filter((page) => page.status !== 'read').map((page) => [pageKey(page.url), page]));
  const facts: Fact<SiteDocument>[] = [];
  for (const view of site.pages) {
    for (const link of view.snapshot.links) {
      if (link.shown === 'hidden') continue;
      const address = pageAddress(link.href);
      const page = address ? unread.get(pageKey(address)) : undefined;
      const nowhere = link.href === '' || /^#?$|#$|^javascript:/i.test(link.href);
      if (!page && !nowhere && !isFile(link.href, site)) continue;
      const kind = page?.kinds.find((k) => k in BASE);
      const named = documentNamed(link.text, true) ?? (kind ? BASE[kind as keyof typeof BASE] : null);
      if (named) facts.push(linkFact(view, link, named, page ?? null));
    }
  }
  return facts;
}

export function extractDocuments(site: SiteView): Fact<SiteDocument>[] {
  return [...site.pages.flatMap(readDocuments), ...linkedDocuments(site)];
}
