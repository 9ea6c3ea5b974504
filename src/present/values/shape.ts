/** Careful reading of values: an audit may come from an earlier version or from a file. */

export type Fields = Record<string, unknown>;

export const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
export const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The members of a list that are of the wanted kind; empty for anything that is no list. */
export const listOf = <T>(value: unknown, is: (item: unknown) => item is T): T[] => (Array.isArray(value) ? value.filter(is) : []);
