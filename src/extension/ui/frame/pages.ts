/** The full pages, in the order in which they are named on each. */
export const PAGES = { library: '../library/index.html', compare: '../compare/index.html', questions: '../questions/index.html' } as const;
export type PageName = keyof typeof PAGES;

/** Address of a full page, on the sites named; seen from any view of ours. */
export function pageAddress(page: PageName, origins: readonly string[]): string {
  const url = new URL(PAGES[page], location.href);
  for (const origin of origins) url.searchParams.append('site', origin);
  return url.href;
}
