import { browser } from '../../platform/browser.ts';
import { latestDossier, listAudits } from '../../storage/library/audits.ts';
import { download } from '../frame/download.ts';
import { commonPorts } from '../view/browser-ports.ts';
import type { ComparePorts } from './ports.ts';

const PARAMETER = 'site';

export const comparePorts: ComparePorts = {
  watchSettings: commonPorts.watchSettings,
  browserLanguage: commonPorts.browserLanguage,
  async sites() {
    const sites = new Map<string, string>();
    for (const { origin, providerName, brand, domain } of await listAudits()) if (!sites.has(origin)) sites.set(origin, providerName || brand || domain);
    return [...sites].map(([origin, name]) => ({ origin, name }));
  },
  dossier: latestDossier,
  chosen: () => new URLSearchParams(location.search).getAll(PARAMETER),
  keepChosen: (origins) => history.replaceState(null, '', `?${new URLSearchParams(origins.map((origin) => [PARAMETER, origin]))}`),
  download: ({ name, type, data }) => download(name, type, data as BlobPart),
  print: () => window.print(),
  openUrl: (url) => {
    browser.tabs.create({ url });
  },
};
