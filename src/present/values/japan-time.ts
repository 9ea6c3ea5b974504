import type { Lang } from '../../core/model/audit.ts';
import { LOCALE } from './locale.ts';

/** Japan's time, wherever it is read: an audit of a Japanese site, for a Japanese office. */
const ZONE = 'Asia/Tokyo';

/** '2026-11-22', '' for no date: the day in Japan. */
export function calendarDay(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? '' : new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: ZONE }).format(date);
}

/** '2026年11月22日 18:04', '' for no date: day and time in Japan. */
export function moment(iso: string, lang: Lang): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? '' : new Intl.DateTimeFormat(LOCALE[lang], { dateStyle: 'long', timeStyle: 'short', timeZone: ZONE }).format(date);
}
