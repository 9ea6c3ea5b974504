import type { Subject } from '../../model/fact.ts';
import { foldText } from '../../text/fold.ts';
import { coreName, findCompanies, findOffices, isCorporate, nameFromValue, sameCompany } from '../company/names.ts';
import { linkAt } from './links.ts';
import { labelled } from './labels.ts';
import { partyAtPlace } from './parties.ts';
import type { PageView, SiteView } from './view.ts';

/**
 * A company's data are those of the company named beside them: a phone number, address or mark in a line, heading or profile that
 * names another firm is not the operator's.
 */

const NAME_LABEL = /^(?:会社名|社名|商号|法人名|正式名称|名称|企業名|運営会社(?:名)?|販売(?:業者|事業者)(?:名)?|本部|フランチャイズ本部)$/;

interface Foreign {
  start: number;
  end: number;
}

const cache = new WeakMap<PageView, Foreign[]>();

/** Ranges of profiles that belong to another firm: from its name to the next name or heading. */
function foreignProfiles(page: PageView, operator: string): Foreign[] {
  const known = cache.get(page);
  if (known) return known;
  const names = labelled(page, NAME_LABEL).map((hit) => ({ start: hit.labelRange.start, name: nameFromValue(hit.value) }));
  const foreign = names.flatMap(({ start, name }, i) => {
    if (!isCorporate(name) || sameCompany(name, operator)) return [];
    const heading = page.snapshot.blocks.find((b) => b.start > start && b.level > 0 && b.level <= 4);
    return [{ start, end: Math.min(names[i + 1]?.start ?? page.snapshot.text.length, heading?.start ?? page.snapshot.text.length) }];
  });
  cache.set(page, foreign);
  return foreign;
}

/** True inside the profile of another firm than the operator. */
export const inForeignProfile = (site: SiteView, page: PageView, offset: number): boolean =>
  site.operator !== null && isCorporate(site.operator) && foreignProfiles(page, site.operator).some((f) => offset >= f.start && offset < f.end);

function lineAround(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(Math.max(start, offset - 120), Math.min(end < 0 ? text.length : end, offset + 60));
}

/** Rows of a profile that speak of other offices: advisers, auditors, banks, shareholders. */
const OTHERS_LABEL =
  /^(?:顧問(?:税理士|弁護士|社労士|社会保険労務士|会計士|法律事務所|会計事務所|先)?|(?:会計)?監査(?:法人|人)|会計監査人|(?:主要?な?|主たる)?(?:お?取引|取扱)(?:銀行|金融機関)|(?:主要|大)?株主|提携(?:先|士業|事務所|企業)|協力(?:会社|企業|事務所)|(?:Legal)?Advisers?|(?:Legal)?Advisors?|Banks?|Investors?)$/i;
const othersRows = new WeakMap<PageView, Foreign[]>();

function inOthersRow(page: PageView, offset: number): boolean {
  const rows = othersRows.get(page) ?? labelled(page, OTHERS_LABEL).map(({ range }) => ({ start: range.start, end: range.end }));
  othersRows.set(page, rows);
  return rows.some(({ start, end }) => offset >= start && offset < end);
}

const MAP_LINK = /map|goo\.gl/i;
const hostOf = (url: string): string => /^https?:\/\/([^/?#]{1,253})/i.exec(url)?.[1]?.toLowerCase() ?? '';

/** A line that is nothing but the name of an authority or a public desk. */
const AUTHORITY =
  /^(?:[^。、]{0,10}(?:消費|国民)生活センター|個人情報保護委員会(?:事務局)?|(?:経済産業省|総務省|厚生労働省|消費者庁|金融庁|警察庁)(?:[^。、]{0,10}(?:課|局|室|窓口|係|センター))?)(?:[(（].{0,12}[)）])?$/;
/** Whose firm it is, in brackets behind a datum: '3,000万円（株式会社… 100%出資）'. */
const OWNED_BY = /\([^()]{0,40}(?:出資|株主|子会社|傘下|グループ)[^()]{0,12}\)/g;
/** A line that says of whom the card below is: an accredited body, an adviser, an auditor. */
const OF_OTHER_OFFICE = /認定個人情報保護団体|(?:苦情|紛争)(?:等)?の?(?:解決|申し?出)|顧問|提携(?:先|事務所)|(?:審査|認証|監査|登録)機関|監査法人/;
/** Words without which neither of them matches; folding leaves them alone. */
const MAY_BE_OTHERS = /生活|委員会|[省庁]|団体|苦情|紛争|顧問|提携|機関|監査/;
/** Lines above a datum that belong to its card. */
const CARD_LINES = 3;
const MAX_CARD_LINE = 60;

/** True where the line that names an authority stands right above: its address and telephone are not the operator's. */
function isOfAuthority(text: string, offset: number, operator: string | null): boolean {
  const above = text.slice(Math.max(0, offset - 200), offset);
  if (!MAY_BE_OTHERS.test(above)) return false;
  const lines = above.split('\n').slice(-1 - CARD_LINES);
  return lines.some((line) => {
    if (line.length > MAX_CARD_LINE) return false;
    const text = foldText(line).trim();
    if (AUTHORITY.test(text)) return true;
    if (!OF_OTHER_OFFICE.test(text) || /。$/.test(text)) return false;
    const companies = findCompanies(text);
    const isOperator = companies.some((company) => operator !== null && sameCompany(company.name, operator));
    return !isOperator && (companies.length > 0 || /事務所|税理士|弁護士|社労士|行政書士/.test(text));
  });
}

/** The office of a profession, as a heading: beside a firm it is another business, though the same people run it. A firm's own offices bear towns' names. */
const PRACTICE =
  /^([^\s、。・(（「」のをにで]{2,12}(?:会計|税理士|法律|社労士|社会保険労務士|行政書士|司法書士|弁護士|特許|労務)事務所)(?:について|の(?:ご案内|ご紹介|概要|こと)|(?:事務所)?概要)?$/;

const JAPANESE = /[\u3040-\u9fff]/;

/** True for a name in Latin letters that the page bears as its title or first heading: what a firm with a Japanese name calls itself on its English page. */
function isOwnTitle({ snapshot, folded }: PageView, name: string): boolean {
  if (JAPANESE.test(name)) return false;
  const first = snapshot.blocks.find(({ level }) => level === 1);
  return foldText(snapshot.title).includes(name) || (first !== undefined && folded(first).includes(name));
}

/** The office of a profession right before a datum: '…税理士事務所 089-…', '…税理士事務所(1998年開業・職員12名'. */
const OFFICE_RIGHT_BEFORE =
  /([^\s、。・()「」のをにがはで]{1,12}(?:会計|税理士|法律|社労士|社会保険労務士|行政書士|司法書士|弁護士|特許|労務)事務所)[ :]{0,3}(?:\((?!当社|弊社|グループ)[^()]{0,40})?(?:TEL|電話|℡)?(?:番号)?[ :]{0,3}$/i;
const OFFICE_REACH = 90;

/** True where the office of a profession that is not the operator's stands right before a place in a folded sentence. */
export function isBehindOtherOffice({ operator, pages }: SiteView, text: string, offset: number): boolean {
  const office = OFFICE_RIGHT_BEFORE.exec(text.slice(Math.max(0, offset - OFFICE_REACH), offset))?.[1];
  if (office === undefined) return false;
  // A site that names no firm may be that office's own.
  if (operator === null) return !pages.some(({ snapshot }) => foldText(snapshot.title).includes(office));
  const core = coreName(operator);
  return !sameCompany(office, operator) && !office.includes(core) && !core.includes(office);
}

/** The badge of a site builder, or an advertisement: a link away whose words name another firm than the operator. */
function inOthersBadge({ operator }: SiteView, { page, snapshot }: PageView, offset: number): boolean {
  const host = hostOf(page.url);
  const link = linkAt(snapshot, offset);
  if (!link || !/^https?:/i.test(link.href) || hostOf(link.href) === host || MAP_LINK.test(link.href)) return false;
  const companies = findCompanies(foldText(snapshot.text.slice(link.start, link.end)));
  return companies.length > 0 && !companies.some(({ name }) => operator !== null && sameCompany(name, operator));
}

const rowCache = new WeakMap<PageView, readonly (Foreign & { name: string })[]>();

/** Rows of tables that begin with the name of a firm, one row for each: what stands in them is that firm's. */
function firmRows(page: PageView): readonly (Foreign & { name: string })[] {
  const known = rowCache.get(page);
  if (known) return known;
  const rows = page.snapshot.grids.flatMap(({ kind, rows }) => {
    if (kind !== 'table') return [];
    const named = rows.flatMap((row) => {
      const [first] = row;
      const last = row[row.length - 1];
      if (!first || !last || row.length < 2 || first.end - first.start > MAX_FIRM_CELL) return [];
      const name = page.folded(first).trim();
      return isFirm(name) ? [{ start: first.end, end: last.end, name }] : [];
    });
    return named.length >= 2 ? named : [];
  });
  rowCache.set(page, rows);
  return rows;
}

const MAX_FIRM_CELL = 40;
/** A name, not a label that speaks of firms: '法人番号', '事務所の所在地'. */
const isFirm = (cell: string): boolean => !/[。、]/.test(cell) && (findCompanies(cell).length > 0 || findOffices(cell).length > 0);

/** Whose the row of a table is that lists firms; null for no such row. */
function ofFirmRow(operator: string, page: PageView, offset: number): Subject | null {
  const row = firmRows(page).find(({ start, end }) => offset >= start && offset < end);
  return row ? (sameCompany(row.name, operator) ? 'own' : 'group') : null;
}

/**
 * Subject of a company's datum (phone, address, licence, mark) at a raw offset, given what its block says. `nameless` data hold names of
 * others by their nature (the body of a membership): there only the profile and headings around them decide.
 */
export function whoseDatum(site: SiteView, page: PageView, offset: number, subject: Subject, nameless = false): Subject {
  const { operator } = site;
  const firm = operator !== null && (subject === 'own' || subject === 'group') ? ofFirmRow(operator, page, offset) : null;
  if (firm) return firm;
  const party = subject === 'own' ? partyAtPlace(site, page, offset) : null;
  if (party) return party;
  if (subject === 'own' && !nameless && inOthersRow(page, offset)) return 'outsider';
  if (subject === 'own' && !nameless && isOfAuthority(page.snapshot.text, offset, operator)) return 'outsider';
  if (subject === 'own' && !nameless && inOthersBadge(site, page, offset)) return 'outsider';
  if (subject !== 'own' || !operator || !isCorporate(operator)) return subject;
  if (foreignProfiles(page, operator).some((f) => offset >= f.start && offset < f.end)) return 'group';
  const isOperator = ({ name }: { name: string }): boolean => sameCompany(name, operator) || isOwnTitle(page, name);
  const line = nameless ? [] : [foldText(lineAround(page.snapshot.text, offset)).replace(OWNED_BY, '')];
  for (const text of [...line, ...(page.headings[page.blockAt(offset)] ?? []).slice(0, 3)]) {
    const companies = findCompanies(text);
    if (companies.length && !companies.some(isOperator)) return 'outsider';
  }
  const above = (page.headings[page.blockAt(offset)] ?? []).slice(0, 3).flatMap((words) => PRACTICE.exec(words.trim())?.[1] ?? []);
  return above.some((practice) => !sameCompany(practice, operator)) ? 'group' : subject;
}
