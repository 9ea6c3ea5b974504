import { expect, test } from 'vitest';
import { useStage } from '../accessibility.ts';
import { describeKeyboard, type Keyboard, tabTo } from '../keyboard.ts';
import { poll } from '../support/browser.ts';
import { type FirefoxBrowser, openFirefox } from '../support/firefox.ts';

const stage = useStage(openFirefox);
describeKeyboard(stage);

const comparisons = async (browser: FirefoxBrowser): Promise<number> => {
  const tabs = "Services.wm.getMostRecentWindow('navigator:browser').gBrowser.browsers.map(({ currentURI }) => currentURI.spec)";
  return ((await browser.marionette.evaluate('chrome', tabs)) as string[]).filter((address) => address.includes('/ui/compare/')).length;
};

const isUnfolded = (window: Window): boolean => window.document.querySelector('.cat[data-row="contact"][aria-expanded="true"]') !== null;

/** Firefox takes Esc for itself: it closes the popup, which then opens where it was. */
test('the popup, opened by its keys: to a criterion and its evidence, away and back, with arrows and search, and on to the comparison', async () => {
  const browser = stage.browser as FirefoxBrowser;
  const key = (...keys: string[]): Promise<void> => browser.pressInWindow(...keys);
  await browser.goto('http://asagiri.example/');
  await key('Alt', 'Shift', 'K');
  const view = browser.popup;
  await view.until((window) => window.document.documentElement.dataset.state === 'done');
  const keyboard: Keyboard = { view, press: (name) => key(...name.split('+')) };
  const focused = (): Promise<string | undefined> => view.run((window) => (window.document.activeElement as HTMLElement | null)?.dataset.row);
  const isOpen = (): Promise<boolean> => view.run((window) => window.document.querySelector('[data-criterion="contact.phone"].is-open [data-see]') !== null);

  expect(await tabTo(keyboard, '.cat[data-row="contact"]')).toEqual([]);
  await key('Enter');
  await view.until(isUnfolded);
  await key('ArrowDown');
  await poll('the first criterion', async () => (await focused()) === 'contact.phone');
  await key('Enter');
  await poll('its evidence', isOpen);
  expect(await tabTo(keyboard, '[data-criterion="contact.phone"] [data-see]', { limit: 5 })).toEqual([]);

  await key('Escape');
  await poll('the closed popup', () => view.run(() => false).catch(() => true));
  await key('Alt', 'Shift', 'K');
  await view.until((window) => window.document.documentElement.dataset.state === 'done');
  await view.until(isUnfolded);
  expect(await tabTo(keyboard, '[data-row="contact.phone"]')).toEqual([]);

  await key('/');
  await view.until((window) => window.document.activeElement?.matches('input') ?? false);
  for (const letter of '電話') await key(letter);
  await view.until((window) => window.document.querySelectorAll('[data-criterion]:not([hidden])').length < 20);
  expect(await tabTo(keyboard, '[data-opens="compare"]')).toEqual([]);
  await key('Enter');
  await poll('the comparison', () => comparisons(browser));
});
