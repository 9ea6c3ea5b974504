/** How numbers and dates are written in each language of the product. */
export const LOCALE = { ja: 'ja-JP', en: 'en-GB' } as const;
