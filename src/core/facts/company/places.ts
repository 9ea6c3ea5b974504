import type { Fact } from '../../model/fact.ts';
import { type Address, findAddresses, POST_BOX, PREFECTURES, WITHHELD } from './addresses.ts';
import { allLabelled, labelled, type Labelled } from '../reading/labels.ts';
import { confidenceOf, factFromLabel } from '../reading/make.ts';
import { jsonLdOrganisations } from '../reading/operator.ts';
import type { PageView, SiteView } from '../reading/view.ts';
import { whoseDatum } from '../reading/whose.ts';
import { fold, foldText } from '../../text/fold.ts';

/** Where the provider is: addresses, and maps or directions that lead there. */

export interface Place extends Address {
  /** `head`: labelled as the head office or the only one; `other`: a branch, a desk, an address without label. */
  role: 'head' | 'other';
  /** Said to be given only on request, or only a post-office box. */
  withheld: boolean;
}

const HEAD_LABEL =
  /^(?:(?:本社|本店|本部|事務所|会社|法人|主たる事務所の|事業所|主たる)?(?:所在地|住所|所在|Address|Location|HeadOffice|Headquarters|RegisteredAddress|OfficeAddress)|本社|本店|主たる事務所|事務所|オフィス|拠点|ところ|場所|ばしょ|本社事務所|本社オフィス|(?:販売業者|事業者|運営者|運営会社)の?(?:住所|所在地)|住所[・/].{1,8}|所在地[・/].{1,8})$/i;
const BRANCH = /支社|支店|営業所|(?:コール|研修|物流|配送|事務|業務|開発|データ)センター|サテライト|ラボ|倉庫|工場|分室|第二|[^本]店(?:$|舗)|branch|satellite/i;
const NOT_AN_ADDRESS = /対応(?:地域|エリア)|(?:お住まい|ご住所|お届け先|配送先)|登記簿|本籍|住所(?:、|・)(?:氏名|電話)/;

function place(address: Address, role: Place['role'], withheld: boolean): Place {
  return { postalCode: address.postalCode, prefecture: address.prefecture, address: address.address, complete: address.complete, building: address.building, role, withheld };
}

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

function fromSentences(site: SiteView, page: PageView, taken: readonly Fact[]): Fact<Place>[] {
  const facts: Fact<Place>[] = [];
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
      if (taken.some((t) => t.page === page.index && start >= t.start && start < t.end)) continue;
      const subject = whoseDatum(site, page, start, page.subjects[b] ?? 'own');
      const heading = page.headings[b]?.[0] ?? '';
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

const ROMAN_PREFECTURE =
  /\b(Tokyo|Osaka|Kyoto|Hokkaido|Aichi|Fukuoka|Kanagawa|Saitama|Chiba|Hyogo|Hiroshima|Miyagi|Okinawa|Shizuoka|Niigata|Nagano|Ishikawa|Okayama|Kumamoto|Nara|Mie|Gifu|Gunma|Tochigi|Ibaraki|Kagawa|Ehime|Nagasaki|Oita|Kagoshima|Yamanashi|Shiga|Wakayama|Toyama|Fukui|Fukushima|Yamagata|Iwate|Akita|Aomori|Tottori|Shimane|Yamaguchi|Tokushima|Kochi|Saga|Miyazaki)\b/i;
const ROMAN = /(?:〒? ?([0-9]{3})-([0-9]{4})[ ,]+)?((?:[A-Z0-9][\w'.&#-]*[ ,]+){0,8}?[0-9]{1,4}(?:-[0-9]{1,4}){1,3}[^\n]{0,90})/;

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
    address: line.replace(/\s*(?:TEL|Phone|FAX).*$/i, '').trim(),
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
    return [...labelledPlaces, ...fromSentences(site, page, labelledPlaces), ...fromJsonLd(page)];
  });
}

export interface MapHint {
  /** `map`: an embedded or linked map, or a picture of one; `directions`: words only. */
  kind: 'map' | 'directions';
}

const MAP_ADDRESS =
  /google\.(?:com|co\.jp)\/maps|maps\.google|goo\.gl\/maps|maps\.app\.goo\.gl|map\.yahoo\.co\.jp|maps\.apple\.com|mapfan|openstreetmap|navitime\.co\.jp\/(?:maps|poi)|its-mo|mapion/i;
const MAP_WORDS = /(?:案内|周辺|アクセス)(?:地)?図|地図|(?:^|[^A-Za-z])MAP(?![A-Za-z])|マップ/i;
const NOT_A_MAP = /サイトマップ|sitemap|ロードマップ|mindmap|マインドマップ|ヒートマップ/i;
const DIRECTIONS =
  /(?:駅|停|IC|インター|空港)[^。]{0,24}?(?:から|より|下車)?[^。]{0,8}?(?:徒歩|歩いて|車で|バスで)[^。]{0,6}?(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3}) ?分|(?<![0-9])[0-9]{1,3}[ -]?min(?:ute)?s?'? walk from/i;

/** Maps and directions of the provider's place. */
export function extractMaps(site: SiteView): Fact<MapHint>[] {
  return site.pages.flatMap((page) => {
    const { snapshot } = page;
    const own = (offset: number): Fact['subject'] => page.subjects[page.blockAt(offset)] ?? (page.page.kinds[0] === 'blog' ? 'column' : 'own');
    const base = { page: page.index, confidence: confidenceOf('link', page) };
    const frames = snapshot.frames
      .filter((frame) => MAP_ADDRESS.test(frame.src) && frame.shown !== 'hidden')
      .map(
        (frame): Fact<MapHint> => ({
          ...base,
          value: { kind: 'map' },
          start: frame.offset,
          end: frame.offset,
          quote: frame.title || 'Google マップ',
          tactic: 'link',
          subject: own(frame.offset),
        }),
      );
    const links = snapshot.links
      .filter((link) => MAP_ADDRESS.test(link.href) && link.shown !== 'hidden')
      .map(
        (link): Fact<MapHint> => ({
          ...base,
          value: { kind: 'map' },
          start: link.start,
          end: link.end,
          ...(link.end > link.start ? {} : { quote: link.text || link.href }),
          tactic: 'link',
          subject: own(link.start),
        }),
      );
    const images = snapshot.images
      .filter((image) => MAP_WORDS.test(foldText(image.alt)) && !NOT_A_MAP.test(image.alt) && image.shown !== 'hidden')
      .map(
        (image): Fact<MapHint> => ({
          ...base,
          value: { kind: 'map' },
          start: image.start,
          end: image.end,
          ...(image.end > image.start ? {} : { quote: image.alt }),
          tactic: 'image',
          subject: own(image.start),
        }),
      );
    const words = page.sentences
      .filter((s) => DIRECTIONS.test(s.text))
      .map(
        (s): Fact<MapHint> => ({
          value: { kind: 'directions' },
          page: page.index,
          start: s.start,
          end: s.end,
          tactic: 'text',
          subject: s.subject,
          confidence: confidenceOf('text', page),
        }),
      );
    return [...frames, ...links, ...images, ...words];
  });
}
