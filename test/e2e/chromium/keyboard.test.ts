import type { KeyInput, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { useStage } from '../accessibility.ts';
import { describeKeyboard, type Keyboard, tabTo } from '../keyboard.ts';
import { poll } from '../support/browser.ts';
import { type ChromiumBrowser, openChromium, pressIn } from '../support/chromium.ts';

const stage = useStage(openChromium);
describeKeyboard(stage);

test('the popup: from the head to a criterion and its evidence, with arrows, search and back, and on to the comparison', async () => {
  await stage.browser.goto('http://asagiri.example/');
  const view = await stage.browser.openPopup();
  await view.until((window) => window.document.documentElement.dataset.state === 'done');
  const { puppeteer } = stage.browser as ChromiumBrowser;
  const popup: Page = await poll('the popup', async () =>
    puppeteer
      .targets()
      .find((target) => target.url().includes('/ui/popup/'))
      ?.asPage(),
  );
  const keyboard: Keyboard = { view, press: pressIn(() => popup) };
  const key = (name: KeyInput): Promise<void> => popup.keyboard.press(name);

  expect(await tabTo(keyboard, '.cat[data-row="contact"]')).toEqual([]);
  await key('Enter');
  await key('ArrowDown');
  expect(await popup.evaluate(() => (document.activeElement as HTMLElement).dataset.row)).toBe('contact.phone');
  await key('Enter');
  await popup.waitForSelector('[data-criterion="contact.phone"].is-open [data-see]');
  expect(await tabTo(keyboard, '[data-criterion="contact.phone"] [data-see]', { limit: 5 })).toEqual([]);
  await key('Escape');
  expect(await popup.$('[data-criterion="contact.phone"].is-open')).toBeNull();
  await key('/');
  await popup.keyboard.type('電話');
  await popup.waitForFunction(() => [...document.querySelectorAll('[data-criterion]:not([hidden])')].length < 20);
  await key('Escape');
  await key('Escape');
  expect(await tabTo(keyboard, '[data-opens="compare"]')).toEqual([]);
  // The popup closes under the key.
  await key('Enter').catch(() => {});
  await poll('the comparison', async () => puppeteer.targets().some((target) => target.url().includes('/ui/compare/')));
});
