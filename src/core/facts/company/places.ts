import type { Fact } from '../../model/fact.ts';
import { type Address, findAddresses, POST_BOX, PREFECTURES, WITHHELD } from './addresses.ts';
import { allLabelled, labelled, type Labelled } from '../reading/labels.ts';
import { answersTo } from '../reading/answers.ts';
import { confidenceOf, factFromLabel, factFromSentence } from '../reading/make.ts';
import { jsonLdOrganisations } from '../reading/json-ld.ts';
import type { PageView, Sentence, SiteView } from '../reading/view.ts';
import { whoseDatum } from '../reading/whose.ts';
import { fold, foldText } from '../../text/fold.ts';
import { covering } from '../../text/ranges.ts';

/** Where the provider is: addresses, and maps or directions that lead there. */

export interface Place extends Address {
  /** `head`: labelled as the head office or the only one; `other`: a branch, a desk, an address without label. */
  role: 'head' | 'other';
  /** Said to be given only on request, or only a post-office box. */
  withheld: boolean;
}

const ROMAN_PREFECTURE =
  /\b(Tokyo|Osaka|Kyoto|Hokkaido|Aichi|Fukuoka|Kanagawa|Saitama|Chiba|Hyogo|Hiroshima|Miyagi|Okinawa|Shizuoka|Niigata|Nagano|Ishikawa|Okayama|Kumamoto|Nara|Mie|Gifu|Gunma|Tochigi|Ibaraki|Kagawa|Ehime|Nagasaki|Oita|Kagoshima|Yamanashi|Shiga|Wakayama|Toyama|Fukui|Fukushima|Yamagata|Iwate|Akita|Aomori|Tottori|Shimane|Yamaguchi|Tokushima|Kochi|Saga|Miyazaki)\b/i;

const HEAD_LABEL =
  /^(?:(?:本社|本店|本部|事務所|会社|法人|主たる事務所の|事業所|主たる)?(?:所在地|住所|所在|Address|Location|HeadOffice|Headquarters|RegisteredAddress|OfficeAddress|(?:Our|Main|Tokyo)?Office|OurAddress|VisitUs|FindUs)|本社|本店|主たる事務所|事務所|オフィス|拠点|(?:いる|仕事をしている|(?:事務所|仕事場)のある)?(?:ところ|場所|ばしょ)|おうち|仕事場|本社事務所|本社オフィス|(?:販売業者|事業者|運営者|運営会社)の?(?:住所|所在地)|住所[・/].{1,8}|所在地[・/].{1,8})$/i;
const BRANCH = /支社|支店|営業所|(?:コール|研修|物流|配送|事務|業務|開発|データ)センター|サテライト|ラボ|倉庫|工場|分室|第二|[^本]店(?:$|舗)|branch|satellite/i;
const NOT_AN_ADDRESS = /対応(?:地域|エリア)|(?:お住まい|ご住所|お届け先|配送先)|登記簿|本籍|住所(?:、|・)(?:氏名|電話)/;

function place(address: Address, role: Place['role'], withheld: boolean): Place {
  return { postalCode: address.postalCode, prefecture: address.prefecture, address: address.address, complete: address.complete, building: address.building, role, withheld };
}

/** Above or before an address that is the product (a virtual office that clients may print or register) or the place of an event. */
const NOT_OUR_SEAT =
  /会場|開催(?:場所|地|概要)|集合場所|住所(?:の)?(?:ご?利用|貸し|レンタル|使用|オプション)|バーチャルオフィス(?:の)?(?:住所|プラン|サービス)|登記(?:用|可能|利用)|(?:名刺|登記|ホームページ|Webサイト)[^。]{0,8}(?:に|へ)(?:ご)?(?:記載|利用|使用|掲載)(?:でき|いただけ|可)|(?:ご利用|お貸し)(?:いただける|できる|する)(?:住所|番号)/i;

/** A value that is a prefecture, perhaps with its city, and nothing more: '埼玉県'. */
const isRegionOnly = (text: string): boolean => PREFECTURES.some((p) => text.startsWith(p)) && /^[^\s0-9。、(]{3,12}$/.test(text.trim()) && !WITHHELD.test(text);

const regionOnly = (text: string, role: Place['role']): Place =>
  place({ postalCode: null, prefecture: PREFECTURES.find((p) => text.startsWith(p)) ?? null, address: text.trim(), complete: false, building: false }, role, false);

const POSTAL_LABEL = /^(?:郵便番号|〒|(?:Postal|Zip|Post)Code)$/i;
const POSTAL = /^〒? ?([0-9]{3}) ?-? ?([0-9]{4})(?![0-9-])/;
/** A row of the postal code this near to the row of the address belongs to it. */
const POSTAL_REACH = 120;

/** The postal code from a row of its own next to the address; repeated digits are a placeholder. */
function withPostalRow(fact: Fact<Place>, rows: readonly Labelled[]): Fact<Place> {
  if (fact.value.postalCode !== null || !fact.value.address) return fact;
  const row = rows.find((r) => Math.abs(r.labelRange.start - fact.end) <= POSTAL_REACH || Math.abs(fact.start - r.range.end) <= POSTAL_REACH);
  const m = row ? POSTAL.exec(row.value.trim()) : null;
  return m && !/^(\d)\1{6}$/.test(`${m[1]}${m[2]}`) ? { ...fact, value: { ...fact.value, postalCode: `${m[1]}-${m[2]}` } } : fact;
}

function fromLabel(site: SiteView, hit: Labelled): Fact<Place>[] {
  const text = hit.value;
  const withheld = WITHHELD.test(text) || POST_BOX.test(text);
  const role = BRANCH.test(hit.label) ? 'other' : 'head';
  const found = findAddresses(text).slice(0, 6);
  const subject = whoseDatum(site, hit.page, hit.range.start, hit.subject);
  if (!found.length) {
    if (isRegionOnly(text)) return [{ ...factFromLabel(hit, regionOnly(text, role)), subject }];
    if (!withheld) return [];
    return [{ ...factFromLabel(hit, place({ postalCode: null, prefecture: null, address: '', complete: false, building: false }, role, true)), subject }];
  }
  const { toRaw } = fold(hit.page.snapshot.text.slice(hit.range.start, hit.range.end));
  return found.map((address, i) => {
    const from = hit.range.start + toRaw(address.start);
    const to = hit.range.start + toRaw(address.end);
    const fact = factFromLabel(hit, place(address, i === 0 ? role : 'other', withheld && !address.complete), { start: from, end: Math.max(from + 1, to) });
    // Only the first of several is quoted with the label.
    return { ...fact, ...(i > 0 ? { start: from } : {}), subject };
  });
}

/** Folded text of the block before, where it is of the same part of the page. */
function lineBefore(page: PageView, b: number): string {
  const [block, before] = [page.snapshot.blocks[b], page.snapshot.blocks[b - 1]];
  return block && before && before.heading === block.heading ? page.folded(before).slice(-200) : '';
}

/** Says that the whole address is kept back: '番地は、ここには書いていません', 'くわしい場所は、お約束のときにお伝えします'. */
const KEPT_BACK =
  /(?:番地|住所|所在地|(?:くわしい|詳しい)(?:場所|住所)|(?:場所|住所)の詳細)[^。]{0,30}?(?:お伝え|お知らせ|ご案内|開示)|(?:番地|住所|所在地)[^。]{0,24}?(?:書いて|載せて|のせて|公開して|記載して|掲載して)(?:い|お)(?:り)?ま?せ?[んな]/;
/** Cities that write themselves in kana. */
const KANA_CITIES =
  'さいたま|つくば|いわき|つがる|むつ|ひたちなか|かすみがうら|つくばみらい|さくら|みどり|ふじみ野|あきる野|いすみ|かほく|あわら|南アルプス|あま|いなべ|たつの|さぬき|うきは|みやま|えびの|うるま|にかほ';
/** A town and nothing more, in a sentence that says where the provider is. */
const REGION = new RegExp(`(?:${PREFECTURES.join('|')})(?:[\\p{Script=Han}々ヶケぁ-んァ-ヶ]{1,6}?[市区町村郡])?|(?:[\\p{Script=Han}]{2,4}|${KANA_CITIES})市(?=の|で|に|を)`, 'u');
/** 'We are based in Fukuoka', of oneself and not of clients. */
const BASED_IN = new RegExp(
  `^(?:we(?:'re| are) |our (?:office|team|company|desk)(?: is| are)? |[A-Z][\\w&.' ]{1,30} (?:is|are) )?(?:based|located|headquartered) in ((?:[A-Z][\\w-]{1,20},? ){0,3}?${ROMAN_PREFECTURE.source})`,
  'i',
);
/** Who is there: the firm, its office, or the person at home. */
const SEATED =
  /(?:本社|本局|本店|事務所|オフィス|拠点|アトリエ|自宅|会社|当社|弊社|わたし|私)[^。]{0,16}(?:は|を|が|も)[^。]{0,30}(?:です|あり|置い|構え)|(?:の|にある)(?:自宅|事務所|オフィス)(?:で|に|から)|(?:を|に)(?:拠点|本拠)|でひとり|にある(?:小さな)?(?:会社|事務所|オフィス)|で(?:営|活動し)/;

function townFact(site: SiteView, page: PageView, sentence: Sentence, region: string, keptBack: boolean): Fact<Place> {
  const prefecture = PREFECTURES.find((p) => region.startsWith(p)) ?? null;
  const value = place({ postalCode: null, prefecture, address: region, complete: false, building: false }, 'other', keptBack);
  return { ...factFromSentence(page, sentence, value), subject: whoseDatum(site, page, sentence.start, 'own'), confidence: 0.3 };
}

/**
 * Sentences that say where the provider is down to its town: beside words that keep the rest back, as the answer to 'where are you?', or of
 * one's own seat on a page about oneself.
 */
function fromTowns(site: SiteView, page: PageView): Fact<Place>[] {
  const asked = answersTo(page, ASKS_WHERE).map((hit) => hit.range);
  return page.sentences.flatMap((sentence, i): Fact<Place>[] => {
    const { text } = sentence;
    const isPlain = text.length <= 120 && !sentence.isQuestion && sentence.subject === 'own';
    const roman = isPlain && page.page.kinds.some((kind) => kind === 'company' || kind === 'home' || kind === 'contact') ? BASED_IN.exec(text) : null;
    if (roman?.[1]) return [townFact(site, page, sentence, roman[1], false)];
    const region = isPlain ? REGION.exec(text) : null;
    if (!region || NOT_AN_ADDRESS.test(text) || NOT_OUR_SEAT.test(text) || findAddresses(text).some((hit) => hit.complete)) return [];
    const keptBack = KEPT_BACK.test(text) || KEPT_BACK.test(page.sentences[i + 1]?.text ?? '');
    const isAnswer = asked.some((range) => sentence.start >= range.start && sentence.start < range.end);
    const underName = page.snapshot.blocks[sentence.block]?.region === 'footer' && text.length <= 40 && PREFECTURES.some((p) => text.includes(p)) && text.endsWith(region[0]);
    if (underName) return [townFact(site, page, sentence, region[0], keptBack)];
    const seated = SEATED.test(text) && page.page.kinds.some((kind) => kind === 'company' || kind === 'home');
    if (!isAnswer && !seated) return [];
    return [townFact(site, page, sentence, region[0], keptBack)];
  });
}

const ASKS_WHERE =
  /(?:どこ|どちら|何県)(?:に(?:あ|い|お)|の会社|です|なの|から|で(?:営|や|活動))|(?:所在地|住所|場所|会社)は(?:どこ|どちら)|where are you|where is (?:your|the) (?:office|company)/i;

function fromSentences(site: SiteView, page: PageView, taken: readonly Fact[]): Fact<Place>[] {
  const facts: Fact<Place>[] = [];
  const isTaken = covering(taken.filter((fact) => fact.page === page.index));
  page.snapshot.blocks.forEach((block, b) => {
    if (block.shown === 'hidden' || block.region === 'form') return;
    const { text: folded, toRaw } = fold(page.snapshot.text.slice(block.start, block.end));
    if (!/[0-9〇一二三四五六七八九十]/.test(folded) || NOT_AN_ADDRESS.test(folded)) return;
    for (const hit of findAddresses(folded)) {
      // In running text only a whole address is one; a line that is nothing but a city says where, if vaguely.
      if (
        !hit.complete &&
        (block.level > 0 ||
          folded.trim().indexOf(folded.slice(hit.start, hit.end)) > 1 ||
          !(folded.trim().length <= hit.end - hit.start + 1 || WITHHELD.test(folded)) ||
          hit.end - hit.start > 20)
      )
        continue;
      const start = block.start + toRaw(hit.start);
      if (isTaken({ start, end: start + 1 })) continue;
      const heading = page.headings[b]?.[0] ?? '';
      const rented = [heading, folded.slice(0, hit.start), lineBefore(page, b)].some((words) => NOT_OUR_SEAT.test(words));
      const subject = rented ? ('sample' as const) : whoseDatum(site, page, start, page.subjects[b] ?? 'own');
      facts.push({
        value: place(hit, BRANCH.test(heading) || BRANCH.test(folded.slice(0, hit.start).slice(-12)) ? 'other' : 'head', false),
        page: page.index,
        start,
        end: block.start + toRaw(hit.end),
        tactic: 'text',
        subject,
        confidence: confidenceOf('text', page),
      });
    }
  });
  return facts;
}

const ROMAN = /(?<![A-Za-z0-9_-])(?:〒? ?([0-9]{3})-([0-9]{4})[ ,]{1,3})?((?:[A-Z0-9][\w'.&#-]{0,30}[ ,]{1,3}){0,8}?[0-9]{1,4}(?:-[0-9]{1,4}){1,3}[^\n]{0,90})/;

/** A value that is longer holds more than an address; the address stands first. */
const MAX_ROMAN = 240;

/** Japanese addresses in Latin script: block number first, prefecture last ('5F, 9-41-7 Kohinata, Bunkyo-ku, Tokyo 112-0006'). */
function fromRoman(site: SiteView, hit: Labelled): Fact<Place>[] {
  const line = hit.value.slice(0, MAX_ROMAN).replace(/\n/g, ' ');
  const m = ROMAN.exec(line);
  if (!m || !ROMAN_PREFECTURE.test(line) || /[\u3040-\u9fff]{3}/.test(line)) return [];
  const zip = /(?<![0-9-])([0-9]{3})-([0-9]{4})(?![0-9-])/.exec(line);
  const address: Address = {
    postalCode: zip ? `${zip[1]}-${zip[2]}` : null,
    prefecture: null,
    address: line.replace(/(?:TEL|Phone|FAX).{0,240}$/i, '').trim(),
    complete: true,
    building: false,
  };
  return [{ ...factFromLabel(hit, place(address, 'head', false)), subject: whoseDatum(site, hit.page, hit.range.start, hit.subject) }];
}

function fromJsonLd(page: PageView): Fact<Place>[] {
  return jsonLdOrganisations(page).flatMap((organisation) => {
    const postal = organisation.address;
    if (typeof postal !== 'object' || postal === null) return [];
    const part = (key: string): string => {
      const value = (postal as Record<string, unknown>)[key];
      return typeof value === 'string' ? foldText(value) : '';
    };
    const text = `${part('postalCode') ? `〒${part('postalCode')} ` : ''}${part('addressRegion')}${part('addressLocality')}${part('streetAddress')}`;
    const [address] = findAddresses(text);
    return address
      ? [
          {
            value: place(address, 'head' as const, false),
            page: page.index,
            start: 0,
            end: 0,
            quote: text,
            tactic: 'json-ld' as const,
            subject: 'own' as const,
            confidence: confidenceOf('json-ld', page),
          },
        ]
      : [];
  });
}

/** Every address of a company on the pages read. Labelled ones may be incomplete; in running text only complete ones count. */
export function extractPlaces(site: SiteView): Fact<Place>[] {
  return site.pages.flatMap((page) => {
    const hits = labelled(page, HEAD_LABEL).filter((hit) => page.snapshot.blocks[page.blockAt(hit.range.start)]?.region !== 'form' && !NOT_AN_ADDRESS.test(hit.value));
    const postalRows = labelled(page, POSTAL_LABEL);
    const branches = allLabelled(page).filter((hit) => BRANCH.test(hit.label) && hit.label.length <= 14);
    const labelledPlaces = [...hits, ...branches].flatMap((hit) => {
      const found = fromLabel(site, hit);
      return (found.length ? found : fromRoman(site, hit)).map((fact) => withPostalRow(fact, postalRows));
    });
    return [...labelledPlaces, ...fromSentences(site, page, labelledPlaces), ...fromTowns(site, page), ...fromJsonLd(page)];
  });
}
