import type { Block, Link, TextRange } from '../model/page.ts';
import type { PageReason, PageStatus, SitePage } from '../model/site.ts';
import { fold, foldText, joinCjk } from '../text/fold.ts';
import type { Fact } from '../model/fact.ts';
import { pageAddress, pageKey } from '../site/address.ts';
import { bareLabel } from './labels.ts';
import { confidenceOf } from './make.ts';
import type { PageView, SiteView } from './view.ts';

/**
 * The documents of a site — privacy policy, terms of service, 特商法 notice, security policy — as a page of their own, as a section of
 * another page (also in a closed accordion or modal), or only as a link to something that could not be read.
 */

/** `website-terms` are terms of browsing the site (リンク, 無断転載, 推奨環境), which say nothing of the service. */
export type DocumentKind = 'privacy' | 'terms' | 'website-terms' | 'tokushoho' | 'security';

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
  /** Indices of its blocks, the title's included. */
  blocks: number[];
  form: 'page' | 'section';
}

/** Names of documents, for folded text without blanks. The order matters: the first that matches decides. */
const NAMES: readonly [DocumentKind, RegExp][] = [
  ['tokushoho', /特定商取引|特商法|通信販売(?:に関する|の)?(?:法規|表示|表記)|commercialtransactions?/i],
  ['security', /(?:情報)?セキュリティー?(?:基本)?(?:方針|ポリシー)|informationsecurity(?:policy)?|securitypolicy/i],
  [
    'website-terms',
    /(?:サイト|ホームページ|ウェブ|WEB)(?:の|を)?ご?利用(?:条件|規約|上|に(?:ついて|あたって|関して))|(?:サイト|ソーシャルメディア|SNS)(?:運用|コミュニティ)?(?:ポリシー|ガイドライン)|(?:広告|リンク|著作権)(?:と|・|および|及び)?免責(?:事項)?について|aboutthissite|(?:termsof)?websiteterms|sitepolicy/i,
  ],
  [
    'privacy',
    /プライバシー(?:・)?(?:ポリシー|ステートメント|方針|について|の?保護)|個人(?:情報|データ)(?:の|に関する|等の)?(?:ご|お)?(?:保護(?:方針|に関する[^、。]{0,10}|について|への[^、。]{0,8})?|取り?扱い?|取扱|扱い|あつかい|とりあつかい|利用(?:について)?)(?!に同意)|^個人情報(?:について|保護)?$|privacy(?:policy|notice|statement)|^privacy$/i,
  ],
  [
    'terms',
    /規約|約款|(?:サービス|業務委託|秘書|電話代行)?(?:ご)?(?:利用|契約)(?:条件|条項|の?(?:お約束|きまり|決まり))|terms(?:of(?:service|use)|and|&|conditions)|^terms$|service(?:level)?agreement|useragreement/i,
  ],
];
/** Words that make a title speak about such documents rather than be one. */
const ABOUT =
  /とは[?？]?$|[?？]$|ですか|ますか|でしょうか|マーク|同意|作り方|書き方|選び方|見方|ポイント|注意点|改定のお知らせ|変更のお知らせ|お知らせ|取得|しました$|ください|準拠|遵守|(?:規約|約款|ポリシー|方針)の(?:変更|改定|改訂|適用|見直し)/;
/** Longest title; a longer heading is a sentence. */
const MAX_TITLE = 44;

/** The document that a title names, or null. A plain line has to consist of the name; a heading may hold more. */
export function documentNamed(raw: string, heading: boolean): DocumentKind | null {
  const text = bareLabel(joinCjk(fold(raw)).text);
  if (text.length > MAX_TITLE || text.length < 2 || ABOUT.test(text)) return null;
  for (const [kind, pattern] of NAMES) {
    const match = pattern.exec(text);
    if (match && (heading || text.replace(/[(（].{0,16}$/, '').length <= match[0].length + 4)) return kind;
  }
  return null;
}

/** Headings that go on with a document although their level would end it. */
const SUBTOPIC: Record<DocumentKind, RegExp> = {
  privacy:
    /個人(?:情報|データ)|目的|使いみち|つかいみち|使い道|第三者|提供|ほかの人|委託|共同(?:で)?利用|安全|管理|守り|開示|訂正|なおす|削除|(?:開示|訂正).{0,6}請求|相談窓口|苦情|責任者|改定|改訂|制定|見直し|変更|cookie|クッキー|アクセス(?:解析|ログ)|取得|収集|お預かりする|定義|法令|適用|保有|匿名|why we|use|shar|third|collect|rights|secur|retention|disclos|cookies|chang/i,
  terms:
    /第[0-9一二三四五六七八九十]+[条章]|適用|定義|申し?込|契約|料金|支払|解約|退会|更新|期間|禁止|責任|免責|損害|賠償|知的|著作|権利|秘密|個人情報|変更|中断|停止|準拠|管轄|反社|附則|譲渡|委託|通知|article|section|term|fees?|liabil|law/i,
  'website-terms': /著作|リンク|免責|禁止|環境|推奨|準拠|商標|掲載|copyright|links?|disclaim/i,
  tokushoho: /販売|事業者|責任者|所在|住所|電話|価格|料金|支払|引き?渡|提供時期|返品|返金|キャンセル|解約|動作/,
  security: /目的|範囲|体制|教育|遵守|法令|見直し|改善|違反|事故|管理|資産|制定|リスク/,
};

const SERVICE_WORDS = [
  /契約(?!者)/,
  /解約|退会|中途/,
  /料金|会費|代金|報酬|利用料/,
  /会員|契約者|委託者|お客(?:様|さま)/,
  /申し?込/,
  /業務|作業|秘書|代行/,
  /成果物|納品/,
  /本サービス/,
  /支払/,
  /termination|terminate|cancel/i,
  /\bfees?\b/i,
  /\bclient\b|\bcustomer\b/i,
  /service/i,
];
const SITE_WORDS = /(?:当|本)(?:ウェブ|WEB|ホーム)?(?:サイト|ページ)|ホームページ|this (?:web)?site/gi;

/** Terms that speak of the pages and hardly of a service are terms of the web site. */
function isOfWebsite(text: string): boolean {
  const service = SERVICE_WORDS.filter((word) => word.test(text)).length;
  return (text.match(SITE_WORDS)?.length ?? 0) >= 2 && service < 4;
}

/** Usual items of a 特商法 notice (特定商取引法11条, 施行規則8条), as labels. */
const ITEMS: readonly RegExp[] = [
  /^(?:販売(?:業者|事業者|者|会社|元)|事業者|運営(?:会社|者|事業者)|会社名|屋号|名称)/,
  /^(?:(?:運営|販売)(?:統括)?責任者|代表(?:者|責任者)?|責任者)/,
  /^(?:所在地|住所|(?:事業者の)?所在)/,
  /^(?:電話|TEL|お電話|連絡先)/i,
  /^(?:E-?mail|メール|電子メール|公開メール)/i,
  /^(?:販売|サービス)?(?:価格|料金|代金)|^商品(?:の)?価格|^役務の対価|^利用料/,
  /^(?:商品|サービス|販売価格)?(?:代金|料金|価格)?以外|^追加(?:手数料|料金)|^(?:その他|必要).{0,4}(?:費用|料金)|^送料|^(?:負担|付帯)費用/,
  /^(?:お)?支払い?(?:の)?方法|^決済(?:方法|手段)/,
  /^(?:お)?支払い?(?:の)?(?:時期|期限|期日)|^代金の支払/,
  /^(?:商品|サービス|役務)?(?:の)?(?:引き?渡し?|提供|納品|利用開始)(?:の)?(?:時期|開始|方法)|^(?:お届け|納期)/,
  /返品|返金|キャンセル|解約|解除|交換|不良品|クーリング/,
  /^(?:お)?申し?込み?(?:の)?(?:有効)?期限|^動作環境|^特別(?:な|の)?(?:販売)?条件|^販売数量/,
];

function countItems(view: PageView, part: DocumentPart): number {
  const found = new Set<number>();
  for (const b of part.blocks) {
    const block = view.snapshot.blocks[b] as Block;
    for (const line of view.snapshot.text.slice(block.start, block.end).split('\n')) {
      const label = bareLabel((/^[^:：]{1,24}/.exec(line.trim())?.[0] ?? '').slice(0, 24));
      if (label.length < 2) continue;
      ITEMS.forEach((item, i) => {
        if (item.test(label)) found.add(i);
      });
    }
  }
  return found.size;
}

/** An article or numbered section of the document around it ('第10条（個人情報の取扱い）'). */
const isItem = (raw: string): boolean => /^\s*(?:第?\s*[0-9０-９一二三四五六七八九十]{1,3}\s*[条章項.．)）、]|[①-⑳]|article|section)/i.test(raw);
const isFrame = (block: Block): boolean => block.region === 'nav' || block.region === 'header';

/** Raw ranges that links cover: their words name other places. */
function linkedRanges(view: PageView): (range: TextRange) => boolean {
  const starts = new Map<number, number>();
  for (const link of view.snapshot.links) starts.set(link.start, Math.max(link.end, starts.get(link.start) ?? 0));
  return ({ start, end }) => (starts.get(start) ?? -1) >= end;
}

interface Open {
  part: DocumentPart;
  level: number;
  region: Block['region'];
}

function continues({ part, level, region }: Open, block: Block, text: string): boolean {
  if (block.region !== region && (block.region === 'footer' || region === 'footer' || isFrame(block))) return false;
  if (block.level === 0) return true;
  return (level > 0 && block.level > level) || SUBTOPIC[part.kind].test(text);
}

const cache = new WeakMap<PageView, { parts: readonly DocumentPart[]; at: readonly (DocumentKind | null)[] }>();
const BASE = { privacy: 'privacy', terms: 'terms', tokushoho: 'tokushoho', security: 'security' } as const;
const MIN_CHARS = 40;

const textOf = (view: PageView, blocks: readonly number[]): string => blocks.map((b) => view.folded(view.snapshot.blocks[b] as Block)).join('\n');

function build(view: PageView): { parts: readonly DocumentPart[]; at: readonly (DocumentKind | null)[] } {
  const known = cache.get(view);
  if (known) return known;
  const { blocks, text } = view.snapshot;
  const isLinked = linkedRanges(view);
  const kind = BASE[view.page.kinds[0] as keyof typeof BASE] ?? null;
  const base: DocumentPart | null = kind && { kind, title: view.snapshot.title, titleRange: { start: 0, end: 0 }, blocks: [], form: 'page' };
  const parts: DocumentPart[] = base ? [base] : [];
  let open = null as Open | null;
  for (const [i, block] of blocks.entries()) {
    if (block.shown === 'hidden') continue;
    const raw = text.slice(block.start, block.end);
    const lineEnd = raw.indexOf('\n');
    const first = lineEnd > 0 ? raw.slice(0, lineEnd) : raw;
    const title: TextRange = { start: block.start, end: block.start + first.length };
    const inside: boolean = open !== null || (base !== null && base.titleRange.end > 0);
    const named: DocumentKind | null =
      isFrame(block) || isLinked(title) || (inside && isItem(first)) || (open && open.level > 0 && block.level > open.level) ? null : documentNamed(first, block.level > 0);
    if (named && named === base?.kind && block.level > 0 && base.titleRange.end === 0) {
      [base.title, base.titleRange] = [first, title];
      open = null;
    } else if (named && named !== (open?.part.kind ?? base?.kind)) {
      open = { part: { kind: named, title: first, titleRange: title, blocks: [], form: 'section' }, level: block.level, region: block.region };
      parts.push(open.part);
    } else if (open && !continues(open, block, foldText(raw))) open = null;
    const into = open?.part ?? (block.region === 'footer' || isFrame(block) ? null : base);
    into?.blocks.push(i);
  }
  for (const part of parts) if (part.kind === 'terms' && isOfWebsite(textOf(view, part.blocks))) part.kind = 'website-terms';
  const at = blocks.map((): DocumentKind | null => null);
  for (const part of parts) for (const b of part.blocks) at[b] = part.kind;
  const built = { parts, at };
  cache.set(view, built);
  return built;
}

/** The documents on a page, in order of place. */
export const documentParts = (view: PageView): readonly DocumentPart[] => build(view).parts;

/** The document that a block belongs to, null for none. */
export const documentAt = (view: PageView, block: number): DocumentKind | null => build(view).at[block] ?? null;

/** Title with the first words below it, as far as both fit into a short quotation. */
function titleWithStart(view: PageView, part: DocumentPart): TextRange {
  const first = view.sentences.find((s) => part.blocks.includes(s.block) && s.start >= part.titleRange.end && s.text.length >= 12);
  const start = part.titleRange.end > part.titleRange.start ? part.titleRange.start : (first?.start ?? 0);
  if (first && first.end - start <= 120) return { start, end: first.end };
  return part.titleRange.end > part.titleRange.start ? part.titleRange : { start, end: Math.min(first?.end ?? start, start + 120) };
}

function readDocuments(view: PageView): Fact<SiteDocument>[] {
  return documentParts(view).flatMap((part): Fact<SiteDocument>[] => {
    const chars = textOf(view, part.blocks).length - part.title.length;
    if (chars < MIN_CHARS) return [];
    const items = part.kind === 'tokushoho' ? countItems(view, part) : 0;
    const subject = view.subjects[part.blocks[1] ?? part.blocks[0] ?? 0] ?? 'own';
    const value: SiteDocument = { kind: part.kind, form: part.form, reason: null, status: 'read', title: foldText(part.title).trim(), chars, items };
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
      if (!page && !nowhere) continue;
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
