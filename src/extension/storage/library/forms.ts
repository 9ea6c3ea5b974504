/** What a stored record is at least: a damaged profile, or another program, may have written anything. */

export type Fields = Record<string, unknown>;

export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

export const hasTexts = (value: unknown, ...keys: readonly string[]): value is Fields => isFields(value) && keys.every((key) => typeof value[key] === 'string');

export const isListOf = (value: unknown, is: (item: unknown) => boolean): boolean => Array.isArray(value) && value.every(is);

/** What is of the right form in a list; nothing where it is no list. */
export const partsOf = <T>(value: unknown, is: (item: unknown) => boolean): T[] => (Array.isArray(value) ? (value.filter(is) as T[]) : []);
