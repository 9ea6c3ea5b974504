import { linkAt } from '../reading/links.ts';
import { parsePhoneNumberFromString, type MetadataJson } from 'libphonenumber-js/core';
import type { Fact } from '../../model/fact.ts';
import metadata from './phone-metadata.json' with { type: 'json' };
import type { Labelled } from '../reading/labels.ts';
import { allLabelled } from '../reading/labels.ts';
import { foldText } from '../../text/fold.ts';
import { confidenceOf } from '../reading/make.ts';
import type { PageView, Sentence, SiteView } from '../reading/view.ts';
import { isBehindOtherOffice, whoseDatum } from '../reading/whose.ts';
import { allMatches } from '../../text/all-matches.ts';

/** Telephone numbers: form and kind by the numbering plan (総務省 電気通信番号計画), grouping by libphonenumber's Japanese metadata. */

export type PhoneKind = 'fixed' | 'ip050' | 'mobile' | 'freedial' | 'navidial' | 'm2m' | 'premium' | 'other';

export interface Phone {
  /** National form with hyphens, '03-1234-5678'. */
  national: string;
  kind: PhoneKind;
  fax: boolean;
  /** A placeholder such as 03-0000-0000, or a number of a kind that nobody answers. */
  dummy: boolean;
  /** Whom it reaches: only the general desk and desks of the service count as contact. */
  desk: 'general' | 'privacy' | 'recruit' | 'investors' | 'press' | 'lawyer';
  /** What a label calls the number itself; null where none does. */
  said: 'voice' | 'fax' | null;
}

export interface PhoneHit {
  digits: string;
  kind: PhoneKind;
  fax: boolean;
  grouped: boolean;
  dummy: boolean;
  start: number;
  end: number;
}

const CANDIDATE = /(?<!\d)(?<!\d[.,-])(?<![=_#A-Za-z])(?<!(?<!\d{3})\/)(?:(\+81|\(\+81\))[ \-.]{0,2}(?:\(0\))?|(?=\(?0))\(?(?:\d(?:[ .\-()]{0,3}\d){8,10})(?!\d)(?!-\d)/g;
const GROUPS = /[ .\-()]+/;
const VOICE_LABEL = /TEL|電話|携帯|ダイヤル|代表番号|コール|phone|call/gi;
const FAX_LABEL = /FAX|ファックス|ファクス|ファクシミリ|ﾌｧｯｸｽ|(?<![A-Za-z])F\s*[:.]/gi;
const FAX_BEHIND = /^\s*[[(【]?\s*(?:FAX|ファックス|ファクス)(?:専用|番号|受信)?\s*[)\]】]?(?!\s*[:.]?\s*(?:\(?0|\+81))/i;
const LABEL_REACH = 16;

/** Kind by the leading digits; null where the plan knows no such number. */
export function phoneKind(digits: string): PhoneKind | null {
  if (/^(?:0120\d{6}|0800\d{7})$/.test(digits)) return 'freedial';
  if (/^0570\d{6}$/.test(digits)) return 'navidial';
  if (/^0990\d{6}$/.test(digits)) return 'premium';
  if (/^050[1-9]\d{7}$/.test(digits)) return 'ip050';
  if (/^0[6-9]0[1-9]\d{7}$/.test(digits)) return 'mobile';
  if (/^020[1-9]\d{7}$/.test(digits)) return 'm2m';
  if (!/^0[1-9]\d{8}$/.test(digits)) return null;
  // Area codes with a 0 in third place exist (0980, 0250), but so do special services: there the metadata decides.
  return digits[2] !== '0' || parsePhoneNumberFromString(digits, 'JP', metadata as unknown as MetadataJson)?.isValid() ? 'fixed' : null;
}

const isDummy = (digits: string, kind: PhoneKind): boolean =>
  kind === 'm2m' ||
  /0{6,}$|(\d)\1{6,}$|12345678?$|0000-?0000/.test(digits) ||
  /^0[1-9]\d{0,3}0000000$/.test(digits) ||
  /^0120(?:000000|123456|111111|999999)$/.test(digits) ||
  /^\d{2,4}0000\d{0,2}0000$/.test(digits);

function isFax(text: string, start: number, end: number): boolean {
  if (FAX_BEHIND.test(text.slice(end, end + 12))) return true;
  const before = text.slice(Math.max(0, start - LABEL_REACH), start);
  // The label of an earlier number is not this one's.
  const own = before.slice(before.search(/\d(?=\D*$)/) + 1);
  const last = (pattern: RegExp): number => allMatches(own, pattern).pop()?.index ?? -1;
  const fax = last(FAX_LABEL);
  return fax >= 0 && fax > last(VOICE_LABEL) && !/(?:TEL|電話)\s*[/・&]\s*$/i.test(own.slice(0, fax));
}

const isGrouped = (written: string): boolean => GROUPS.test(written.replace(/^\+81/, '').replace(/^[ (]+|[ )]+$/g, ''));

/** Japanese numbers in folded text, voice and fax, with their place. Nine digits, postal codes and longer digit runs are not numbers. */
export function findPhones(text: string): PhoneHit[] {
  const hits: PhoneHit[] = [];
  for (const m of allMatches(text, CANDIDATE)) {
    const written = m[0];
    const plain = written.replace(/^\(?\+81\)?[ \-.]{0,2}(?:\(0\))?/, '').replace(/\D/g, '');
    const digits = m[1] ? `0${plain.replace(/^0/, '')}` : plain;
    const kind = phoneKind(digits);
    if (!kind || /〒\s*$/.test(text.slice(Math.max(0, m.index - 3), m.index))) continue;
    const end = m.index + written.length;
    hits.push({ digits, kind, fax: isFax(text, m.index, end), grouped: isGrouped(written), dummy: isDummy(digits, kind), start: m.index, end });
  }
  return hits;
}

/** '0368203815' → '03-6820-3815'. */
export function nationalForm(digits: string): string {
  const parsed = parsePhoneNumberFromString(digits, 'JP', metadata as unknown as MetadataJson);
  return parsed?.formatNational() ?? digits;
}

const DESKS: readonly [RegExp, Phone['desk']][] = [
  [/個人情報|プライバシー|開示等|privacy/i, 'privacy'],
  [
    /採用|求人|求職|応募|登録説明会|スタッフ(?:募集|登録)|(?:お?仕事|勤め先|転職先)を(?:お?探し|お求め)|働きたい|転職|ご?就業中の(?:方|スタッフ)|ご?登録(?:に関する|についての|(?:を)?ご?希望)|お仕事サイト|recruit|career|job ?seekers?|applicants?/i,
    'recruit',
  ],
  [/IR(?![A-Za-z])|投資家|株主|investor/i, 'investors'],
  [/広報|報道|取材|プレス|press (?:office|contact)/i, 'press'],
  [/通報|法律事務所|弁護士/, 'lawyer'],
];

const deskOf = (words: string): Phone['desk'] => DESKS.find(([pattern]) => pattern.test(words))?.[1] ?? 'general';

/** A bare run of digits is a number only where a label or a tel: link says so. */
const LABELLED = /(?:TEL|電話|携帯|ダイヤル|phone|call|FAX|連絡先|お問い?合わせ|番号)[^\d]{0,14}$/i;

/** Numbers that only look like telephones: of quotes, orders, members. */
const OTHER_NUMBER = /(?:見積|注文|伝票|管理|会員|整理|問合せ|問い合わせ|登録|許可|認定|証明書?|文書|案件|予約|追跡|口座|型)番号|品番/;

function saidOf(label: string | undefined, before: string, hit: PhoneHit): Phone['said'] {
  if (hit.fax) return 'fax';
  const words = `${label ?? ''} ${before}`;
  const fax = /FAX|ファ(?:ッ)?クス|ファクシミリ/i.test(words);
  const voice = /TEL|電話|ダイヤル|携帯|phone/i.test(words);
  return fax && !voice ? 'fax' : voice ? 'voice' : null;
}

const PHONE_LABEL = /TEL|電話|FAX|ファ|携帯|連絡先|ダイヤル|phone/i;
/** Labelled values that can stand one inside the other around a number. */
const NESTED = 30;

/** Finds the label of a telephone by a raw offset in its value; of nested ones, the first in the order given. */
function labelFinder(labels: readonly Labelled[]): (offset: number) => Labelled | undefined {
  const sorted = labels
    .filter(({ label }) => PHONE_LABEL.test(label))
    .map((label, order) => ({ label, order, ...label.range }))
    .sort((a, b) => a.start - b.start);
  return (offset) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((sorted[mid]?.start ?? 0) <= offset) low = mid + 1;
      else high = mid;
    }
    const around = sorted.slice(Math.max(0, low - NESTED), low).filter(({ end }) => offset < end);
    return around.sort((a, b) => a.order - b.order)[0]?.label;
  };
}

/** A number that is lent to clients, or an example of one. */
const LENT = /(?:のような|などの)[^。]{0,10}番号|番号を?(?:お貸し|貸し出|レンタル|発行|取得(?:でき|いただけ)|割り当て)|(?:お貸し|レンタル)(?:する|できる|いたします)[^。]{0,6}番号/;
/** '電話番号（例：03-…）' shows how to fill in a field. */
const FOR_EXAMPLE = /例 ?[:)]? ?$/;
/** '…運転代行センターさん（電話 0238-…）': somebody else, introduced with the polite さん. */
const OF_NEIGHBOUR = /(?<!お客|皆|みな)(?:さん|様|さま)[(（](?:お?電話|TEL|℡)?(?:番号)?[ :]{0,2}$/i;
/** How far before a number the words stand that say whose desk it is. */
const DESK_REACH = 120;
const OWN_LABEL = /(?:TEL|電話|お電話|フリーダイヤル|FAX|携帯|代表)[^\d]{0,14}$/i;

/** On a policy page, who answers for personal data, named on the lines before a number. */
const DATA_DESK = /個人情報|(?:保護|取扱)(?:管理)?(?:責任)?者|受付係|お申し?出|開示|苦情|窓口/;
const isDataDesk = (page: PageView, sentence: Sentence, previous: string): boolean =>
  page.page.kinds[0] === 'privacy' && page.snapshot.blocks[sentence.block]?.region === 'main' && DATA_DESK.test(`${previous} ${sentence.text}`);

function inSentence(site: SiteView, page: PageView, sentence: Sentence, previous: string, labelAt: (offset: number) => Labelled | undefined): Fact<Phone>[] {
  const hits = findPhones(sentence.text);
  return hits.flatMap((hit, i) => {
    const start = sentence.toRaw(hit.start);
    const pair = labelAt(start);
    const before = sentence.text.slice(Math.max(0, hit.start - LABEL_REACH), hit.start);
    if (OTHER_NUMBER.test(sentence.text.slice(Math.max(0, hit.start - 30), hit.end + 20)) && !/電話番号|TEL|お電話/i.test(sentence.text)) return [];
    if (!hit.grouped && !pair && !LABELLED.test(sentence.text.slice(Math.max(0, hit.start - 20), hit.start)) && !linked(page, start)) return [];
    // 'TEL / FAX: a / b': the second number of two is the FAX.
    const second = i === 1 && hits.length === 2 && /(?:TEL|電話)[^0-9]{0,8}FAX/i.test(pair?.label ?? '') && !/TEL|電話|FAX/i.test(before.replace(/^.*\d/, ''));
    const above = /FAX|ファ(?:ッ)?クス/i.test(previous) && !/\d{3}/.test(previous) && previous.length <= 16 && !/TEL|電話/i.test(before + previous);
    const said = second || (above && !pair) ? 'fax' : saidOf(pair?.label, before, hit);
    const value: Phone = {
      national: nationalForm(hit.digits),
      kind: hit.kind,
      dummy: hit.dummy || FOR_EXAMPLE.test(before) || LENT.test(sentence.text),
      said,
      fax: said === 'fax',
      desk: isDataDesk(page, sentence, previous)
        ? 'privacy'
        : deskOf(`${pair?.label ?? ''} ${sentence.headings[0] ?? ''} ${sentence.text.slice(Math.max(0, hit.start - DESK_REACH), hit.start)}`),
    };
    const tactic = pair ? ('pair' as const) : ('text' as const);
    const reach = Math.max(0, hit.start - 24);
    const label = sentence.text.slice(reach, hit.start).search(OWN_LABEL);
    const from = label < 0 ? 0 : reach + label;
    const words = from === 0 && hit.start > 16 ? hit.start : from;
    return [
      {
        value,
        page: page.index,
        start: sentence.toRaw(words),
        end: sentence.toRaw(hit.end - 1) + 1,
        tactic,
        subject:
          OF_NEIGHBOUR.test(sentence.text.slice(Math.max(0, hit.start - 24), hit.start + (sentence.text[hit.start] === '(' ? 1 : 0))) ||
          isBehindOtherOffice(site, sentence.text, hit.start)
            ? 'outsider'
            : whoseDatum(site, page, start, sentence.subject),
        confidence: confidenceOf(tactic, page),
      },
    ];
  });
}

const linked = (page: PageView, offset: number): boolean => /^tel:/i.test(linkAt(page.snapshot, offset)?.href ?? '');

/** Percent signs that encode nothing are left as they stand. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

function fromLinks(site: SiteView, page: PageView): Fact<Phone>[] {
  return page.snapshot.links.flatMap((link) => {
    const digits = /^tel:(?:\/\/)?([^;?]+)/i.exec(link.href)?.[1];
    if (!digits || link.shown === 'hidden') return [];
    const [hit] = findPhones(foldText(decoded(digits)));
    if (!hit) return [];
    const subject = whoseDatum(site, page, link.start, page.subjects[page.blockAt(link.start)] ?? 'own');
    const value: Phone = { national: nationalForm(hit.digits), kind: hit.kind, fax: false, dummy: hit.dummy, said: /FAX/i.test(link.text) ? 'fax' : null, desk: deskOf(link.text) };
    return [
      {
        value,
        page: page.index,
        start: link.start,
        end: link.end,
        ...(link.end > link.start ? {} : { quote: link.href }),
        tactic: 'link' as const,
        subject,
        confidence: confidenceOf('link', page),
      },
    ];
  });
}

/** Every number on the pages read, with whose it is and whom it reaches. */
export function extractPhones(site: SiteView): Fact<Phone>[] {
  return site.pages.flatMap((page) => {
    const labelAt = labelFinder(allLabelled(page));
    return [...page.sentences.flatMap((s, i) => (s.struck ? [] : inSentence(site, page, s, page.sentences[i - 1]?.text ?? '', labelAt))), ...fromLinks(site, page)];
  });
}
