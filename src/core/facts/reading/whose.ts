import type { Subject } from '../../model/fact.ts';
import { foldText } from '../../text/fold.ts';
import { findCompanies, isCorporate, nameFromValue, sameCompany } from '../company/names.ts';
import { labelled } from './labels.ts';
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

/** A line that is nothing but the name of an authority or a public desk. */
const AUTHORITY =
  /^(?:[^。、]{0,10}(?:消費|国民)生活センター|個人情報保護委員会(?:事務局)?|(?:経済産業省|総務省|厚生労働省|消費者庁|金融庁|警察庁)(?:[^。、]{0,10}(?:課|局|室|窓口|係|センター))?)(?:[(（].{0,12}[)）])?$/;
/** Lines above a datum that belong to its card. */
const CARD_LINES = 3;

/** True where the line that names an authority stands right above: its address and telephone are not the operator's. */
function isOfAuthority(text: string, offset: number): boolean {
  const lines = text
    .slice(Math.max(0, offset - 200), offset)
    .split('\n')
    .slice(-1 - CARD_LINES);
  return lines.some((line) => line.length <= 40 && AUTHORITY.test(foldText(line).trim()));
}

/**
 * Subject of a company's datum (phone, address, licence, mark) at a raw offset, given what its block says. `nameless` data hold names of
 * others by their nature (the body of a membership): there only the profile and headings around them decide.
 */
export function whoseDatum(site: SiteView, page: PageView, offset: number, subject: Subject, nameless = false): Subject {
  const { operator } = site;
  if (subject === 'own' && isOfAuthority(page.snapshot.text, offset)) return 'outsider';
  if (subject !== 'own' || !operator || !isCorporate(operator)) return subject;
  if (foreignProfiles(page, operator).some((f) => offset >= f.start && offset < f.end)) return 'group';
  const line = nameless ? [] : [foldText(lineAround(page.snapshot.text, offset))];
  for (const text of [...line, ...(page.headings[page.blockAt(offset)] ?? []).slice(0, 3)]) {
    const companies = findCompanies(text);
    if (companies.length && companies.every((company) => !sameCompany(company.name, operator))) return 'outsider';
  }
  return subject;
}
