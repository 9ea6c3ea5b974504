import { allMatches } from './all-matches.ts';
/**
 * Folding: text for matching, with a map home to the raw text. Never plain NFKC, which turns ① into 1, ㈱ into three characters
 * without telling where they came from, and leaves − and — alone (DOMAIN-FACTS 0).
 */

export interface Folded {
  text: string;
  /** Offset in the raw text of the character at offset `i` of the folded text; `toRaw(text.length)` is the raw length. */
  toRaw(i: number): number;
}

const EXPANSIONS: Record<string, string> = {
  '㈱': '(株)',
  '㈲': '(有)',
  '㈳': '(社)',
  '㈶': '(財)',
  '㍿': '株式会社',
  '℡': 'TEL',
  '☎': 'TEL',
  '☏': 'TEL',
  '📞': 'TEL',
  '㎡': 'm2',
  '㌔': 'キロ',
  Ⅰ: 'I',
  Ⅱ: 'II',
  Ⅲ: 'III',
  '…': '...',
  '￥': '¥',
  '〜': '~',
  '∼': '~',
  '˜': '~',
  '〰': '~',
  '⁄': '/',
  '∶': ':',
  '﹕': ':',
  ʼ: "'",
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '㋿': '令和',
  '㍻': '平成',
  '㍼': '昭和',
  '㍽': '大正',
};

const DASHES = new Set([...'‐‑‒–—―−﹘﹣ｰ─━⁃']);
const HALF_KANA = '｡｢｣､･ｦｧｨｩｪｫｬｭｮｯｰｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝ';
const FULL_KANA = '。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン';
const VOICED: Record<string, string> = {
  カ: 'ガ',
  キ: 'ギ',
  ク: 'グ',
  ケ: 'ゲ',
  コ: 'ゴ',
  サ: 'ザ',
  シ: 'ジ',
  ス: 'ズ',
  セ: 'ゼ',
  ソ: 'ゾ',
  タ: 'ダ',
  チ: 'ヂ',
  ツ: 'ヅ',
  テ: 'デ',
  ト: 'ド',
  ハ: 'バ',
  ヒ: 'ビ',
  フ: 'ブ',
  ヘ: 'ベ',
  ホ: 'ボ',
  ウ: 'ヴ',
};
const SEMI_VOICED: Record<string, string> = { ハ: 'パ', ヒ: 'ピ', フ: 'プ', ヘ: 'ペ', ホ: 'ポ' };

const isSpace = (c: number): boolean => c === 0x20 || c === 0x09 || c === 0x3000 || c === 0xa0 || (c >= 0x2000 && c <= 0x200a) || c === 0x202f || c === 0x205f;
const isIgnored = (c: number): boolean =>
  c === 0x200b ||
  c === 0x200c ||
  c === 0x200d ||
  c === 0xfeff ||
  c === 0xad ||
  c === 0x2060 ||
  (c >= 0xfe00 && c <= 0xfe0f) ||
  (c >= 0x202a && c <= 0x202e) ||
  (c >= 0x2066 && c <= 0x2069);
const isDigit = (ch: string | undefined): boolean => ch !== undefined && ch.length === 1 && ((ch >= '0' && ch <= '9') || (ch >= '０' && ch <= '９'));

/**
 * Kanji, kana and the marks of Japanese text: between two of these a space or line break says nothing. Code point of a UTF-16 unit.
 */
export const isCjk = (c: number): boolean => (c >= 0x3005 && c <= 0x30ff && c !== 0x300c && c !== 0x300d) || (c >= 0x3400 && c <= 0x9fff) || (c >= 0xf900 && c <= 0xfaff);

/** Words with the kana that many leave out (送り仮名の付け方, 通則6 許容): one spelling of each for all who look for it. */
const SPELLINGS: Record<string, string> = {
  問合せ: '問い合わせ',
  問合わせ: '問い合わせ',
  問い合せ: '問い合わせ',
  打合せ: '打ち合わせ',
  打合わせ: '打ち合わせ',
  打ち合せ: '打ち合わせ',
  受付け: '受け付け',
  引継い: '引き継い',
  引継が: '引き継が',
  引継ぎ: '引き継ぎ',
  引継ぐ: '引き継ぐ',
  引継げ: '引き継げ',
  引継ご: '引き継ご',
  // Polite words in kana alone, as shops that write softly have them; none that names a business (おしごと, おてつだい).
  打ちあわせ: '打ち合わせ',
  問いあわせ: '問い合わせ',
  申しこみ: '申し込み',
  おといあわせ: 'お問い合わせ',
  おもうしこみ: 'お申し込み',
  おへんじ: 'お返事',
  おしはらい: 'お支払い',
  おふりこみ: 'お振込み',
  おみつもり: 'お見積もり',
  おことわり: 'お断り',
  おひきうけ: 'お引き受け',
  ごけいやく: 'ご契約',
  ごかいやく: 'ご解約',
  ごていあん: 'ご提案',
  ごいらい: 'ご依頼',
  ごれんらく: 'ご連絡',
  ごりよう: 'ご利用',
  ごそうだん: 'ご相談',
  ごせいきゅう: 'ご請求',
  ごしつもん: 'ご質問',
  ごようぼう: 'ご要望',
  ごきぼう: 'ご希望',
  りょうきん: '料金',
  えんりょなく: '遠慮なく',
};

/** All that folding may change; everything else is copied in runs. */
const SPECIAL = new RegExp(`[^\\n -~\\u3041-\\u3096\\u30a1-\\u30fa\\u4e00-\\u9fff、。「」・]|${Object.keys(SPELLINGS).join('|')}`, 'g');

/** The characters at `i` that fold together: what comes out, '' for nothing, and how many raw units it took. */
function foldAt(raw: string, i: number): { out: string; took: number } {
  const c = raw.charCodeAt(i);
  const ch = raw[i] as string;
  if (isIgnored(c)) return { out: '', took: 1 };
  if (c === 0x09 || isSpace(c)) return { out: ' ', took: 1 };
  if (c >= 0xff01 && c <= 0xff5e) return { out: c === 0xff5e ? '~' : String.fromCharCode(c - 0xfee0), took: 1 };
  if (c >= 0xff61 && c <= 0xff9d) {
    // A half-width ー between digits is a dash, like any other.
    if (ch === 'ｰ' && isDigit(raw[i - 1]) && isDigit(raw[i + 1])) return { out: '-', took: 1 };
    const full = FULL_KANA[HALF_KANA.indexOf(ch)] ?? ch;
    const next = raw[i + 1];
    const voiced = next === 'ﾞ' ? VOICED[full] : next === 'ﾟ' ? SEMI_VOICED[full] : undefined;
    return voiced ? { out: voiced, took: 2 } : { out: full, took: 1 };
  }
  if (ch === 'ー') return { out: isDigit(raw[i - 1]) && isDigit(raw[i + 1]) ? '-' : 'ー', took: 1 };
  if (DASHES.has(ch)) return { out: '-', took: 1 };
  if (c >= 0xd800 && c <= 0xdbff) {
    const pair = raw.slice(i, i + 2);
    return { out: EXPANSIONS[pair] ?? pair, took: pair.length };
  }
  return { out: EXPANSIONS[ch] ?? ch, took: 1 };
}

/** Runs of equal distance between folded and raw offsets: `from[k]` in the folded text stands at `raw[k]`. */
function mapHome(from: readonly number[], raw: readonly number[], length: number, rawLength: number): (i: number) => number {
  return (i) => {
    if (i >= length) return rawLength;
    let low = 0;
    let high = from.length - 1;
    while (low < high) {
      const mid = (low + high + 1) >> 1;
      if ((from[mid] as number) <= i) low = mid;
      else high = mid - 1;
    }
    return (raw[low] as number) + Math.max(0, i - (from[low] as number));
  };
}

/** Folds widths, dashes, spaces and the one-character forms of 株式会社, TEL and the eras. Length may change; `toRaw` leads home. */
export function fold(raw: string): Folded {
  if (raw.search(SPECIAL) < 0) return { text: raw, toRaw: (i) => Math.min(i, raw.length) };
  const parts: string[] = [];
  const from = [0];
  const home = [0];
  let length = 0;
  let done = 0;
  for (const { 0: special, index } of allMatches(raw, SPECIAL)) {
    if (index < done) continue;
    if (index > done) {
      parts.push(raw.slice(done, index));
      length += index - done;
    }
    const spelled = SPELLINGS[special];
    const { out, took } = spelled ? { out: spelled, took: special.length } : foldAt(raw, index);
    parts.push(out);
    if (out.length !== took) {
      for (let k = 0; k < out.length; k++) {
        from.push(length + k);
        home.push(index);
      }
      from.push(length + out.length);
      home.push(index + took);
    }
    length += out.length;
    done = index + took;
  }
  parts.push(raw.slice(done));
  const text = parts.join('');
  return { text, toRaw: from.length === 1 ? (i) => (i >= text.length ? raw.length : i) : mapHome(from, home, text.length, raw.length) };
}

/** The folded text alone, where nobody needs the way home. */
export const foldText = (raw: string): string => fold(raw).text;

/** Folded with every space and line break gone: for comparing labels and names. */
export const squeeze = (raw: string): string => foldText(raw).replace(/\s+/g, '');

/** Drops spaces and line breaks that stand between two Japanese characters, keeping the map home. */
export function joinCjk(folded: Folded): Folded {
  const { text } = folded;
  if (!/[ \n]/.test(text)) return folded;
  const parts: string[] = [];
  const map: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const ch = text[i] as string;
    if (ch === ' ' || ch === '\n') {
      let j = i;
      while (text[j] === ' ' || text[j] === '\n') j++;
      const before = parts.length ? (parts[parts.length - 1] as string).charCodeAt(0) : 0;
      const joins = j < text.length && isCjk(before) && isCjk(text.charCodeAt(j));
      for (; i < j; i++) {
        if (joins) continue;
        parts.push(text[i] as string);
        map.push(i);
      }
      i--;
      continue;
    }
    parts.push(ch);
    map.push(i);
  }
  return { text: parts.join(''), toRaw: (i) => folded.toRaw(i < map.length ? (map[Math.max(0, i)] as number) : text.length) };
}
