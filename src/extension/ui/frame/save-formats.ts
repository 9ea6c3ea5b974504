/** Files that a page offers, the one for people first. */
export const SAVE_FORMATS = ['html', 'xlsx', 'csv', 'md', 'json'] as const;
export type SaveFormat = (typeof SAVE_FORMATS)[number];
