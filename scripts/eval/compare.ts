/**
 * When is a value of an audit the value of the label? Values are in the normal form of the audit's JSON; notation that a reader would
 * not notice (width, spaces, kinds of hyphens, kanji numerals of a block number) makes no difference.
 */

/** Counts of entries; a single value is one entry. `found` is of the labelled ones, `right` of the given ones. */
export interface Comparison {
  right: number;
  given: number;
  labelled: number;
  found: number;
}

type Rule = (given: unknown, labelled: unknown) => Comparison;

const isGiven = (value: unknown): boolean => value !== null && value !== undefined && value !== '';

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : isGiven(value) ? [value] : []);

const field = (value: unknown, name: string): unknown => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined);

/** Text without what differs by taste: width, case, spaces, punctuation, kinds of hyphens. */
const fold = (value: unknown): string =>
  String(value)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‐‑‒–—―−ー－-]/g, '-')
    .replace(/[\s,、。・()（）「」.]/g, '');

const digits = (value: unknown): string => String(value).normalize('NFKC').replace(/\D/g, '');

/** One value for one label. */
const single = (right: boolean, given: boolean): Comparison => ({ right: right ? 1 : 0, given: given ? 1 : 0, labelled: 1, found: right ? 1 : 0 });

/** Entries of a list, each once, in any order. */
function sets(given: readonly unknown[], labelled: readonly unknown[]): Comparison {
  const givenSet = new Set(given);
  const labelledSet = new Set(labelled);
  const right = [...givenSet].filter((entry) => labelledSet.has(entry)).length;
  return { right, given: givenSet.size, labelled: labelledSet.size, found: right };
}

/** Lists whose entries are compared in the form that `key` gives them. */
const setsBy =
  (key: (entry: unknown) => unknown): Rule =>
  (given, labelled) =>
    sets(listOf(given).map(key), listOf(labelled).map(key));

/** The label or, of a list of labels, one of them. */
const oneOf =
  (same: (given: unknown, labelled: unknown) => boolean): Rule =>
  (given, labelled) =>
    single(isGiven(given) && listOf(labelled).some((label) => same(given, label)), isGiven(given));

const equal = oneOf((given, labelled) => given === labelled);

const contains = (given: unknown, labelled: unknown): boolean => fold(given).includes(fold(labelled)) || fold(labelled).includes(fold(given));

/** '2015' is right for '2015-04-01', and the other way round: a page may say less than another. */
const sameDate = (given: unknown, labelled: unknown): boolean => String(labelled).startsWith(String(given)) || String(given).startsWith(String(labelled));

const sameHours = (given: unknown, labelled: unknown): boolean => field(given, 'from') === field(labelled, 'from') && field(given, 'to') === field(labelled, 'to');

const KANJI_DIGITS = '〇一二三四五六七八九';

/** Kanji numerals up to 99, also by position: 十二, 二〇. */
function kanjiNumber(text: string): string {
  const digit = (sign: string): number => KANJI_DIGITS.indexOf(sign);
  if (!text.includes('十')) return [...text].map(digit).join('');
  const [tens, ones] = text.split('十');
  return String((tens ? digit(tens) : 1) * 10 + (ones ? digit(ones) : 0));
}

/** Town and block numbers alone: '東京都…三丁目8番21号 創和ビル' and '…3-8-21' are one address. */
function blockOf(address: unknown): string {
  const text = fold(address)
    .replace(/[〇一二三四五六七八九十]+(?=丁目|番|号|階)/g, kanjiNumber)
    .replace(/丁目|番地の|番地|番|号(?!館|室)/g, '-')
    .replace(/(\d)の(?=\d)/g, '$1-')
    .replace(/-+/g, '-');
  return (/^.*?\d+(?:-\d+)*/.exec(text)?.[0] ?? text).replace(/^\d{3}-?\d{4}/, '');
}

/** A prefecture may be left out; postal codes must agree where both are given. */
function sameAddress(given: unknown, labelled: unknown): boolean {
  const ours = blockOf(field(given, 'address') ?? given);
  const theirs = blockOf(field(labelled, 'address') ?? labelled);
  const [code, labelledCode] = [field(given, 'postalCode'), field(labelled, 'postalCode')];
  return (ours.endsWith(theirs) || theirs.endsWith(ours)) && (!code || !labelledCode || digits(code) === digits(labelledCode));
}

const existenceKey = (entry: unknown): string => `${field(entry, 'type')}:${fold(field(entry, 'number'))}:${field(entry, 'valid') !== false}`;

const phones = (value: unknown): string[] => listOf(value).map(digits).filter(Boolean);

const priceKey = (price: unknown): string => `${field(price, 'yen')}/${field(price, 'per')}`;

/** Each given price must be a labelled one; each labelled plan is found by one of its prices (with or without tax). */
function prices(given: unknown, labelled: unknown): Comparison {
  const { right, given: count } = setsBy(priceKey)(given, labelled);
  const givenKeys = new Set(listOf(given).map(priceKey));
  const plans = new Map<string, boolean>();
  for (const [i, price] of listOf(labelled).entries()) {
    const plan = field(price, 'plan') ? `${field(price, 'plan')}/${field(price, 'per')}` : `#${i}`;
    plans.set(plan, plans.get(plan) === true || givenKeys.has(priceKey(price)));
  }
  return { right, given: count, labelled: plans.size, found: [...plans.values()].filter(Boolean).length };
}

const sameCertificate = (given: unknown, labelled: unknown): boolean => {
  const certificate = field(labelled, 'certificate');
  return fold(field(given, 'standard') ?? '').includes('27001') && (!certificate || fold(field(given, 'certificate') ?? '') === fold(certificate));
};

const RULES: Record<string, Rule> = {
  'company.name': oneOf(contains),
  'company.representative': oneOf(contains),
  'company.address': oneOf(sameAddress),
  'company.existence': setsBy(existenceKey),
  'company.founded': oneOf(sameDate),
  'company.capital': equal,
  'company.staff': equal,
  'contact.phone': (given, labelled) => sets(phones(given), phones(labelled)),
  'contact.email': setsBy((address) => String(address).toLowerCase()),
  'contact.channels': setsBy((channel) => channel),
  'contact.hours': oneOf(sameHours),
  'service.availability': oneOf(sameHours),
  'service.work-hours': setsBy(Number),
  'service.tools': setsBy(fold),
  'service.type': equal,
  'service.trial': oneOf((given, labelled) => field(given, 'kind') === field(labelled, 'kind')),
  'price.listed': prices,
  'price.model': setsBy((model) => model),
  'price.initial': equal,
  'price.overage': oneOf((given, labelled) => field(given, 'yen') === field(labelled, 'yen')),
  'payment.methods': setsBy((method) => method),
  'contract.term': equal,
  'contract.renewal': equal,
  'contract.notice': oneOf((given, labelled) => JSON.stringify(given) === JSON.stringify(labelled)),
  'contract.penalty': equal,
  'privacy.updated': oneOf(sameDate),
  // The registration alone: the part in brackets counts its renewals.
  'cert.pmark': oneOf((given, labelled) => digits(given).slice(0, 8) === digits(labelled).slice(0, 8)),
  'cert.isms': oneOf(sameCertificate),
};

/** Compares a value with its label; null where the criterion has no value that is compared, or the label none. */
export function compareValues(id: string, given: unknown, labelled: unknown): Comparison | null {
  const rule = RULES[id];
  return rule && isGiven(labelled) ? rule(given, labelled) : null;
}
