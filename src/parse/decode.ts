/**
 * Bytes → text. `response.text()` takes UTF-8 for granted; Japanese sites are still written in Shift_JIS (cp932), EUC-JP and
 * ISO-2022-JP, declare the encoding late, twice, in comments or wrongly (FIELD-NOTES B1–B5).
 *
 * Order: charset of the HTTP header → BOM → `<meta>` prescan → guess. A declaration that does not fit the bytes loses to the guess.
 * Sources: HTML Standard, "prescan a byte stream to determine its encoding"; Encoding Standard (labels).
 */

export interface Decoded {
  text: string;
  /** WHATWG label in lower case: 'utf-8', 'shift_jis', 'euc-jp', 'iso-2022-jp', rarely another. */
  encoding: string;
}

/** Browsers look at 1024 bytes and then once more while parsing; one look at this many does for both. */
const PRESCAN_BYTES = 64 * 1024;

/** Names that are in use and that the Encoding Standard does not know. */
const ALIASES: Record<string, string> = {
  cp932: 'shift_jis',
  'x-ms-cp932': 'shift_jis',
  'windows-932': 'shift_jis',
  'shift-jis-2004': 'shift_jis',
  sift_jis: 'shift_jis',
  shiftjis: 'shift_jis',
  's-jis': 'shift_jis',
  eucjp: 'euc-jp',
  euc_jp: 'euc-jp',
  euc: 'euc-jp',
  cp51932: 'euc-jp',
  'eucjp-win': 'euc-jp',
  'eucjp-ms': 'euc-jp',
  jis: 'iso-2022-jp',
  'iso-2022-jp-ms': 'iso-2022-jp',
  utf8mb4: 'utf-8',
  utf: 'utf-8',
  utf_8: 'utf-8',
};

/** The WHATWG name of a label, null for one that nobody knows. */
function encodingOf(label: string | null | undefined): string | null {
  const name = label
    ?.trim()
    .replace(/^["']|["']$/g, '')
    .toLowerCase();
  if (!name) return null;
  try {
    return new TextDecoder(ALIASES[name] ?? name).encoding;
  } catch {
    return null;
  }
}

const charsetParameter = (value: string | null | undefined): string | null => encodingOf(/charset\s{0,8}=\s{0,8}["']?\s{0,8}([^\s"';>,]+)/i.exec(value ?? '')?.[1]);

function bomOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Bytes as characters 0–255, for looking at markup before the encoding is known. */
const asLatin1 = (bytes: Uint8Array): string => new TextDecoder('windows-1252').decode(bytes);

/** Reads the attributes of a tag from `at` (behind the tag's name). Returns them and the place behind the tag. */
function readAttributes(source: string, at: number): { attributes: Map<string, string>; end: number } {
  const attributes = new Map<string, string>();
  const pattern = /[\s/]*(?:(>)|([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?|=)/y;
  pattern.lastIndex = at;
  for (let match = pattern.exec(source); match && match[0] !== ''; match = pattern.exec(source)) {
    if (match[1]) return { attributes, end: pattern.lastIndex };
    const name = (match[2] ?? '').toLowerCase();
    if (name !== '' && !attributes.has(name)) attributes.set(name, match[3] ?? match[4] ?? match[5] ?? '');
  }
  // The tag never ends.
  return { attributes, end: source.length };
}

function metaCharset(attributes: ReadonlyMap<string, string>): string | null {
  const found = attributes.has('charset')
    ? encodingOf(attributes.get('charset'))
    : attributes.get('http-equiv')?.trim().toLowerCase() === 'content-type'
      ? charsetParameter(attributes.get('content'))
      : null;
  // A page whose meta could be read as ASCII can't be UTF-16 (HTML Standard).
  return found?.startsWith('utf-16') ? 'utf-8' : found;
}

/** The encoding that the page's markup declares; comments don't count. Null for none. */
export function prescan(bytes: Uint8Array): string | null {
  const source = asLatin1(bytes.subarray(0, PRESCAN_BYTES));
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at)) {
    if (source.startsWith('<!--', at)) {
      const end = source.indexOf('-->', at + 2);
      if (end < 0) return null;
      at = end + 3;
    } else if (/^<meta[\s/]/i.test(source.slice(at, at + 6))) {
      const { attributes, end } = readAttributes(source, at + 5);
      const charset = metaCharset(attributes);
      if (charset) return charset;
      at = end;
    } else if (/^<\/?[a-z]/i.test(source.slice(at, at + 3))) {
      const name = /^<\/?[^\s/>]*/.exec(source.slice(at, at + 80))?.[0] ?? '<';
      at = readAttributes(source, at + name.length).end;
    } else if (/^<[!/?]/.test(source.slice(at, at + 2))) {
      const end = source.indexOf('>', at);
      if (end < 0) return null;
      at = end + 1;
    } else at++;
  }
  return null;
}

const decodeAs = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes);

function isUtf8(bytes: Uint8Array): boolean {
  try {
    // `stream`: a character cut off at the end is no error.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** To JIS X 0208 (two editions) and to JIS X 0201. */
const JIS_ESCAPES = ['\u001b$@', '\u001b$B', '\u001b(J'];

const hasJisEscapes = (bytes: Uint8Array): boolean => bytes.includes(0x1b) && JIS_ESCAPES.some((sequence) => asLatin1(bytes).includes(sequence));

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** How many characters of a decoded text tell that the encoding is wrong: replacement signs, lone half-width kana, private use, controls. */
const oddities = (text: string): number => count(text, /\ufffd/g) * 2 + count(text, /[\uff61-\uff9f]/g) + count(text, /[\ue000-\uf8ff\u0080-\u009f]/g) * 2;

/** Kana are what Japanese text is full of; a wrong decoding yields rare kanji instead. */
const plausibility = (text: string): number => count(text, /[ぁ-んァ-ヶー、。]/g) - 3 * oddities(text);

/** Guesses from the bytes alone. Pure ASCII is UTF-8. */
function guess(bytes: Uint8Array): string {
  const ascii = bytes.every((byte) => byte < 0x80);
  if (ascii) return hasJisEscapes(bytes) ? 'iso-2022-jp' : 'utf-8';
  if (isUtf8(bytes)) return 'utf-8';
  let best = 'utf-8';
  let score = plausibility(decodeAs(bytes, 'utf-8'));
  for (const encoding of ['shift_jis', 'euc-jp']) {
    const own = plausibility(decodeAs(bytes, encoding));
    if (own > score) [best, score] = [encoding, own];
  }
  return best;
}

const SINGLE_BYTE = /^(?:windows-12|iso-8859-|macintosh|ibm|koi8|x-)/;

/** True where the declared encoding fits the bytes worse than the guessed one. */
function contradicts(bytes: Uint8Array, declared: string, guessed: string): boolean {
  if (declared === guessed || declared.startsWith('utf-16')) return false;
  // A single-byte default of the server decodes everything without complaint.
  if (SINGLE_BYTE.test(declared)) return true;
  const before = oddities(decodeAs(bytes, declared));
  const after = oddities(decodeAs(bytes, guessed));
  return guessed === 'iso-2022-jp' || before > after * 4 + 2;
}

/**
 * Decodes a page. `contentType` is the HTTP header, null for files.
 * Never throws: bytes that fit nothing are decoded with replacement signs.
 */
export function decode(bytes: Uint8Array, contentType: string | null = null): Decoded {
  const declared = charsetParameter(contentType) ?? bomOf(bytes) ?? prescan(bytes);
  const guessed = guess(bytes);
  const bom = bomOf(bytes);
  const encoding = declared === null || contradicts(bytes, declared, guessed) ? (bom ?? guessed) : declared;
  return { text: decodeAs(bytes, encoding), encoding };
}
