import type { Language } from '../language/language.ts';
import { LOCALE } from './locale.ts';

/** Numbers and dates as people write them. */

type Lang = Language['lang'];

/** Formatters by language and form: making one takes longer than formatting a hundred values. */
const formatters = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

function kept<F extends Intl.NumberFormat | Intl.DateTimeFormat>(key: string, make: () => F): F {
  const known = formatters.get(key) ?? make();
  formatters.set(key, known);
  return known as F;
}

const dateFormat = (lang: Lang, form: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => kept(lang + JSON.stringify(form), () => new Intl.DateTimeFormat(LOCALE[lang], form));

/** 39800 → '39,800' */
export const number = (value: number, { lang }: Pick<Language, 'lang'>): string => kept(lang, () => new Intl.NumberFormat(LOCALE[lang])).format(value);

/** 39800 → '39,800円' */
export const yen = (value: number, language: Language): string => language.m.value.yen(number(value, language));

/** 125000000 → '1億2,500万円': large sums, as a profile states them. In English as digits. */
export function largeYen(value: number, language: Language): string {
  if (language.lang === 'en' || value < 10_000 || value % 10_000 !== 0) return yen(value, language);
  const oku = Math.floor(value / 100_000_000);
  const man = (value % 100_000_000) / 10_000;
  return language.m.value.yen(`${oku > 0 ? `${number(oku, language)}億` : ''}${man > 0 ? `${number(man, language)}万` : ''}`);
}

const PARTS: Intl.DateTimeFormatOptions[] = [{ year: 'numeric' }, { month: 'long' }, { day: 'numeric' }];

/** '2015-04' → '2015年4月': a date as exact as it was stated. Anything else is given back as it is. */
export function statedDate(value: string, { lang }: Language): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(value);
  if (!match) return value;
  const known = match
    .slice(1)
    .filter((part) => part !== undefined)
    .map(Number);
  const [year = 0, month = 1, day = 1] = known;
  const options = Object.assign({}, ...PARTS.slice(0, known.length)) as Intl.DateTimeFormatOptions;
  return dateFormat(lang, { ...options, timeZone: 'UTC' }).format(new Date(Date.UTC(year, month - 1, day)));
}

const dayOf = (date: Date): number => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();

/** '今日 18:04', '昨日 9:12', '11月20日', '2025年11月20日': when something happened, seen from `now`, in the reader's own time zone. */
export function when(iso: string, now: Date, { lang, m }: Language): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return '';
  const time = dateFormat(lang, { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' }).format(date);
  const days = Math.round((dayOf(now) - dayOf(date)) / 86_400_000);
  if (days === 0) return `${m.today} ${time}`;
  if (days === 1) return `${m.yesterday} ${time}`;
  return day(iso, now, lang);
}

/** '11月20日', with the year when it is another one. */
export function day(iso: string, now: Date, lang: Lang): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return '';
  const year = date.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const);
  return dateFormat(lang, { ...year, month: 'long', day: 'numeric' }).format(date);
}
