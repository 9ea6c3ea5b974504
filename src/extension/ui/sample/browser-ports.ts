import { send } from '../../messages/send.ts';
import { browser } from '../../platform/browser.ts';
import { inPrivateWindow } from '../../platform/private.ts';
import { SAMPLES } from '../../samples.ts';
import { commonPorts } from '../view/browser-ports.ts';
import type { OpenTab, PopupPorts } from '../view/ports.ts';
import { stageAround } from './stage.ts';

/** The audit view of a sample: what the popup does with a tab, it does with the frame beside it. */

const PARAMETER = 'sample';
const asked = new URLSearchParams(location.search).get(PARAMETER);
const sample = SAMPLES.find(({ name }) => name === asked) ?? SAMPLES[0];

const audit = (again: boolean) => send('backgroundAuditSample', { name: sample.name, again, isPrivate: inPrivateWindow() });

/** Stands for the frame, which is no tab. */
const FRAME: OpenTab = { id: 0, url: `${sample.origin}/`, title: '' };

export const samplePorts: PopupPorts = {
  ...commonPorts,
  stays: false,
  look: null,
  currentTab: async () => FRAME,
  watchTab(onTab) {
    onTab(FRAME, audit(false));
    return () => {};
  },
  startAudit: () => audit(true),
  async retryPages() {
    await audit(true);
  },
  requestOrigin: async () => false,
  openUrl(url) {
    // The address of a sample belongs to nobody: its pages are only here.
    if (new URL(url).origin === sample.origin) stageAround()?.open(url);
    else browser.tabs.create({ url });
  },
  openPanel: null,
  showInPage: async ({ plan }) => (await stageAround()?.show(plan)) ?? { state: 'unreachable' },
  leave() {},
};
