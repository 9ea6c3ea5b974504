import type { Fact } from '../../model/fact.ts';
import { PREFECTURES } from './addresses.ts';
import { confidenceOf } from '../reading/make.ts';
import type { PageView, Sentence, SiteView } from '../reading/view.ts';
import { whoseDatum } from '../reading/whose.ts';
import { allMatches } from '../../text/all-matches.ts';

/**
 * Numbers by which an official register can be asked: 法人番号 (国税庁, check digit by 財務省令第70号 of 2014), 適格請求書発行事業者登録番号
 * (T + 13 digits), licences of 派遣 and 職業紹介 (厚生労働省), 電気通信事業 notifications (総務省), 古物商 (公安委員会).
 */

export type LicenceType = 'corporate-number' | 'invoice-number' | 'dispatch-licence' | 'placement-licence' | 'telecom-notification' | 'second-hand-licence';

export interface Licence {
  type: LicenceType;
  /** As the register writes it: '5010001987213', 'T5010001987213', '派13-306371', '13-ユ-302296', 'A-08-23628', '491100145100'. */
  number: string;
  /** Check digit right (corporate and invoice numbers), prefecture code possible (licences); true where the form has no check. */
  valid: boolean;
  /** The official look-up, a link for the person to press. */
  lookupUrl: string;
}

export interface LicenceHit extends Licence {
  /** True where a label names the number's kind. */
  labelled: boolean;
  /** A form that the authorities no longer give out (特定労働者派遣). */
  obsolete: boolean;
  start: number;
  end: number;
}

const HOUJIN_LOOKUP = 'https://www.houjin-bangou.nta.go.jp/henkorireki-johoto.html?selHouzinNo=';
const INVOICE_LOOKUP = 'https://www.invoice-kohyo.nta.go.jp/regno-search/detail?selRegNo=';
const MHLW_LOOKUP = 'https://jinzai.hellowork.mhlw.go.jp/JinzaiWeb/GICB101010.do?action=initDisp&screenId=GICB101010';
const TELECOM_LOOKUP = 'https://www.soumu.go.jp/johotsusintokei/field/tsuushin04_01.html';
const POLICE_LOOKUP = 'https://www.npa.go.jp/';

/** Check digit of a 法人番号: 9 − (Σ Pn × Qn mod 9) over the 12 base digits from the right, Qn = 1 for odd n, 2 for even. */
export function isCorporateNumber(digits: string): boolean {
  if (!/^[1-9]\d{12}$/.test(digits)) return false;
  let sum = 0;
  for (let n = 1; n <= 12; n++) sum += Number(digits[13 - n]) * (n % 2 === 1 ? 1 : 2);
  return 9 - (sum % 9) === Number(digits[0]);
}

const THIRTEEN = '[0-9](?:[ -]?[0-9]){12}(?![0-9-])';
const INVOICE = new RegExp(`(?<![A-Za-z0-9])T ?-?(${THIRTEEN})`, 'gi');
const CORPORATE = /(?<![A-Za-z0-9][-]?)(?<![0-9.,])([1-9](?:[ -]?[0-9]){12})(?![0-9-])/g;
const CORPORATE_LABEL = /法人番号(?:指定番号)?[^0-9]{0,20}$|(?:corporate|company) (?:registration )?(?:number|no\.?)[^0-9]{0,12}$/i;
/** A labelled number with digits missing or to spare: its form is wrong. */
const MISCOUNTED =
  /(?:登録番号|インボイス(?:番号)?|適格(?:請求書[^0-9]{0,12})?番号)[^0-9A-Za-z]{0,6}T ?-?([0-9](?:[ -]?[0-9]){9,15})(?![0-9-])|(?<!等)法人番号[^0-9A-Za-z]{0,6}([0-9](?:[ -]?[0-9]){9,15})(?![0-9-])/gi;
const DISPATCH = /(派|般|特) ?-?([0-9]{2}) ?- ?([0-9]{6})(?![0-9])/g;
const PLACEMENT = /([0-9]{2}) ?- ?(ユ|ム|特|地) ?- ?([0-9]{6})(?![0-9])/g;
const TELECOM = /(?<![A-Za-z0-9])([A-L]) ?- ?([0-9]{2}) ?- ?([0-9]{4,5})(?![0-9])/g;
const TELECOM_LABEL = /電気通信/;
const PUBLIC_SAFETY = new RegExp(`(${PREFECTURES.join('|')})?公安委員会[^0-9]{0,14}?第? ?([0-9]{12})(?![0-9])`, 'g');
const SECOND_HAND_LABEL = /古物/;
/** Without the commission's name the word has to stand near: '古物商許可 第302220706952号', also with the commission behind. */
const SECOND_HAND = /古物[^0-9]{0,30}?第? ?([0-9]{12})(?![0-9])/g;
/** A cell or line that is nothing but the number. */
const SECOND_HAND_ALONE = /^(?:第|No\.?)? ?([0-9]{12}) ?号?$/gi;

/** The first two of the twelve digits are the commission's: 10 (北海道) to 97 (沖縄県). */
const isCommission = (number: string): boolean => Number(number.slice(0, 2)) >= 10 && Number(number.slice(0, 2)) <= 97;

const prefectureOk = (code: string): boolean => Number(code) >= 1 && Number(code) <= 47;

/** Licence numbers in folded text. `context` is what stands around it (label, heading), for numbers that need a label. */
export function findLicences(text: string, context = ''): LicenceHit[] {
  const hits: LicenceHit[] = [];
  const add = (type: LicenceType, number: string, valid: boolean, lookupUrl: string, m: RegExpMatchArray, labelled: boolean, obsolete = false): void => {
    const start = m.index ?? 0;
    if (!hits.some((hit) => start < hit.end && hit.start < start + m[0].length)) hits.push({ type, number, valid, lookupUrl, labelled, obsolete, start, end: start + m[0].length });
  };
  for (const m of allMatches(text, INVOICE)) {
    const digits = (m[1] as string).replace(/\D/g, '');
    add('invoice-number', `T${digits}`, isCorporateNumber(digits), `${INVOICE_LOOKUP}${digits}`, m, true);
  }
  for (const m of allMatches(text, CORPORATE)) {
    const labelled = CORPORATE_LABEL.test(text.slice(Math.max(0, m.index - 40), m.index)) || CORPORATE_LABEL.test(context);
    const digits = m[0].replace(/\D/g, '');
    if (labelled) add('corporate-number', digits, isCorporateNumber(digits), `${HOUJIN_LOOKUP}${digits}`, m, true);
  }
  for (const m of allMatches(text, MISCOUNTED)) {
    const digits = ((m[1] ?? m[2]) as string).replace(/\D/g, '');
    if (digits.length === 13) continue;
    if (m[1]) add('invoice-number', `T${digits}`, false, `${INVOICE_LOOKUP}${digits}`, m, true);
    else add('corporate-number', digits, false, `${HOUJIN_LOOKUP}${digits}`, m, true);
  }
  for (const m of allMatches(text, DISPATCH)) add('dispatch-licence', `${m[1]}${m[2]}-${m[3]}`, prefectureOk(m[2] as string), MHLW_LOOKUP, m, true, m[1] === '特');
  for (const m of allMatches(text, PLACEMENT)) add('placement-licence', `${m[1]}-${m[2]}-${m[3]}`, prefectureOk(m[1] as string), MHLW_LOOKUP, m, true);
  if (TELECOM_LABEL.test(text) || TELECOM_LABEL.test(context))
    for (const m of allMatches(text, TELECOM)) add('telecom-notification', `${m[1]}-${m[2]}-${m[3]}`, true, TELECOM_LOOKUP, m, true);
  if (SECOND_HAND_LABEL.test(text) || SECOND_HAND_LABEL.test(context))
    for (const m of allMatches(text, PUBLIC_SAFETY)) add('second-hand-licence', m[2] as string, true, POLICE_LOOKUP, m, true);
  for (const m of [...allMatches(text, SECOND_HAND), ...(SECOND_HAND_LABEL.test(context) ? allMatches(text, SECOND_HAND_ALONE) : [])])
    if (isCommission(m[1] as string)) add('second-hand-licence', m[1] as string, true, POLICE_LOOKUP, m, true);
  return hits.sort((a, b) => a.start - b.start);
}

const PLACEHOLDER = /^T?(?:0{13}|1234567890123|1{13}|9{13})$/;

function inSentence(site: SiteView, page: PageView, sentence: Sentence, before: string): Fact<Licence>[] {
  const context = `${sentence.headings[0] ?? ''} ${before}`;
  return findLicences(sentence.text, context).flatMap(({ type, number, valid, lookupUrl, start, end }) => {
    if (PLACEHOLDER.test(number)) return [];
    const at = sentence.toRaw(start);
    return [
      {
        value: { type, number, valid, lookupUrl },
        page: page.index,
        start: at,
        end: sentence.toRaw(end - 1) + 1,
        tactic: 'pair' as const,
        subject: whoseDatum(site, page, at, sentence.subject),
        confidence: confidenceOf('pair', page),
      },
    ];
  });
}

/** What stands before a sentence: the label in its own cell or line, or with the holder's cell between ('電気通信事業者 | 株式会社アオ | A-…'). */
const cellsBefore = (page: PageView, i: number): string => [i - 2, i - 1].map((k) => page.sentences[k]?.text.slice(-30) ?? '').join(' ');

/** Every such number on the pages read. */
export function extractLicences(site: SiteView): Fact<Licence>[] {
  return site.pages.flatMap((page) => page.sentences.flatMap((sentence, i) => inSentence(site, page, sentence, cellsBefore(page, i))));
}
