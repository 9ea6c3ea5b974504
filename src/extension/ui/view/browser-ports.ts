import { keepAwake } from '../../messages/awake.ts';
import { DEFAULT_LOOK, LOOK_KEY, type Look, jobKey } from '../../messages/protocol.ts';
import { send } from '../../messages/send.ts';
import { browser } from '../../platform/browser.ts';
import { askToRead } from '../../platform/permissions.ts';
import { readShown } from '../../storage/shown-jobs.ts';
import type { PopupPorts } from './ports.ts';
import type { Place } from './use-place.ts';

/** Runs `read` now and after each change of the key; answers that a later one has overtaken are dropped. */
export function watchKey(key: string, read: () => Promise<void>): () => void {
  let queue = Promise.resolve();
  const next = () => {
    queue = queue.then(read).catch(() => {});
  };
  const onChanged = (changes: Record<string, unknown>) => {
    if (key in changes) next();
  };
  browser.storage.onChanged.addListener(onChanged);
  next();
  return () => browser.storage.onChanged.removeListener(onChanged);
}

/** While the job runs the background is kept from being forgotten; see `keepAwake`. */
const watchJob: PopupPorts['watchJob'] = (site, onState) => {
  let release: (() => void) | null = null;
  const keepWhile = (running: boolean): void => {
    if (running === (release !== null)) return;
    release?.();
    release = running ? keepAwake() : null;
  };
  const stop = watchKey(jobKey(site), async () => {
    const job = await readShown(site);
    keepWhile(job?.phase === 'running');
    if (job) onState(job);
  });
  return () => {
    stop();
    keepWhile(false);
  };
};

/** What views need of the settings, as the background has put it together. */
export const readLook = async (): Promise<Look> => ((await browser.storage.local.get(LOOK_KEY))[LOOK_KEY] as Look | undefined) ?? DEFAULT_LOOK;

const watchSettings: PopupPorts['watchSettings'] = (onSettings) => watchKey(LOOK_KEY, async () => onSettings(await readLook()));

/** Kept while the browser runs. Only the popup and the panel know this key. */
const placeKey = (site: string): string => `place:${site}`;

/** What popup and panel ask alike. */
export const commonPorts = {
  startAudit: (tabId) => send('backgroundStartAudit', { tabId }),
  async cancelAudit(site) {
    await send('backgroundCancelAudit', { site });
  },
  requestOrigin: askToRead,
  async retryPages(tabId, site) {
    await send('backgroundRetryPages', { tabId, site });
  },
  correct: (request) => send('backgroundCorrect', request),
  recent: (limit) => send('backgroundListRecent', { limit }),
  async loadPlace(site) {
    const key = placeKey(site);
    return ((await browser.storage.session.get(key))[key] as Place | undefined) ?? null;
  },
  savePlace: (site, place) => browser.storage.session.set({ [placeKey(site)]: place }),
  watchJob,
  watchSettings,
  browserLanguage: () => browser.i18n.getMessage('uiLanguage'),
  showInPage: (request) => send('backgroundShowInPage', request),
  copy: (text) => navigator.clipboard.writeText(text),
} satisfies Partial<PopupPorts>;
