/** The full pages, in the order in which they are named on each. */
export const PAGES = {
  library: '../library/index.html',
  compare: '../compare/index.html',
  questions: '../questions/index.html',
  options: '../options/index.html',
  help: '../help/index.html',
  privacy: '../privacy/index.html',
  welcome: '../welcome/index.html',
} as const;
export type PageName = keyof typeof PAGES;

/** Pages that the head of each page does not name: others lead to them. */
const NOT_IN_HEAD: readonly PageName[] = ['privacy', 'welcome'];

export const PAGES_IN_HEAD: readonly PageName[] = (Object.keys(PAGES) as PageName[]).filter((name) => !NOT_IN_HEAD.includes(name));

/** Address of a full page, on the sites named; seen from any view of ours. */
export function pageAddress(page: PageName, origins: readonly string[]): string {
  const url = new URL(PAGES[page], location.href);
  for (const origin of origins) url.searchParams.append('site', origin);
  return url.href;
}
