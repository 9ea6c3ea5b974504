import type { Language } from '../language/language.ts';
import { largeYen, number, statedDate, yen } from './numbers.ts';
import { type Fields, isFields, isNumber, isText, listOf } from './shape.ts';

/** A value in plain form: '03-1234-5678', '月額 39,800円（税込）・30時間'. Empty where it has none, or none that can be read. */
type Format = (value: unknown, language: Language) => string;

type Words = Partial<Record<string, string>>;

const text: Format = (value) => (isText(value) ? value : '');

const texts: Format = (value, { m }) => listOf(value, isText).join(m.comma);

const date: Format = (value, language) => (isText(value) ? statedDate(value, language) : '');

/** A word of a fixed vocabulary; one that is not known is shown as it is. */
const word =
  (words: (language: Language) => Words): Format =>
  (value, language) =>
    isText(value) ? (words(language)[value] ?? value) : '';

/** Several words of a fixed vocabulary. */
const wordSet =
  (words: (language: Language) => Words): Format =>
  (value, language) =>
    listOf(value, isText)
      .map((item) => words(language)[item] ?? item)
      .join(language.m.comma);

const count =
  (say: (language: Language, digits: string, value: number) => string): Format =>
  (value, language) =>
    isNumber(value) ? say(language, number(value, language), value) : '';

const address: Format = (value, { m }) => {
  if (!isFields(value) || !isText(value.address)) return '';
  return `${isText(value.postalCode) ? m.value.postal(value.postalCode) : ''}${value.address}`;
};

const registrations: Format = (value, { m }) =>
  listOf(value, isFields)
    .filter((item) => isText(item.number))
    .map((item) => `${m.value.registration[String(item.type)] ?? ''} ${item.number}${item.valid === false ? m.value.checkDigit : ''}`.trim())
    .join(m.comma);

const clock = (time: string): string => time.replace(/^0(?=\d:)/, '');

const hours: Format = (value, { m }) => {
  if (!isFields(value) || !isText(value.from) || !isText(value.to)) return '';
  const days = isText(value.days) ? (m.value.days[value.days] ?? value.days) : '';
  const times = value.from === '00:00' && value.to === '24:00' ? m.value.allDay : `${clock(value.from)}–${clock(value.to)}`;
  return `${days} ${times}`.trim();
};

const workHours: Format = (value, language) => {
  const list = listOf(value, isNumber).map((item) => number(item, language));
  return list.length > 0 ? language.m.value.hoursPerMonth(list) : '';
};

function perUnit(item: Fields, language: Language): string {
  const { per, tax, price } = language.m.value;
  return isNumber(item.yen) ? price(per[String(item.per)] ?? '', yen(item.yen, language), tax[String(item.tax)] ?? '').trim() : '';
}

const prices: Format = (value, language) =>
  listOf(value, isFields)
    .filter((item) => isNumber(item.yen))
    .map((item) => {
      const included = isNumber(item.hours) ? `${language.m.dot}${language.m.value.hours(number(item.hours, language))}` : '';
      return `${isText(item.plan) ? `${item.plan} ` : ''}${perUnit(item, language)}${included}`;
    })
    .join(language.m.value.slash);

const overage: Format = (value, language) => (isFields(value) ? perUnit(value, language) : '');

const trial: Format = (value, language) => {
  if (!isFields(value) || !isText(value.kind)) return '';
  const { trial: kinds, trialDays } = language.m.value;
  const price = isNumber(value.yen) && value.yen > 0 ? ` ${yen(value.yen, language)}` : '';
  const days = isNumber(value.days) ? `${language.m.dot}${trialDays(number(value.days, language))}` : '';
  return `${kinds[value.kind] ?? value.kind}${price}${days}`;
};

const notice: Format = (value, { m }) => {
  if (!isFields(value)) return '';
  if (isNumber(value.days)) return m.value.noticeDays(String(value.days));
  if (isNumber(value.months)) return m.value.noticeMonths(String(value.months));
  return isNumber(value.dayOfMonth) ? m.value.noticeDayOfMonth(String(value.dayOfMonth)) : '';
};

const isms: Format = (value, { m }) => {
  if (!isFields(value)) return '';
  return [isText(value.standard) ? value.standard : '', isText(value.certificate) ? m.value.certificate(value.certificate) : ''].filter(Boolean).join(m.dot);
};

const FORMATS: Partial<Record<string, Format>> = {
  'company.name': text,
  'company.representative': text,
  'company.address': address,
  'company.existence': registrations,
  'company.founded': date,
  'company.capital': (value, language) => (isNumber(value) ? largeYen(value, language) : ''),
  'company.staff': count(({ m }, digits) => m.value.people(digits)),
  'contact.phone': texts,
  'contact.email': texts,
  'contact.channels': wordSet(({ m }) => m.value.channel),
  'contact.hours': hours,
  'service.availability': hours,
  'service.tasks': texts,
  'service.tools': texts,
  'service.work-hours': workHours,
  'service.type': word(({ m }) => m.value.serviceType),
  'service.trial': trial,
  'price.listed': prices,
  'price.model': wordSet(({ m }) => m.value.model),
  'price.initial': count((language, _digits, value) => (value === 0 ? language.m.value.noFee : yen(value, language))),
  'price.overage': overage,
  'payment.methods': wordSet(({ m }) => m.value.payment),
  'contract.term': count(({ m }, digits, value) => (value === 0 ? m.value.noTerm : m.value.months(digits))),
  'contract.renewal': word(({ m }) => m.value.renewal),
  'contract.notice': notice,
  'contract.penalty': word(({ m }) => m.value.penalty),
  'privacy.updated': date,
  'cert.pmark': (value, { m }) => (isText(value) ? m.value.pmark(value) : ''),
  'cert.isms': isms,
};

/** The value of a criterion in plain form and in the reader's language; empty where the criterion has none. */
export const formatValue = (id: string, value: unknown, language: Language): string => (value === null || value === undefined ? '' : (FORMATS[id]?.(value, language) ?? ''));
