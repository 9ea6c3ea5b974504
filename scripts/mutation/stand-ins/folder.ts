import { siteFromFolder as read } from '../../../src/cli/folder.ts';
import type { SiteSnapshot } from '../../../src/core/model/site.ts';

export * from '../../../src/cli/folder.ts';

/** Each site is read once, as long as nothing is changed that reads. */
const sites = new Map<string, Promise<SiteSnapshot>>();

/** With pages of its own: what is known of a page is kept by the page. */
export async function siteFromFolder(folder: string): Promise<SiteSnapshot> {
  const reading = sites.get(folder) ?? read(folder);
  sites.set(folder, reading);
  const site = await reading;
  return { ...site, pages: site.pages.map((page) => ({ ...page })) };
}
