import { keepAwake } from '../../messages/awake.ts';
import { SETTINGS_KEY, type Settings, jobKey } from '../../messages/protocol.ts';
import { send, replyValue } from '../../messages/send.ts';
import { browser } from '../../platform/browser.ts';
import { askToRead } from '../../platform/permissions.ts';
import { readJob } from '../../storage/jobs.ts';
import type { Early, EarlyGlobal } from './early.ts';
import type { PopupPorts } from './ports.ts';
import type { Place } from './use-place.ts';

/** Runs `read` now and after each change of the key; answers that a later one has overtaken are dropped. */
function watchKey(key: string, read: () => Promise<void>): () => void {
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
const watchJob: PopupPorts['watchJob'] = (origin, onState) => {
  let release: (() => void) | null = null;
  const keepWhile = (running: boolean): void => {
    if (running === (release !== null)) return;
    release?.();
    release = running ? keepAwake() : null;
  };
  const stop = watchKey(jobKey(origin), async () => {
    const job = await readJob(origin);
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

/** What the popup's first script has asked. */
const early = (): Promise<Early> => (globalThis as EarlyGlobal).hishoAuditEarly ?? Promise.reject(new Error('The first script did not run'));

/** Kept while the browser runs. Only the popup and the panel know this key. */
const placeKey = (origin: string): string => `place:${origin}`;

export const browserPorts: PopupPorts = {
  currentTab: async () => (await early()).tab,
  openTab: async () => replyValue('backgroundOpenTab', await (await early()).reply),
  startAudit: (tabId) => send('backgroundStartAudit', { tabId }),
  async cancelAudit(origin) {
    await send('backgroundCancelAudit', { origin });
  },
  requestOrigin: askToRead,
  async retryPages(tabId, origin) {
    await send('backgroundRetryPages', { tabId, origin });
  },
  recent: (limit) => send('backgroundListRecent', { limit }),
  async loadPlace(origin) {
    const key = placeKey(origin);
    return ((await browser.storage.session.get(key))[key] as Place | undefined) ?? null;
  },
  savePlace: (origin, place) => browser.storage.session.set({ [placeKey(origin)]: place }),
  watchJob,
  watchSettings,
  browserLanguage: () => browser.i18n.getMessage('uiLanguage'),
  openUrl(url) {
    browser.tabs.create({ url }).then(() => window.close());
  },
  copy: (text) => navigator.clipboard.writeText(text),
};
