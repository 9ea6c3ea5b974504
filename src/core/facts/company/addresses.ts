import { arabicNumerals, readNumber } from '../../text/numerals.ts';
import { allMatches } from '../../text/all-matches.ts';

/** Japanese addresses: found in folded text, complete down to the block number or not. */

export const PREFECTURES = [
  '北海道',
  '青森県',
  '岩手県',
  '宮城県',
  '秋田県',
  '山形県',
  '福島県',
  '茨城県',
  '栃木県',
  '群馬県',
  '埼玉県',
  '千葉県',
  '東京都',
  '神奈川県',
  '新潟県',
  '富山県',
  '石川県',
  '福井県',
  '山梨県',
  '長野県',
  '岐阜県',
  '静岡県',
  '愛知県',
  '三重県',
  '滋賀県',
  '京都府',
  '大阪府',
  '兵庫県',
  '奈良県',
  '和歌山県',
  '鳥取県',
  '島根県',
  '岡山県',
  '広島県',
  '山口県',
  '徳島県',
  '香川県',
  '愛媛県',
  '高知県',
  '福岡県',
  '佐賀県',
  '長崎県',
  '熊本県',
  '大分県',
  '宮崎県',
  '鹿児島県',
  '沖縄県',
] as const;

/** Designated cities and seats whose prefecture is beyond doubt, for addresses that begin with the city. */
const CITY_PREFECTURE: Record<string, string> = {
  札幌市: '北海道',
  仙台市: '宮城県',
  さいたま市: '埼玉県',
  千葉市: '千葉県',
  横浜市: '神奈川県',
  川崎市: '神奈川県',
  相模原市: '神奈川県',
  新潟市: '新潟県',
  静岡市: '静岡県',
  浜松市: '静岡県',
  名古屋市: '愛知県',
  京都市: '京都府',
  大阪市: '大阪府',
  堺市: '大阪府',
  神戸市: '兵庫県',
  岡山市: '岡山県',
  広島市: '広島県',
  北九州市: '福岡県',
  福岡市: '福岡県',
  熊本市: '熊本県',
  函館市: '北海道',
  青森市: '青森県',
  盛岡市: '岩手県',
  秋田市: '秋田県',
  山形市: '山形県',
  福島市: '福島県',
  水戸市: '茨城県',
  宇都宮市: '栃木県',
  前橋市: '群馬県',
  高崎市: '群馬県',
  富山市: '富山県',
  金沢市: '石川県',
  福井市: '福井県',
  甲府市: '山梨県',
  長野市: '長野県',
  松本市: '長野県',
  岐阜市: '岐阜県',
  津市: '三重県',
  大津市: '滋賀県',
  奈良市: '奈良県',
  和歌山市: '和歌山県',
  鳥取市: '鳥取県',
  松江市: '島根県',
  山口市: '山口県',
  徳島市: '徳島県',
  高松市: '香川県',
  松山市: '愛媛県',
  高知市: '高知県',
  佐賀市: '佐賀県',
  長崎市: '長崎県',
  大分市: '大分県',
  宮崎市: '宮崎県',
  鹿児島市: '鹿児島県',
  那覇市: '沖縄県',
};

const TOKYO_WARDS = '千代田|中央|港|新宿|文京|台東|墨田|江東|品川|目黒|大田|世田谷|渋谷|中野|杉並|豊島|北|荒川|板橋|練馬|足立|葛飾|江戸川';

export interface Address {
  /** '150-0001' or null. */
  postalCode: string | null;
  prefecture: string | null;
  /** From the prefecture to the building, one line; '' where only a postal code is given. */
  address: string;
  /** Down to a block number. */
  complete: boolean;
  building: boolean;
}

export interface AddressHit extends Address {
  start: number;
  end: number;
}

const NUM = '(?:[0-9]{1,6}|[〇一二三四五六七八九十百千]{1,8})';
const ZIP = '(?:〒 ?([0-9]{3}) ?-? ?([0-9]{4})|(?<![0-9-])([0-9]{3})-([0-9]{4})(?![0-9-]))';
const CITY = '[\\p{Script=Han}々ヶケノ\\p{Script=Hiragana}\\p{Script=Katakana}]{1,8}?[市区郡町村]';
const HEAD = `(?:(?:${PREFECTURES.join('|')}) ?|(?:${Object.keys(CITY_PREFECTURE).join('|')})|(?:(?:${TOKYO_WARDS})区)(?=[\\p{Script=Han}]))`;
const BLOCK = `${NUM} ?(?:丁目|番地|番町|番|条|号|-(?=[0-9])|線|の(?=${NUM}))`;
const FULL = new RegExp(`(?:${ZIP}\\s*)?(${HEAD}(?:${CITY})?[^\\n。、,;:：(（「｜|]{0,60})`, 'gu');
/** An address that begins with its city: only behind a postal code or at the start of a line, and only when it goes down to the block. */
const CITY_FIRST = new RegExp(
  `(?:${ZIP}\\s*|(?<=^|\\n)[ ]?)([\\p{Script=Han}々ヶケ]{1,6}[市郡区](?=[\\p{Script=Han}々ヶケのぁ-んァ-ヶー]{1,16} ?(?:[0-9]|[〇一二三四五六七八九十]{1,4}(?:丁目|番)))[^\\n。、,;:：(（「｜|]{2,60})`,
  'gu',
);
const HAS_NUMBER = new RegExp(`(?:${BLOCK}|(?<=[\\p{Script=Han}\\p{Script=Katakana}ヶ町村字] ?)[0-9]{1,5}(?:-[0-9]{1,5}|番|(?=$|\\s|[^0-9,%階F名人社件円年月日時分万歳])))`, 'u');
const TAIL_CUT =
  /(?:TEL|℡|電話|FAX|ファックス|フリーダイヤル|E-?mail|メール|アクセス|最寄|地図|Google|MAP|より|から徒歩|にて|へ移転|に移転|営業時間|受付|代表者?|設立|(?<![^\s0-9号階F])[^\s0-9]{1,14}駅(?:から|より|徒歩)|(?<=\s)\(?0[0-9]{1,3}[-(][0-9]{1,4}[-)][0-9]{3,4}|→|※|https?:|\/\s*TEL|(?:です|ます)|に(?:あり|ある|所在|お|本社|設立|移転|構え)|[にでの](?:ある|会社|オフィスを|事務所を)).{0,120}$/i;
const BUILDING =
  /(?:ビル|マンション|ハイツ|タワー|プラザ|コーポ|荘|館|棟|号室|階|[0-9]F\b|B[0-9]F|[0-9]F|メゾン|レジデンス|センター|スクエア|ハウス|テラス|パーク|ガーデン|コート|ヒルズ|Building|Bldg|BLD)/;

/** The postal code; null for none, and for one of a single repeated digit, which is a placeholder. */
const zipOf = (m: RegExpExecArray | RegExpMatchArray): string | null => {
  const digits = m[1] ? `${m[1]}${m[2]}` : m[3] ? `${m[3]}${m[4]}` : '';
  return digits === '' || /^(\d)\1{6}$/.test(digits) ? null : `${digits.slice(0, 3)}-${digits.slice(3)}`;
};

function prefectureOf(address: string): string | null {
  const named = PREFECTURES.find((p) => address.startsWith(p));
  if (named) return named;
  const city = Object.keys(CITY_PREFECTURE).find((c) => address.startsWith(c));
  if (city) return CITY_PREFECTURE[city] as string;
  return new RegExp(`^(?:${TOKYO_WARDS})区`).test(address) ? '東京都' : null;
}

/** The second line of an address broken after the block number is the building; elsewhere it belongs to the town. */
function withBuildingLine(text: string, end: number): number {
  const rest = /^\s*\n\s*([^\n]{1,40})/.exec(text.slice(end, end + 60));
  if (!rest?.[1] || TAIL_CUT.test(rest[1]) || /[:：。@]|\d{2,4}-\d{2,4}-\d{4}/.test(rest[1]) || !BUILDING.test(rest[1]) || PREFECTURES.some((p) => rest[1]?.startsWith(p)))
    return end;
  return end + rest[0].length;
}

/** Without a bracket that was opened before the address: 'アオ法律事務所（宮城県…1-8）'. */
const closed = (written: string): string => (/\)/.test(written) && !/\(/.test(written) ? written.slice(0, written.indexOf(')')) : written);

/** '九十九番地の三': a number behind の is written as the others are. */
const BRANCH_NUMBER = /(?<=(?:番地?|[0-9])の)[〇一二三四五六七八九十百千]{1,7}(?![\p{Script=Han}])/gu;
/** Numbers of a block, house or floor; 九丁目 and 三番町 are names of towns and stay. */
const BLOCK_NUMBER = /(?<![〇一二三四五六七八九十百千])[〇一二三四五六七八九十百千]{1,9}(?=番地|番(?![町丁街館目出地])|号(?![館線車])|階(?!段))/gu;
const arabic = (kanji: string): string => String(readNumber(kanji)?.value ?? kanji);

function hitAt(flat: string, m: RegExpExecArray): AddressHit | null {
  const written = closed((m[5] as string).replace(TAIL_CUT, '')).trimEnd();
  if (written.length < 4) return null;
  const from = m.index + m[0].length - (m[5] as string).length;
  const prefecture = prefectureOf(written);
  const complete = HAS_NUMBER.test(written.slice(prefecture && written.startsWith(prefecture) ? prefecture.length : 2));
  const bare = from + written.length;
  const end = complete ? withBuildingLine(flat, bare) : bare;
  const whole = flat.slice(from, end).replace(/\s+/g, ' ').replace(BRANCH_NUMBER, arabic).replace(BLOCK_NUMBER, arabic).trim();
  return {
    postalCode: zipOf(m),
    prefecture,
    complete,
    building: BUILDING.test(written),
    start: m.index,
    end,
    address: prefecture && !whole.startsWith(prefecture) ? `${prefecture}${whole}` : whole.replace(/^(\p{Script=Han}{2,3}[都道府県]) /u, '$1'),
  };
}

/** Addresses in folded text (line breaks kept), in order of place. */
export function findAddresses(text: string): AddressHit[] {
  const flat = text.replace(/\n(?=\s{0,20}[1-9][0-9]{0,4}(?: ?(?:丁目|番)| ?-))/g, ' ');
  const hits: AddressHit[] = [];
  const add = (hit: AddressHit | null): void => {
    if (hit && !hits.some((known) => hit.start < known.end && known.start < hit.end)) hits.push(hit);
  };
  for (const m of allMatches(flat, FULL)) add(hitAt(flat, m));
  for (const m of allMatches(flat, CITY_FIRST)) {
    const hit = hitAt(flat, m);
    if (hit?.complete) add(hit);
  }
  return hits.sort((a, b) => a.start - b.start);
}

/** Town and block numbers alone, for comparing: 9丁目41番7号 and 9-41-7 are one place; building and postal code don't matter. */
export function placeKey(address: string): string {
  const plain = arabicNumerals(address.replace(/\s+/g, ''))
    .replace(/(?<=番地の|[0-9]の|[0-9]-)[〇一二三四五六七八九十百]+/g, (k) => String(readNumber(k)?.value ?? k))
    .replace(/丁目|番地の|番地|番|号(?!館|室)/g, '-')
    .replace(/([0-9])の(?=[0-9])/g, '$1-')
    .replace(/-+/g, '-');
  return (/^.*?[0-9]+(?:-[0-9]+)*/.exec(plain)?.[0] ?? plain).replace(new RegExp(`^(?:${PREFECTURES.join('|')})`), '');
}

/** Says that the whole address is given only on request or is kept back. */
export const WITHHELD =
  /(?:番地|詳細|くわしい|詳しい)[^。]{0,16}(?:お伝え|お知らせ|ご案内|開示)|請求(?:が|に|の|いただ)[^。]{0,20}(?:開示|お知らせ|ご案内|お伝え)|(?:遅滞なく|別途)(?:開示|お知らせ)|お問い?合わせ(?:ください|後|いただ)|非公開|公開して(?:おり|い)ません|省略|(?:disclosed|provided|available)[^.\n]{0,20} (?:up)?on request/i;
export const POST_BOX = /私書箱|局留|P\.?O\.? ?Box/i;
