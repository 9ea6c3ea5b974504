import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestBrowser } from './browser.ts';
import type { Rect, Seen } from './marks.ts';

/** What there is to see and to measure on a page in which evidence is marked. */

/** Colour of the words that were asked for. */
const NOW = [255, 215, 94];

export const overlap = (a: Rect, b: Rect): boolean => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;

/** Boxes in the window of all words of the page, those in frames and shadow trees left out. */
export const wordBoxes = (browser: TestBrowser): Promise<Rect[]> =>
  browser.page.run((window) => {
    const walker = window.document.createTreeWalker(window.document.body, NodeFilter.SHOW_TEXT);
    const boxes: { left: number; top: number; right: number; bottom: number }[] = [];
    while (walker.nextNode()) {
      if (!(walker.currentNode.nodeValue ?? '').trim()) continue;
      const range = window.document.createRange();
      range.selectNodeContents(walker.currentNode);
      for (const { left, top, right, bottom } of range.getClientRects()) boxes.push({ left, top, right, bottom });
    }
    return boxes;
  });

export const boxOf = (browser: TestBrowser, selector: string): Promise<Rect> =>
  browser.page.run((window, wanted) => {
    const { left, top, right, bottom } = (window.document.querySelector(wanted) as Element).getBoundingClientRect();
    return { left, top, right, bottom };
  }, selector);

/** True where the colour of the words that were asked for is seen in a box of the window. */
export async function isPainted(browser: TestBrowser, box: Rect): Promise<boolean> {
  const file = path.join(tmpdir(), `hisho-audit-${process.pid}.png`);
  await browser.page.screenshot(file);
  const base64 = (await readFile(file)).toString('base64');
  await rm(file);
  return browser.page.run(
    async (window, png, { left, top, right, bottom }, [red, green, blue]) => {
      const bytes = Uint8Array.from(window.atob(png), (ch) => ch.charCodeAt(0));
      const bitmap = await window.createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const scale = bitmap.width / window.innerWidth;
      const canvas = window.document.createElement('canvas');
      canvas.width = bitmap.width;
      canvas.height = bitmap.height;
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(left * scale, top * scale, Math.max(1, (right - left) * scale), Math.max(1, (bottom - top) * scale));
      for (let i = 0; i < data.length; i += 4) if (data[i] === red && data[i + 1] === green && data[i + 2] === blue) return true;
      return false;
    },
    base64,
    box,
    NOW as [number, number, number],
  );
}

/** The tooltip stands right under the words, or right above them. */
export const isBeside = (seen: Seen | null, words: Rect): boolean => {
  const tip = seen?.tip?.box;
  if (!tip) return false;
  return Math.abs(tip.top - words.bottom) < 16 || Math.abs(words.top - tip.bottom) < 16;
};

export const isInMiddle = ({ top, bottom }: Rect, height: number): boolean => top > 0.25 * height && bottom < 0.8 * height;

/** Notes every change of the page but the coming and going of the overlay. */
export const watch = (browser: TestBrowser): Promise<string> =>
  browser.page.run((window) => {
    const holder = window as unknown as { changes: string[] };
    holder.changes = [];
    const isHost = (node: Node) => node.nodeName.toLowerCase() === 'hisho-audit-overlay';
    const note = (records: MutationRecord[]) => {
      for (const record of records) {
        if (isHost(record.target) || (record.type === 'childList' && [...record.addedNodes, ...record.removedNodes].every(isHost))) continue;
        holder.changes.push(`${record.type} ${record.target.nodeName} ${record.attributeName ?? ''}`);
      }
    };
    const observer = new MutationObserver(note);
    const all = { subtree: true, childList: true, attributes: true, characterData: true };
    observer.observe(window.document, all);
    const shadow = (window.document.getElementById('shadow') as Element).shadowRoot as ShadowRoot;
    const frame = (window.document.getElementById('frame') as HTMLIFrameElement).contentDocument as Document;
    observer.observe(shadow, all);
    observer.observe(frame, all);
    return window.document.documentElement.outerHTML;
  });

export const state = (browser: TestBrowser) =>
  browser.page.run((window) => {
    const shadow = (window.document.getElementById('shadow') as Element).shadowRoot as ShadowRoot;
    const frame = (window.document.getElementById('frame') as HTMLIFrameElement).contentDocument as Document;
    return {
      html: window.document.documentElement.outerHTML,
      inside: shadow.innerHTML + frame.documentElement.outerHTML,
      changes: (window as unknown as { changes: string[] }).changes,
      focus: window.document.activeElement?.nodeName ?? '',
      elements: window.document.querySelectorAll('hisho-audit-overlay').length,
    };
  });
