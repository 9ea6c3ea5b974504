import { keepAwake } from '../../messages/awake.ts';
import { SETTINGS_KEY, type Settings, jobKey } from '../../messages/protocol.ts';
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

const watchSettings: PopupPorts['watchSettings'] = (onSettings) =>
  watchKey(SETTINGS_KEY, async () => {
    const stored = (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY] as Partial<Settings> | undefined;
    onSettings({ lang: stored?.lang ?? 'auto', theme: stored?.theme ?? 'auto' });
  });

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
