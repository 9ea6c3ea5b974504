import { allMatches } from '../../text/all-matches.ts';
/**
 * Numbers of certificates: registration numbers of the privacy mark, certificate numbers and editions of ISO/IEC 27001. Only the grammar;
 * whose they are and what a page says of them is read in certificates.ts. Input is folded text.
 */

export interface PmarkNumber {
  /** Body that examined: 10 is JIPDEC itself, 11–28 the designated bodies in order of designation. */
  agency: string;
  /** Six digits of the business, unchanged on renewal. */
  serial: string;
  /** How often the mark was granted (renewed every two years); showing it is optional. */
  times: string | null;
  agencyPlausible: boolean;
  /** Read from the official picture's file name (10824463_08_75_JP.png). */
  fromImage?: true;
  start: number;
  end: number;
}

const PMARK_NUMBER = /(?<![\d-])([1-9]\d)(\d{6})(?: {0,2}[(-] ?(\d{2}) ?\)?)?(?!\d)(?! ?-\d)/g;
const PMARK_FILE = /(?<!\d)([1-9]\d)(\d{6})_(\d{2})(?:_\d{2,4})?_(?:JP|EN)(?![A-Za-z])/i;
const PMARK_NAME = /プライバシー ?・?マーク|(?<![A-Za-z])P ?-?マーク|privacy ?mark|(?<![A-Za-z])P-?mark/gi;
/** The nearest of these before a number says what it is a number of. */
const OTHER_NUMBER = /商標|特許|実用新案|意匠|許可|届出|古物|公安|免許|電話|TEL|FAX|法人番号|27001|27017|27701|9001|14001/gi;
const REACH = 80;
const REACH_BACK = 40;
/** More numbers than any page shows of its own. */
const MAX_HITS = 40;
const FIRST_AGENCY = 10;
const LAST_AGENCY = 28;

const lastIndex = (pattern: RegExp, text: string): number => allMatches(text, pattern).pop()?.index ?? -1;
/** 20240115 is a date unless something says that it is a number. */
const looksLikeDate = (digits: string): boolean => /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(digits);
const plausible = (agency: string): boolean => Number(agency) >= FIRST_AGENCY && Number(agency) <= LAST_AGENCY;

/**
 * Registration numbers of the privacy mark: AAnnnnnn(mm) beside the mark's name (JIPDEC, 付与事業者の登録番号). There is no check digit.
 * `named`: the place (label, heading, question) already says that it speaks of the mark.
 */
export function findPmarkNumbers(text: string, named = false): PmarkNumber[] {
  const file = PMARK_FILE.exec(text);
  if (file)
    return [
      {
        agency: file[1] as string,
        serial: file[2] as string,
        times: file[3] as string,
        agencyPlausible: plausible(file[1] as string),
        fromImage: true,
        start: file.index,
        end: file.index + file[0].length,
      },
    ];
  const hits: PmarkNumber[] = [];
  for (const m of allMatches(text, PMARK_NUMBER)) {
    if (hits.length >= MAX_HITS) break;
    const before = text.slice(Math.max(0, m.index - REACH), m.index);
    const after = text.slice(m.index + m[0].length, m.index + m[0].length + REACH_BACK);
    const name = lastIndex(PMARK_NAME, before);
    if (lastIndex(OTHER_NUMBER, before) > name) continue;
    if (!named && name < 0 && after.search(PMARK_NAME) < 0) continue;
    const digits = `${m[1]}${m[2]}`;
    if (looksLikeDate(digits) && !m[3] && !/(?:第|番号|No\.?|#)[^\d]{0,3}$/i.test(before)) continue;
    hits.push({
      agency: m[1] as string,
      serial: m[2] as string,
      times: m[3] ?? null,
      agencyPlausible: plausible(m[1] as string),
      start: m.index,
      end: m.index + m[0].trimEnd().length,
    });
  }
  return hits;
}

/** '10824463(08)'; without the count '10824463'. */
export const pmarkForm = ({ agency, serial, times }: PmarkNumber): string => `${agency}${serial}${times ? `(${times})` : ''}`;

export interface IsmsNumber {
  /** Certification body by the number's form; '' for one that the form does not tell. */
  body: string;
  number: string;
  start: number;
  end: number;
}

/** Forms that say by themselves what they are. ISRnnn is the accreditation of the certification body, never a certificate. */
const SHAPES: readonly [string, RegExp][] = [
  ['BSI', /(?<![A-Za-z])(?:No\.?)?IS ?(\d{6})(?!\d)/g],
  ['JQA', /(?<![A-Z])JQA-?IM ?\d{4}(?!\d)/g],
  ['JUSE', /(?<![A-Z])JUSE-IR-\d{2,4}(?!\d)/g],
  ['MSA', /(?<![A-Z])MSA-IS-\d{1,4}(?!\d)/g],
  ['ISA', /(?<![A-Z])ISA ?IS ?\d{4}(?!\d)/g],
  ['ICMS', /(?<![A-Z])ICMS-SR\d{4}(?!\d)/g],
  ['GIJP', /(?<![A-Z])GIJP-\d{4}-IC(?![A-Z])/g],
  ['JMAQA', /(?<![A-Z])JMAQA-S\d{3}(?!\d)/g],
  ['IA', /(?<![A-Za-z])IA ?\d{6}[a-z]?(?![A-Za-z\d])/g],
  ['IR', /(?<![A-Za-z-])IR\d{4}(?!\d)/g],
];
/** Any other form needs the word before it: 認証登録番号 J0437, Certificate No. JP19/080654. */
const LABELLED_NUMBER =
  /(?:(?:認証|登録|認定|証明書|認証書|登録証|審査)(?:登録)?(?:証|書)?(?:番号|No\.?)|(?:certificate|registration)(?: registration)? ?(?:number|no\.?|#))[ :：は]{0,4}第? ?([A-Z]{0,6}[ -]?[A-Z0-9]{0,6}[/-]?\d{2,8}[A-Za-z0-9./-]{0,14})/gi;
const ISMS_CONTEXT = /ISMS|27001|情報セキュリティ|isms\.jp/i;
const NOT_A_CERTIFICATE = /^(?:ISR ?\d|ISO|IEC|JIS|SOC|T\d{13}|FS ?\d|EMS ?\d|CLOUD|PII|(?:19|20)\d\d[./-])/i;
/** What stands last before a number says which certificate's it is. */
const OTHER_SCHEME =
  /プライバシー ?・?マーク|(?<![A-Za-z])P ?-?(?:マーク|mark)|privacy ?mark|9001|14001|22301|20000|27017|27018|27701|法人番号|インボイス|適格請求書|許可番号|届出番号/gi;
const ISMS_NAME = /ISMS|27001|情報セキュリティ/gi;

/** Certificate numbers of ISO/IEC 27001. `named`: the place already says that it speaks of it. */
export function findIsmsNumbers(text: string, named = false): IsmsNumber[] {
  if (!named && !ISMS_CONTEXT.test(text) && !/認証/.test(text)) return [];
  const hits: IsmsNumber[] = [];
  for (const [body, pattern] of SHAPES) {
    for (const m of allMatches(text, pattern)) {
      if (hits.length >= MAX_HITS) break;
      const number = body === 'BSI' ? `IS ${m[1]}` : m[0].replace(/ {2,}/g, ' ');
      hits.push({ body, number, start: m.index, end: m.index + m[0].length });
    }
  }
  if (named || ISMS_CONTEXT.test(text)) {
    for (const m of allMatches(text, LABELLED_NUMBER)) {
      if (hits.length >= MAX_HITS) break;
      const number = (m[1] as string).trim().replace(/[./-]+$/, '');
      const start = m.index + m[0].length - (m[1] as string).trimStart().length;
      const before = text.slice(Math.max(0, m.index - REACH), m.index);
      const other = lastIndex(OTHER_SCHEME, before);
      if (NOT_A_CERTIFICATE.test(number) || (number.match(/\d/g)?.length ?? 0) < 3 || (other >= 0 && other > lastIndex(ISMS_NAME, before))) continue;
      if (hits.some((hit) => start < hit.end && start + number.length > hit.start)) continue;
      hits.push({ body: /^[A-Z]+/.exec(number)?.[0] ?? '', number, start, end: start + number.length });
    }
  }
  return hits.sort((a, b) => a.start - b.start);
}

const EDITION = /27001\s{0,2}[:：-]\s{0,2}((?:19|20)\d{2})(?!\d)/g;
/** Editions whose certificates ended with the transition to :2022 on 2025-10-31 (isms.jp, 2023-02-27). */
const LAST_OLD_EDITION = 2014;

/** Years of the editions of 27001 that the text names, in order; `obsolete` where all of them have ended. */
export function ismsEditions(text: string): { years: string[]; obsolete: boolean } {
  const years = [...new Set(allMatches(text, EDITION).map((m) => m[1] as string))];
  return { years, obsolete: years.length > 0 && years.every((year) => Number(year) <= LAST_OLD_EDITION) };
}

/** JIS Q 27001:2023 is ISO/IEC 27001:2022; the newest edition named counts, none gives the bare standard. */
export function ismsStandard(years: readonly string[]): string {
  const newest = Math.max(0, ...years.map(Number));
  const edition = newest >= 2022 ? 2022 : newest >= 2013 ? 2013 : newest >= 2005 ? 2005 : 0;
  return edition ? `ISO/IEC 27001:${edition}` : 'ISO/IEC 27001';
}
