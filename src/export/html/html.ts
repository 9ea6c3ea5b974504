import { cleanText } from '../clean.ts';

/** Markup made by `html` only: everything else that is put into a document is escaped, so no word of a page can be markup. */
export class Html {
  readonly #markup: string;
  private constructor(markup: string) {
    this.#markup = markup;
  }

  /** Text parts of a template as they are, values escaped. */
  static of(strings: TemplateStringsArray, values: readonly Value[]): Html {
    return new Html(strings.map((part, i) => part + Html.#text(values[i])).join(''));
  }

  static #text(value: Value): string {
    if (value === undefined || value === null || value === false) return '';
    if (value instanceof Html) return value.#markup;
    return Array.isArray(value) ? value.map((item: Value) => Html.#text(item)).join('') : escapeHtml(String(value));
  }

  toString(): string {
    return this.#markup;
  }
}

export type Value = Html | string | number | null | undefined | false | readonly Value[];

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** For text and for attributes in quotes. */
const escapeHtml = (text: string): string => cleanText(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** `html\`<p>${text}</p>\``: values are escaped, lists joined, null and false left out. */
export const html = (strings: TemplateStringsArray, ...values: Value[]): Html => Html.of(strings, values);

/** A string of CSS: all but letters and digits as escapes, so that nothing can end the string or the style sheet. */
export const cssString = (text: string): string =>
  `"${Array.from(cleanText(text), (sign) => (/[A-Za-z0-9\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u.test(sign) ? sign : `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)).join('')}"`;
