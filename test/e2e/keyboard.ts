import { beforeAll, describe, expect, test } from 'vitest';
import { auditSites, isWhole, type Stage } from './accessibility.ts';
import type { Key, View } from './support/browser.ts';

/** Without a pointer, and with the focus in sight at every step. In any browser. */

/** A view and the keys that go to it. */
export interface Keyboard {
  view: View;
  press: (key: Key) => Promise<void>;
}

/** What has the focus, as far as these tests want to know. */
interface Focus {
  what: string;
  /** Width of the ring in px, and its contrast with what lies behind it. */
  ring: number;
  contrast: number;
  /** True where it is what was looked for. */
  wanted: boolean;
}

/** Runs in the page. Null while nothing of it has the focus. */
function focusNow(window: Window, selector: string): Focus | null {
  const { document } = window;
  const element = document.activeElement as HTMLElement | null;
  if (!element || element === document.body) return null;
  const styleOf = (of: Element): CSSStyleDeclaration => window.getComputedStyle(of);
  // Of an input that lies unseen over its label the label has the ring.
  const holder = styleOf(element).opacity === '0' ? (element.nextElementSibling as HTMLElement) : element;
  const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
  const light = (color: string): number => {
    paint.fillStyle = color;
    paint.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0] = [...paint.getImageData(0, 0, 1, 1).data].map((value) => (value / 255 <= 0.03928 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  let ground = holder.parentElement as HTMLElement;
  while (ground !== document.documentElement && /transparent|, 0\)$/.test(styleOf(ground).backgroundColor)) ground = ground.parentElement as HTMLElement;
  const { outlineStyle, outlineWidth, outlineColor } = styleOf(holder);
  const [one, other] = [light(outlineColor), light(styleOf(ground).backgroundColor)] as [number, number];
  const { dataset, localName, className } = element;
  return {
    what: [localName, dataset.row ?? dataset.opens ?? dataset.export ?? element.getAttribute('href') ?? className].join(' '),
    ring: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
    contrast: (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05),
    wanted: element.matches(selector),
  };
}

/** Goes on with Tab until the wanted element has the focus; gives the stops on which the focus was hard to see. */
export async function tabTo({ view, press }: Keyboard, selector: string, { key = 'Tab' as Key, limit = 900 } = {}): Promise<Focus[]> {
  const stops: Focus[] = [];
  for (let step = 0; step < limit; step++) {
    await press(key);
    const stop = await view.run(focusNow, selector);
    if (stop) stops.push(stop);
    if (stop?.wanted) return stops.filter(({ ring, contrast }) => ring < 2 || contrast < 3);
  }
  throw new Error(`${key} does not come to ${selector}; it came to ${stops.map(({ what }) => what).join(', ')}`);
}

/** The comparison, the questions, and a file: each is left for the next by its keys. */
export function describeKeyboard(stage: Stage): void {
  describe('by keyboard alone', () => {
    const keyboard = (): Keyboard => ({ view: stage.browser.page, press: stage.browser.press });

    beforeAll(() => auditSites(stage, ['asagiri.example', 'denwa.example']), 60_000);

    test('saved audits: a history is opened, and the comparison', async () => {
      const { page } = stage.browser;
      await stage.openPage('library');
      await page.until((window) => window.document.querySelector('[data-site]') !== null);
      expect(await tabTo(keyboard(), '[data-action="history"]')).toEqual([]);
      await stage.browser.press('Enter');
      await page.until((window) => window.document.querySelector('[data-action="history"][aria-expanded="true"]') !== null);
      expect(await tabTo(keyboard(), '.top a[href*="compare"]', { key: 'Shift+Tab' })).toEqual([]);
      await stage.browser.press('Enter');
      await page.until((window) => window.location.pathname.includes('/compare/') && window.document.querySelector('.p-name') !== null);
    });

    test('the comparison: to a cell’s evidence and back, and on to the questions', async () => {
      const { page } = stage.browser;
      expect(await tabTo(keyboard(), '[data-criterion="contact.phone"] td[data-status="met"] button')).toEqual([]);
      await stage.browser.press('Enter');
      await page.until((window) => window.document.querySelector('dialog[open] [data-evidence]') !== null);
      await stage.browser.press('Escape');
      await page.until((window) => window.document.querySelector('dialog[open]') === null);
      expect(await page.run((window) => window.document.activeElement?.closest('[data-criterion]')?.getAttribute('data-criterion'))).toBe('contact.phone');
      await tabTo(keyboard(), '.top a[href*="questions"]', { key: 'Shift+Tab' });
      await stage.browser.press('Enter');
      await page.until((window) => window.location.pathname.includes('/questions/') && window.document.querySelector('[data-export]') !== null);
      await isWhole(page);
    });

    test('the questions: one is left out, and the file is written', async () => {
      const { page } = stage.browser;
      const first = 'li[data-criterion] input[type="checkbox"]';
      expect(await tabTo(keyboard(), first)).toEqual([]);
      const chosen = () => page.run((window, selector) => window.document.querySelectorAll(`${selector}:checked`).length, first);
      const before = await chosen();
      await stage.browser.press('Space');
      expect(await chosen()).toBe(before - 1);
      expect(await tabTo(keyboard(), '[data-export="csv"]')).toEqual([]);
      await stage.browser.press('Enter');
      expect((await stage.browser.takeDownload()).name).toMatch(/\.csv$/);
    });
  });
}
