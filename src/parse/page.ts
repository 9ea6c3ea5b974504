import type { PageSnapshot } from '../core/model/page.ts';
import type { PageReason, PageStatus } from '../core/model/site.ts';
import type { PageReading } from '../core/site/reading.ts';
import { thinness } from '../core/snapshot/thinness.ts';
import { decode } from './decode.ts';
import { fitToSize, MAX_HTML, onwardTargets, scriptTraces } from './markup.ts';
import { snapshotFromHtml } from './tree.ts';

/** Bytes of one answer → what the page is and says. Never throws: whatever comes becomes a status with its reason. */

export interface PageInput {
  url: string;
  /** Either the bytes as fetched, or text that is decoded already (the open tab). */
  bytes?: Uint8Array;
  html?: string;
  /** HTTP header; null or left out for files. */
  contentType?: string | null;
  /** HTTP status; left out for files. */
  status?: number;
}

const starts = (bytes: Uint8Array, signature: string): boolean => [...signature].every((ch, i) => bytes[i] === ch.charCodeAt(0));

/** Why these bytes are no page: 'pdf', 'not-html', or null where they may be one. */
function notAPage(bytes: Uint8Array, contentType: string | null): PageReason | null {
  if (/^\s*application\/(?:x-)?pdf/i.test(contentType ?? '') || starts(bytes, '%PDF-')) return 'pdf';
  if (['PK\x03\x04', '\x89PNG', 'GIF8', '\xff\xd8\xff', 'RIFF', 'Rar!', '\xd0\xcf\x11\xe0', '\x1f\x8b'].some((signature) => starts(bytes, signature))) return 'not-html';
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type === '' || /^(?:text\/html|application\/xhtml\+xml)$/.test(type)) return null;
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024));
  return /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(head) ? null : 'not-html';
}

const NOT_FOUND_TITLE =
  /^\W*(?:404\b|not ?found\b)|\b404(?: error)?\W*not ?found|(?:ページ|記事|ファイル|url)(?:が|は)(?:見つかりません|みつかりません|存在しません|ございません|ありません|削除)|お探しの(?:ページ|記事|url|ファイル)(?:は|が|を)|指定された(?:ページ|url|ファイル)(?:が|は)|page (?:not found|cannot be found|doesn't exist)|^404\s*(?:error|エラー|ページ)|404エラー/i;
/** A page that says more than this beside its excuse is a page. */
const MAX_EXCUSE = 1_500;

function saysNotFound(page: PageSnapshot): boolean {
  if (page.text.length > MAX_EXCUSE) return false;
  const heading = page.blocks.find(
    (block) => block.level > 0 && block.level <= 2 && block.region !== 'header' && block.region !== 'footer' && block.region !== 'nav' && block.shown === 'shown',
  );
  const words = [page.title, heading ? page.text.slice(heading.start, heading.end) : ''];
  return words.some((text) => NOT_FOUND_TITLE.test(text.normalize('NFKC').trim()));
}

const LOGIN_WORDS = /ログイン|サインイン|会員(?:様)?(?:専用|認証)|パスワード|log ?in|sign ?in|password/i;
const MAX_LOGIN_TEXT = 600;

/** A password field and little else: the page is a door. A log-in box on a page that says something is not. */
function isLoginDoor(page: PageSnapshot, chars: number): boolean {
  return (
    page.forms.some((form) => form.shown === 'shown' && form.fields.some(({ type }) => type === 'password')) &&
    chars < MAX_LOGIN_TEXT &&
    LOGIN_WORDS.test(`${page.title}\n${page.text}`)
  );
}

const failure = (status: PageStatus, reason: PageReason, bytes: number, more: Partial<PageReading> = {}): PageReading => ({
  status,
  reason,
  title: '',
  bytes,
  encoding: '',
  snapshot: null,
  follow: [],
  forwards: false,
  ...more,
});

/** The page's reading by HTTP status alone, null where the body decides. */
function byStatus(status: number, bytes: number): PageReading | null {
  if (status === 401 || status === 403 || status === 407) return failure('blocked', 'login', bytes);
  if (status === 404 || status === 410) return failure('failed', 'not-found', bytes);
  return status >= 400 || status < 200 || (status >= 300 && status < 400) ? failure('failed', 'http', bytes) : null;
}

function judge(page: PageSnapshot, html: string, reading: PageReading): PageReading {
  const thin = thinness(page, scriptTraces(html));
  const onward = onwardTargets(html, page.url);
  const frames = page.frames.filter((frame) => frame.src !== '' && frame.shown !== 'hidden').map((frame) => frame.src);
  const follow = [...new Set([...onward.refresh, ...onward.frames, ...frames])];
  const read: PageReading = { ...reading, title: page.title, snapshot: page, follow, forwards: onward.refresh.length > 0 };
  if (onward.refresh.length || onward.frames.length) return read;
  if (saysNotFound(page)) return { ...read, status: 'failed', reason: 'not-found', snapshot: null, follow: [] };
  if (isLoginDoor(page, thin.chars)) return { ...read, status: 'blocked', reason: 'login', snapshot: null };
  if (thin.shell) return { ...read, status: 'empty', reason: 'shell' };
  if (page.text.trim() === '' && page.forms.length === 0 && frames.length === 0) return { ...read, status: 'empty', reason: reading.reason ?? 'not-html' };
  return read;
}

/** Reads a page. */
export function readPage({ url, bytes, html, contentType = null, status = 200 }: PageInput): PageReading {
  const source = bytes ?? new TextEncoder().encode(html ?? '');
  const size = source.length;
  try {
    const failed = byStatus(status, size);
    if (failed) return failed;
    const alien = bytes ? notAPage(bytes, contentType) : null;
    if (alien) return failure('empty', alien, size);
    const { text, encoding } = bytes ? decode(bytes, contentType) : { text: html ?? '', encoding: 'utf-8' };
    // A body that was cut has just the size at which reading stops.
    const large = size >= MAX_HTML;
    const fitting = large ? fitToSize(text) : text;
    const page = snapshotFromHtml(fitting, url);
    return judge(page, fitting, { ...failure('read', 'too-large', size), reason: large || page.cut.length ? 'too-large' : null, encoding });
  } catch {
    return failure('empty', 'not-html', size);
  }
}
