import type { SitePage, SiteSnapshot } from '../../core/model/site.ts';
import { pageAt } from '../../core/site/address.ts';
import { mergeLivePage } from '../../core/site/merge-live.ts';
import type { Run } from '../storage/runs.ts';

/** The pages of a job, as they were saved one by one → its site. Pure. */

export const siteOf = ({ origin, startUrl, startedAt }: Run, pages: SitePage[], finishedAt: string): SiteSnapshot => ({ origin, startUrl, startedAt, finishedAt, pages });

/** A page that was fetched again counts as it is now; one that was read in a tab only where it says more. */
function withPage(site: SiteSnapshot, page: SitePage): SiteSnapshot {
  const before = pageAt(site.pages, page.url);
  if (!before) return { ...site, pages: [...site.pages, page] };
  if (page.liveAt !== undefined) return mergeLivePage(site, page);
  return before.liveAt !== undefined && before.status === 'read' ? site : { ...site, pages: site.pages.map((other) => (other === before ? page : other)) };
}

export const assemble = (run: Run, saved: readonly SitePage[], finishedAt: string): SiteSnapshot => saved.reduce(withPage, siteOf(run, [], finishedAt));
