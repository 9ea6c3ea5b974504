import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { PAGES, type PageName } from '../../../src/extension/ui/frame/pages.ts';
import { audited } from '../audit-of-site.ts';
import { auditSites, isWhole, openAll, shows, useStage } from '../accessibility.ts';
import { poll } from '../support/browser.ts';
import { type ChromiumBrowser, openChromium } from '../support/chromium.ts';

/** Narrow, enlarged, without movement, in colours of the person's own: everything is still there. */

/** Runs in the page: what reaches out of the window sideways, tables of data left aside; words that their button cuts off, or that stand one under the other. */
function losses(): string[] {
  const { documentElement } = document;
  const tables = [...document.querySelectorAll<HTMLElement>('table')];
  for (const table of tables) table.style.setProperty('display', 'none');
  const found: string[] = [];
  if (documentElement.scrollWidth > documentElement.clientWidth + 1) {
    const wide = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (element) => element.getBoundingClientRect().right > documentElement.clientWidth + 1 && element.checkVisibility(),
    );
    found.push(
      ...wide
        .slice(0, 5)
        .map((element) => `${element.localName}.${element.className} reaches ${Math.round(element.getBoundingClientRect().right)} of ${documentElement.clientWidth}`),
    );
  }
  for (const table of tables) table.style.removeProperty('display');
  for (const button of document.querySelectorAll<HTMLElement>('button, .btn, a, label')) {
    const { overflowX } = getComputedStyle(button);
    if (button.checkVisibility() && overflowX !== 'visible' && button.scrollWidth > button.clientWidth + 1) found.push(`${button.className} cuts off '${button.textContent}'`);
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const words = (walker.currentNode.nodeValue ?? '').trim();
    if (words.length < 8 || !walker.currentNode.parentElement?.checkVisibility()) continue;
    range.selectNodeContents(walker.currentNode);
    const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    if (lines * 2 > words.length) found.push(`'${words}' is squeezed into ${lines} lines`);
  }
  return found;
}

describe('in other displays', () => {
  const stage = useStage(openChromium);
  const tab = (): Page => (stage.browser as ChromiumBrowser).tab;

  beforeAll(() => auditSites(stage, ['asagiri.example', 'redflags.example']), 60_000);

  test.each([
    ['320 px wide, as at 400 %', 320, 640, 1],
    ['at 200 %', 640, 450, 2],
  ] as const)('%s, nothing is lost on any page', async (_, width, height, deviceScaleFactor) => {
    await tab().setViewport({ width, height, deviceScaleFactor });
    for (const page of Object.keys(PAGES) as PageName[]) {
      await stage.openPage(page);
      await isWhole(stage.browser.page);
      expect(`${page}: ${(await tab().evaluate(losses)).join('; ')}`).toBe(`${page}: `);
      await openAll(stage.browser.page);
      expect(`${page}, open: ${(await tab().evaluate(losses)).join('; ')}`).toBe(`${page}, open: `);
    }
    await tab().setViewport({ width: 1280, height: 900 });
  });

  test('the panel, 320 px wide', async () => {
    await stage.browser.goto('http://redflags.example/');
    await audited(await stage.browser.openPopup());
    await audited(await stage.browser.openPanel());
    const target = await poll('the panel', async () => (stage.browser as ChromiumBrowser).puppeteer.targets().find((item) => item.url().includes('/ui/panel/')));
    const panel = await target.asPage();
    await panel.setViewport({ width: 320, height: 800 });
    expect(await panel.evaluate(() => window.innerWidth)).toBe(320);
    expect(await panel.evaluate(losses)).toEqual([]);
    await panel.evaluate(() => {
      for (const button of document.querySelectorAll<HTMLElement>('[data-row][aria-expanded="false"]')) button.click();
    });
    await panel.waitForSelector('.crit.is-open .ask');
    expect(await panel.evaluate(losses)).toEqual([]);
    await panel.close();
  });

  test('without movement nothing moves', async () => {
    await tab().emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    for (const page of Object.keys(PAGES) as PageName[]) {
      await stage.openPage(page);
      await isWhole(stage.browser.page);
      const moving = await tab().evaluate(() => {
        for (const button of document.querySelectorAll<HTMLElement>('main [aria-expanded="false"]')) button.click();
        const long = (value: string): boolean => value.split(',').some((part) => Number.parseFloat(part) > 0.01);
        return [...document.querySelectorAll<HTMLElement>('*')]
          .filter((element) => {
            const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(element);
            return long(transitionDuration) || (animationName !== 'none' && long(animationDuration)) || scrollBehavior === 'smooth';
          })
          .map((element) => element.className);
      });
      expect(moving).toEqual([]);
    }
    await tab().emulateMediaFeatures([]);
  });

  test('in forced colours the parts of a bar, and the statuses, differ in more than colour', async () => {
    const session = await tab().createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    await stage.openPage('library');
    await shows(stage.browser.page, '.bar rect');
    expect(await tab().evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    const bars = await tab().evaluate(() =>
      [...document.querySelectorAll('.bar')].map((bar) =>
        [...bar.querySelectorAll('rect')].map((rect) => {
          const { fill, stroke, strokeWidth } = getComputedStyle(rect);
          return { fill, line: `${stroke} ${strokeWidth}`, ground: getComputedStyle(document.body).backgroundColor };
        }),
      ),
    );
    expect(bars.length).toBeGreaterThan(1);
    for (const parts of bars) {
      expect(new Set(parts.map(({ fill }) => fill)).size).toBe(parts.length);
      for (const { fill, line, ground } of parts) {
        expect(fill).not.toBe(ground);
        expect(line).toContain('2px');
      }
    }
    // Each status has an outline of its own.
    const icons = await tab().evaluate(() => [...document.querySelectorAll('.count-head .ico')].map((icon) => icon.innerHTML));
    expect(new Set(icons).size).toBe(5);
    await session.send('Emulation.setEmulatedMedia', { features: [] });
    await session.detach();
  });
});
