import { browser } from '../../platform/browser.ts';
import { commonPorts } from '../view/browser-ports.ts';
import type { HelpPorts } from './ports.ts';

export const helpPorts: HelpPorts = {
  watchSettings: commonPorts.watchSettings,
  browserLanguage: commonPorts.browserLanguage,
  shortcuts: async () => (await browser.commands.getAll()).map(({ name = '', description = '', shortcut = '' }) => ({ name, does: description, keys: shortcut })),
};
