import { browser } from '../../platform/browser.ts';
import { SAMPLES, sampleKey } from '../../samples.ts';
import { compareSamples } from '../frame/compare-samples.ts';
import { commonPorts } from '../view/browser-ports.ts';
import type { WelcomePorts } from './ports.ts';

const PARAMETER = 'site';

export const welcomePorts: WelcomePorts = {
  watchSettings: commonPorts.watchSettings,
  browserLanguage: commonPorts.browserLanguage,
  family: 'getBrowserInfo' in browser.runtime ? 'firefox' : 'chrome',
  async keys() {
    const commands = await browser.commands.getAll();
    return commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
  },
  chosen() {
    const asked = new URLSearchParams(location.search).get(PARAMETER);
    return SAMPLES.find((sample) => sampleKey(sample) === asked) ?? SAMPLES[0];
  },
  compareSamples,
};
