import { placeKey } from '../facts/company/addresses.ts';
import type { Place } from '../facts/company/places.ts';
import type { Phone } from '../facts/contact/phones.ts';
import type { Facts } from '../facts/index.ts';
import { coreName, sameCompany } from '../facts/company/names.ts';
import type { Price } from '../facts/price/prices.ts';
import type { OperatorName } from '../facts/reading/operator.ts';
import { ownFacts } from '../facts/reading/subject.ts';
import { squeeze } from '../text/fold.ts';
import type { Fact } from '../model/fact.ts';
import type { Block } from '../model/page.ts';
import type { PageKind, SiteSnapshot } from '../model/site.ts';

/**
 * Places of one site that can't both be right. Notation, tax in and out, branches, options and dated history are no disagreement;
 * where two figures can live beside each other (two offices, two lines), they are taken to.
 */

export type Disagreement = readonly [Fact, Fact];

/** Pages on which a figure is news, a story or a vacancy, not the present state. */
const PASSING: ReadonlySet<PageKind> = new Set(['news', 'blog', 'cases', 'recruit']);

const kindsOf = (site: SiteSnapshot, fact: Fact): readonly PageKind[] => site.pages[fact.page]?.kinds ?? [];
const standing = <V>(site: SiteSnapshot, facts: readonly Fact<V>[]): Fact<V>[] => ownFacts(facts).filter((fact) => !PASSING.has(kindsOf(site, fact)[0] ?? 'other'));

const TAX_RATE = 1.1;
/** A price under a condition: it may differ from the plan's price without contradicting it. */
/** A question, no condition. */
const ASKED_FROM = /いくらから/g;
const CONDITIONAL_PRICE = /年(?:払|契約|間)|一括|割引|割|キャンペーン|初月|初回|限定|学割|紹介|モニター|お試し|先着|旧|改定|から|~/;

const nearly = (one: number, other: number): boolean => Math.abs(one - other) <= 1;
/** The same amount, with tax or without; where both say which, as it is printed. */
const sameYen = (a: Price, b: Price): boolean =>
  nearly(a.yen, b.yen) || (!(a.tax === b.tax && a.tax !== 'unsaid' && !a.taxInGeneral && !b.taxInGeneral) && (nearly(a.yen * TAX_RATE, b.yen) || nearly(b.yen * TAX_RATE, a.yen)));

/** '6時間のコース' says how much the plan holds and leaves its name out. */
const nameOf = ({ plan }: Price): string | null => (plan !== null && /^月?(?:間)?\s?\d{1,3}\s?時間(?:の)?(?:プラン|コース)?$/.test(plan) ? null : plan);

/** '標準' on one page is '標準プラン' on the other. */
const bareName = (plan: string): string =>
  squeeze(plan)
    // '100件まで月', as a sentence names it: '100件までは月18,000円'.
    .replace(/(?:まで)?[ではがの]?、?月(?:額|々)?$/, '')
    .replace(/(?:プラン|コース|パック|セット)$/, '');

/** 'スターター' on the page of its service is '経理スターター' on the price list, where no other plan of as many hours ends like it. */
function isShortened(one: Price, other: Price, all: readonly Price[]): boolean {
  const [long, short] = [bareName(one.plan ?? ''), bareName(other.plan ?? '')].sort((a, b) => b.length - a.length) as [string, string];
  const alike = all.filter((p) => p.hours === one.hours && bareName(p.plan ?? '').endsWith(short)).map((p) => bareName(p.plan ?? ''));
  return one.hours !== null && one.hours === other.hours && short.length >= 3 && long.endsWith(short) && new Set(alike).size === 2;
}

/** The same plan: the same name, or one without a name and the same hours that no other plan has. */
function samePlan(a: Price, b: Price, all: readonly Price[]): boolean {
  if (a.per !== b.per || (a.hours !== null && b.hours !== null && a.hours !== b.hours) || (a.count !== null && b.count !== null && a.count !== b.count)) return false;
  const [one, other] = [nameOf(a), nameOf(b)];
  if (one !== null && other !== null) return bareName(one) === bareName(other) || isShortened(a, b, all);
  const hours = a.hours ?? b.hours;
  return hours !== null && a.hours === b.hours && new Set(all.filter((p) => p.hours === hours && nameOf(p) !== null).map((p) => squeeze(nameOf(p) ?? ''))).size === 1;
}

function ofPrices(site: SiteSnapshot, { prices }: Pick<Facts, 'prices'>): Disagreement | null {
  const plans = standing(site, prices).filter(
    ({ value }) => value.role === 'plan' && !value.old && !value.from && value.per === 'month' && value.yen > 0 && !CONDITIONAL_PRICE.test(value.words.replace(ASKED_FROM, '')),
  );
  const values = plans.map((fact) => fact.value);
  for (const [i, a] of plans.entries()) {
    for (const b of plans.slice(i + 1)) {
      if (a.page === b.page || sameYen(a.value, b.value) || !samePlan(a.value, b.value, values)) continue;
      // A plan with several prices on one page (by number of people, by term) is no single price.
      const manyOn = (fact: Fact<Price>): boolean =>
        plans.some(
          (c) =>
            c.page === fact.page &&
            c !== fact &&
            samePlan(c.value, fact.value, values) &&
            !sameYen(c.value, fact.value) &&
            !sameYen(c.value, a.value) &&
            !sameYen(c.value, b.value),
        );
      if (!manyOn(a) && !manyOn(b)) return [a, b];
    }
  }
  return null;
}

/** Pages for the record beside the profile: an address there that the profile does not know is another address of the same firm. */
const RECORD: ReadonlySet<PageKind> = new Set(['privacy', 'terms', 'tokushoho', 'contact']);

/** Numbers of an address, the block first: '9-77-5' in '9-77-5 Honcho' and in '本町9丁目77番5号'. */
const blockOf = (address: string): string | null => /\d{1,4}(?:-\d{1,4}){1,3}/.exec(address)?.[0] ?? null;

/** A room or floor may stand behind the block on one page only. True where one of them gives no block. */
function sameBlock(translated: string, japanese: string): boolean {
  const [a, b] = [blockOf(translated), blockOf(placeKey(japanese))];
  return a === null || b === null || a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`) || a.endsWith(`-${b}`);
}

/** A name this near before an address is the name of whose address it is. */
const NAME_REACH = 40;
/** An address down to its first number. */
const LEADING_DIGITS = /^[^0-9]{3,30}/;

const blockAt = (site: SiteSnapshot, fact: Fact): Block | undefined =>
  site.pages[fact.page]?.snapshot?.blocks.find((block) => block.start <= fact.start && fact.start < Math.max(block.end, block.start + 1));
/** True for what stands at the head or foot of every page, and so is no word of this page's own. */
const isFrame = (site: SiteSnapshot, fact: Fact): boolean => /^(?:header|footer|nav)$/.test(blockAt(site, fact)?.region ?? '');

const isBehind = (name: Fact, fact: Fact): boolean => name.page === fact.page && name.end <= fact.start + 1 && fact.start - name.end <= NAME_REACH;

/** Addresses on the home page right behind the operator's own name: a firm's card as a profile would give it. */
function cards(site: SiteSnapshot, whole: readonly Fact<Place>[], operators: Facts['operators']): Fact<Place>[] {
  const named = operators.filter(({ value, subject }) => value.kind === 'legal' && subject === 'own');
  return whole.filter(
    (fact) => fact.value.role === 'head' && kindsOf(site, fact)[0] === 'home' && /[一-龥]/.test(fact.value.address) && named.some((name) => isBehind(name, fact)),
  );
}

/** The same town with other numbers behind it. */
function isOtherBlock(one: string, other: string): boolean {
  const [a, b] = [LEADING_DIGITS.exec(one)?.[0], LEADING_DIGITS.exec(other)?.[0]];
  return a !== undefined && b !== undefined && (a.endsWith(b) || b.endsWith(a)) && !sameBlock(one, other);
}

function ofPlaces(site: SiteSnapshot, { places, operators }: Pick<Facts, 'places' | 'operators'>): Disagreement | null {
  const whole = standing(site, places).filter((fact) => fact.value.complete);
  const card = cards(site, whole, operators);
  const company = whole.filter((fact) => kindsOf(site, fact).includes('company') && fact.tactic !== 'json-ld');
  const profile = company.some((fact) => fact.value.role === 'head') ? company : card;
  const [head] = profile.filter((fact) => fact.value.role === 'head').sort((a, b) => Number(b.tactic === 'pair') - Number(a.tactic === 'pair') || b.confidence - a.confidence);
  if (!head) return null;
  const known = new Set(profile.map((fact) => placeKey(fact.value.address)));
  const street = (fact: (typeof whole)[number]): string => placeKey(fact.value.address);
  const isKnown = (fact: (typeof whole)[number]): boolean => [...known].some((key) => key === street(fact) || key.endsWith(street(fact)) || street(fact).endsWith(key));
  const stray = whole.find(
    (fact) =>
      fact.value.role === 'head' &&
      !isKnown(fact) &&
      /[一-龥]/.test(fact.value.address) &&
      (fact.tactic === 'json-ld' || (RECORD.has(kindsOf(site, fact)[0] ?? 'other') && !kindsOf(site, fact).includes('company'))),
  );
  if (stray) return [head, stray];
  // The foot of the home page gives another number in the same town than the profile, which knows that town once.
  const own = company.filter((fact) => !isFrame(site, fact));
  const slip = card.find((fact) => fact.page !== head.page && own.length > 0 && own.every((of) => isOtherBlock(street(fact), street(of))));
  if (slip) return [head, slip];
  const translated = whole.find(
    (fact) => !/[一-龥]/.test(fact.value.address) && fact.value.postalCode === head.value.postalCode && !sameBlock(fact.value.address, head.value.address),
  );
  if (head.value.postalCode && translated) return [head, translated];
  const zip = whole.find((fact) => street(fact) === street(head) && fact.value.postalCode && head.value.postalCode && fact.value.postalCode !== head.value.postalCode);
  return zip ? [head, zip] : null;
}

/** Votes that name the firm as the one whose page or terms these are, and not in passing (reading/operator.ts). */
const SURE = 7;
const NAMED = 4;

/** The words of a page that are its own: without the head and foot that all pages share. */
function bodyOf(site: SiteSnapshot, page: number): string {
  const snapshot = site.pages[page]?.snapshot;
  if (!snapshot) return '';
  return squeeze(
    snapshot.blocks
      .filter(({ region }) => region !== 'header' && region !== 'footer' && region !== 'nav')
      .map(({ start, end }) => snapshot.text.slice(start, end))
      .join('\n')
      .normalize('NFKC'),
  );
}

/** A firm on the home page, and another as 'we' or as the seller on a page for the record, where no page knows both. */
function ofSigners(site: SiteSnapshot, { operators, places }: Pick<Facts, 'operators' | 'places'>): Disagreement | null {
  const legal = operators.filter(({ value }) => value.kind === 'legal' && /[一-龥ぁ-んァ-ヶ]/.test(value.name));
  const isSigned = (fact: Fact<OperatorName>): boolean => fact.value.weight >= NAMED || places.some((place) => isBehind(fact, place));
  const hosts = legal.filter((fact) => kindsOf(site, fact)[0] === 'home' && isSigned(fact));
  const signers = legal.filter(
    (fact) => (RECORD.has(kindsOf(site, fact)[0] ?? 'other') || kindsOf(site, fact)[0] === 'company') && fact.value.weight >= SURE && !isFrame(site, fact),
  );
  const core = (fact: Fact<OperatorName>): string => squeeze(coreName(fact.value.name));
  if (new Set(hosts.map(core)).size !== 1) return null;
  const [host] = hosts as [Fact<OperatorName>];
  // A name in Latin letters and one in kana may be the same; so may one be a part of the other.
  const sameScript = (fact: Fact<OperatorName>): boolean => /[一-龥ぁ-んァ-ヶ]/.test(core(fact)) === /[一-龥ぁ-んァ-ヶ]/.test(core(host));
  const signer = signers.find(
    (fact) => !sameCompany(fact.value.name, host.value.name) && sameScript(fact) && !signers.some((other) => other.page === fact.page && core(other) === core(host)),
  );
  if (!signer) return null;
  const knowsBoth = site.pages.some((_, i) => {
    const body = `${bodyOf(site, i)}\n${i === host.page ? squeeze(site.pages[i]?.snapshot?.text.normalize('NFKC') ?? '') : ''}`;
    return body.includes(core(host)) && body.includes(core(signer));
  });
  return knowsBoth ? null : [host, signer];
}

function ofOperators(site: SiteSnapshot, { operators, places }: Pick<Facts, 'operators' | 'places'>): Disagreement | null {
  const labelled = operators.filter((fact) => fact.tactic === 'pair' && fact.value.kind === 'legal' && /[一-龥ぁ-んァ-ヶ]/.test(fact.value.name));
  const sellers = labelled.filter((fact) => kindsOf(site, fact)[0] === 'tokushoho');
  const firms = labelled.filter((fact) => fact.subject === 'own' && kindsOf(site, fact)[0] === 'company');
  for (const seller of sellers) {
    const other = firms.find((firm) => coreName(firm.value.name) !== coreName(seller.value.name));
    if (other && !firms.some((firm) => coreName(firm.value.name) === coreName(seller.value.name))) return [other, seller];
  }
  return ofSigners(site, { operators, places });
}

/** A slip of one digit, not in the last two places where a firm's lines differ. */
function isSlip(a: string, b: string): boolean {
  const [x, y] = [a.replace(/\D/g, ''), b.replace(/\D/g, '')];
  if (x.length !== y.length || x === y) return false;
  const differing = [...x].flatMap((digit, i) => (digit === y[i] ? [] : [i]));
  const swapped =
    differing.length === 2 &&
    (differing[1] as number) - (differing[0] as number) === 1 &&
    x[differing[0] as number] === y[differing[1] as number] &&
    x[differing[1] as number] === y[differing[0] as number];
  return (differing.length === 1 && (differing[0] as number) < x.length - 2) || swapped;
}

function ofPhones(site: SiteSnapshot, { phones }: Pick<Facts, 'phones'>): Disagreement | null {
  const voice = standing(site, phones).filter(
    (fact) => !fact.value.fax && !fact.value.dummy && fact.value.desk === 'general' && (fact.tactic === 'pair' || fact.value.said === 'voice'),
  );
  // In running text and at the foot of pages, a number is the firm's only one where the same part of the page gives no other.
  const isOnly = (fact: Fact<Phone>): boolean =>
    fact.tactic === 'pair' || phones.every((other) => other.page !== fact.page || other.value.national === fact.value.national || isFrame(site, other) !== isFrame(site, fact));
  const stands = (page: number, { value }: Fact<Phone>): boolean => phones.some((fact) => fact.page === page && fact.value.national === value.national);
  for (const [i, a] of voice.entries()) {
    const b = voice
      .slice(i + 1)
      .find(
        (fact) =>
          fact.page !== a.page &&
          isSlip(a.value.national, fact.value.national) &&
          ((a.tactic === 'pair' && fact.tactic === 'pair') || (isOnly(a) && isOnly(fact) && !(stands(a.page, fact) && stands(fact.page, a)))),
      );
    if (b) return [a, b];
  }
  return null;
}

/** A denial counts only where its own words name the mark: the topic of a sentence nearby can be another. */
function names(site: SiteSnapshot, fact: Fact): boolean {
  return /マーク|mark|ISMS|27001/i.test(site.pages[fact.page]?.snapshot?.text.slice(fact.start, fact.end).normalize('NFKC') ?? '');
}

function ofCertificates(site: SiteSnapshot, { certificates }: Pick<Facts, 'certificates'>): Disagreement | null {
  const own = standing(site, certificates).filter((fact) => fact.value.scheme === 'pmark' || fact.value.scheme === 'isms');
  for (const held of own.filter((fact) => fact.value.standing === 'certified')) {
    const denied = own.find((fact) => fact.value.scheme === held.value.scheme && fact.value.standing === 'negative' && fact.page !== held.page && names(site, fact));
    if (denied) return [held, denied];
    const other = own.find(
      (fact) =>
        fact.value.scheme === 'pmark' && held.value.scheme === 'pmark' && fact.value.number && held.value.number && fact.value.number.slice(0, 8) !== held.value.number.slice(0, 8),
    );
    if (other) return [held, other];
  }
  return null;
}

export type DisagreementFacts = Pick<Facts, 'prices' | 'places' | 'operators' | 'phones' | 'certificates'>;

/** The first disagreement of each kind: price, address, operator, telephone, certificate. */
export function disagreements(site: SiteSnapshot, facts: DisagreementFacts): Disagreement[] {
  return [ofPrices(site, facts), ofPlaces(site, facts), ofOperators(site, facts), ofPhones(site, facts), ofCertificates(site, facts)].filter((found) => found !== null);
}
