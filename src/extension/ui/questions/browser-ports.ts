import { browser } from '../../platform/browser.ts';
import { changeAdditions, loadAdditions } from '../../storage/library/additions.ts';
import { comparePorts } from '../compare/browser-ports.ts';
import { commonPorts } from '../view/browser-ports.ts';
import type { QuestionsPorts } from './ports.ts';

const PARAMETER = 'site';

const { watchSettings, browserLanguage, sites, dossier, download, openUrl } = comparePorts;

export const questionsPorts: QuestionsPorts = {
  watchSettings,
  browserLanguage,
  sites,
  dossier,
  additions: loadAdditions,
  change: changeAdditions,
  watch(onChange) {
    const onChanged = (changes: Record<string, unknown>) => {
      if (Object.keys(changes).some((key) => key.startsWith('job:'))) onChange();
    };
    browser.storage.onChanged.addListener(onChanged);
    // The database tells nobody of its changes: what another window wrote is read when this one is looked at again.
    window.addEventListener('focus', onChange);
    return () => {
      browser.storage.onChanged.removeListener(onChanged);
      window.removeEventListener('focus', onChange);
    };
  },
  chosen: () => new URLSearchParams(location.search).get(PARAMETER),
  keepChosen: (origin) => history.replaceState(null, '', `?${new URLSearchParams([[PARAMETER, origin]])}${location.hash}`),
  copy: commonPorts.copy,
  download,
  openUrl,
};
