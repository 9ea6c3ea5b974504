import type { Language } from '../language/language.ts';
import { LOCALE } from './locale.ts';

const KILO = 1000;

/** 1834000 → '1.8 MB': an amount of data. */
export function fileSize(bytes: number, { lang }: Language): string {
  const kilobytes = bytes / KILO;
  const [amount, unit] = kilobytes < KILO ? [kilobytes, 'kilobyte'] : [kilobytes / KILO, 'megabyte'];
  return new Intl.NumberFormat(LOCALE[lang], { style: 'unit', unit, maximumFractionDigits: amount < 10 ? 1 : 0 }).format(amount);
}
