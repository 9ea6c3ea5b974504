import { browser } from '../../platform/browser.ts';
import { domainOf } from '../../../present/names.ts';
import { siteKey } from '../../messages/protocol.ts';
import { listAudits } from '../../storage/library/audits.ts';
import { listUnsaved, newestDossier } from '../../storage/unsaved.ts';
import { compareSamples } from '../frame/compare-samples.ts';
import { download } from '../frame/download.ts';
import { watchLibrary } from '../frame/watch-library.ts';
import { commonPorts } from '../view/browser-ports.ts';
import type { ChoosableSite, ComparePorts } from './ports.ts';

const PARAMETER = 'site';

export const comparePorts: ComparePorts = {
  watchSettings: commonPorts.watchSettings,
  browserLanguage: commonPorts.browserLanguage,
  async sites() {
    const unsaved = await listUnsaved();
    const sites = new Map<string, ChoosableSite>();
    for (const job of unsaved)
      sites.set(siteKey(job), { origin: siteKey(job), name: job.audit?.site.providerName || domainOf(job.origin), unsaved: job.isPrivate ? 'private' : 'failed' });
    // Without the library there is still what could not be saved.
    const saved = await listAudits().catch((error) => {
      if (unsaved.length === 0) throw error;
      return [];
    });
    for (const { origin, providerName, brand, domain } of saved) if (!sites.has(origin)) sites.set(origin, { origin, name: providerName || brand || domain });
    return [...sites.values()];
  },
  dossier: newestDossier,
  watch: watchLibrary,
  compareSamples,
  chosen: () => new URLSearchParams(location.search).getAll(PARAMETER),
  keepChosen: (origins) => history.replaceState(null, '', `?${new URLSearchParams(origins.map((origin) => [PARAMETER, origin]))}`),
  download: ({ name, type, data }) => download(name, type, data as BlobPart),
  print: () => window.print(),
  openUrl: (url) => {
    browser.tabs.create({ url });
  },
};
