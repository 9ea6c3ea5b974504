import { isSample } from '../../../core/site/kept-name.ts';
import { browser } from '../../platform/browser.ts';
import { send } from '../../messages/send.ts';
import { historyOf, listAudits, putBack, removeAudits } from '../../storage/library/audits.ts';
import { countedLines, ignoredIn } from '../../storage/library/counted.ts';
import { backUp, readBackup } from '../frame/backup-file.ts';
import { compareSamples } from '../frame/compare-samples.ts';
import { pageAddress } from '../frame/pages.ts';
import { watchLibrary } from '../frame/watch-library.ts';
import { commonPorts, readLook } from '../view/browser-ports.ts';
import type { LibraryPorts } from './ports.ts';

/** The popup and the panel show the verdicts that are there now. */
const follow = (): void => {
  send('backgroundFollowLibrary', { site: null }).catch(() => {});
};

/** As the person's profile counts them. */
const list = async (): ReturnType<typeof listAudits> => {
  const [lines, { profile }] = await Promise.all([listAudits(), readLook()]);
  return countedLines(lines, ignoredIn(profile.weights));
};

/** Asked while the words are still being loaded. */
let first: ReturnType<typeof listAudits> | null = list();
first.catch(() => {});

export const libraryPorts: LibraryPorts = {
  watchSettings: commonPorts.watchSettings,
  browserLanguage: commonPorts.browserLanguage,
  list() {
    const asked = first ?? list();
    first = null;
    return asked;
  },
  watch: watchLibrary,
  history: historyOf,
  async remove(ids) {
    const removed = await removeAudits(ids);
    follow();
    return () => putBack(removed).then(follow);
  },
  backUp,
  readBackup,
  used: async () => (await navigator.storage?.estimate?.())?.usage ?? null,
  openSite: (origin) => {
    browser.tabs.create({ url: isSample(origin) ? pageAddress('welcome', [origin]) : origin });
  },
  compareSamples,
  compare: (origins) => location.assign(pageAddress('compare', origins)),
};
