import { send } from '../../messages/send.ts';
import { changeAdditions, loadAdditions, noAdditions } from '../../storage/library/additions.ts';
import { listUnsaved } from '../../storage/unsaved.ts';
import { watchLibrary } from '../frame/watch-library.ts';
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
  async additions(origin) {
    try {
      return await loadAdditions(origin);
    } catch (error) {
      // An audit that could not be saved is shown as it is, so that it can be exported.
      if ((await listUnsaved()).length > 0) return noAdditions(origin);
      throw error;
    }
  },
  async change(origin, change) {
    const changed = await changeAdditions(origin, change);
    // The popup and the panel, and the number on the button, follow.
    send('backgroundFollowLibrary', { site: origin }).catch(() => {});
    return changed;
  },
  watch: watchLibrary,
  chosen: () => new URLSearchParams(location.search).get(PARAMETER),
  keepChosen: (origin) => history.replaceState(null, '', `?${new URLSearchParams([[PARAMETER, origin]])}${location.hash}`),
  copy: commonPorts.copy,
  download,
  openUrl,
};
