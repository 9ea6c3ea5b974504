import { textHash } from '../../../src/core/text/text-hash.ts';
import type { InPageAnswer, InPagePlan } from '../../../src/present/in-page.ts';
import { english } from '../../../src/present/language/en.ts';
import type { TestBrowser, View } from './browser.ts';

/** Evidence shown in a page, by the extension's own way from a view to the page, and what there is to see of it. */

type Chrome = typeof chrome;

/** The page's text as the extension reads it. */
export async function readText(browser: TestBrowser): Promise<string> {
  const popup = await browser.openPopup();
  const json = await popup.run(async (window) => {
    const { tabs, scripting } = (window as unknown as { chrome: Chrome }).chrome;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    const target = { tabId: tab?.id ?? 0 };
    await scripting.executeScript({ target, files: ['/src/extension/content/main.js'] });
    const func = () => (globalThis as unknown as { hishoAudit: { readPage(): Promise<string> } }).hishoAudit.readPage();
    const [answer] = await scripting.executeScript({ target, func });
    return answer?.result as unknown as string;
  });
  await browser.closePopup();
  return (JSON.parse(json) as { snapshot: { text: string } }).snapshot.text;
}

export interface Wanted {
  quote: string;
  /** Which of several equal ones. */
  nth?: number;
  status?: 'met' | 'partial' | 'flagged';
  category?: string;
}

/** A plan for quotations of a page with this text; the first is asked for. */
export function planOf(pageUrl: string, text: string, wanted: readonly (string | Wanted)[], focus = 0): InPagePlan {
  const marks = wanted.map((wish, n) => {
    const { quote, nth = 0, status = 'met', category = 'company' } = typeof wish === 'string' ? { quote: wish } : wish;
    let offset = text.indexOf(quote);
    for (let i = 0; i < nth; i++) offset = text.indexOf(quote, offset + 1);
    if (offset < 0) throw new Error(`The page does not say ${quote}`);
    const end = offset + quote.length;
    const oneLine = (words: string) => words.replace(/\s*\n\s*/g, ' ');
    const anchor = {
      quote: oneLine(quote),
      prefix: oneLine(text.slice(Math.max(0, offset - 32), offset)),
      suffix: oneLine(text.slice(end, end + 32)),
      offset,
      textHash: textHash(text),
    };
    return { criterion: `test.${n + 1}`, title: `Criterion ${n + 1}`, status, word: english.m.status[status], value: `value ${n + 1}`, category, anchor };
  });
  const categories = Object.entries(english.m.category).map(([id, title]) => ({ id, title }));
  return { pageUrl, lang: 'en', theme: 'auto', marks, focus, categories, words: { ...english.m.inPage.words, readOn: 'Read today' } };
}

/** Asks the background as a view does. */
export async function show(browser: TestBrowser, plan: InPagePlan, open = false): Promise<InPageAnswer> {
  const popup = await browser.openPopup();
  const answer = await popup.run(
    async (window, asked, opens) => {
      const { tabs, runtime } = (window as unknown as { chrome: Chrome }).chrome;
      const [tab] = await tabs.query({ active: true, currentWindow: true });
      const payload = { tabId: tab?.id, origin: new URL(asked.pageUrl).origin, plan: asked, open: opens };
      return (await runtime.sendMessage({ name: 'backgroundShowInPage', payload })) as { ok: boolean; value: InPageAnswer };
    },
    plan,
    open,
  );
  await browser.closePopup();
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value;
}

export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What there is to see over the page. */
export interface Seen {
  /** Text of the markers that are not hidden, with their place in the window. */
  markers: { text: string; box: Rect }[];
  tip: { text: string; box: Rect } | null;
  bar: string;
  /** Kinds of highlights that are registered. */
  painted: string[];
}

/** Looks into the closed shadow tree, as only extensions can; null where no overlay is. Opens and closes a popup. */
export async function look(browser: TestBrowser, press?: string): Promise<Seen | null> {
  const popup = await browser.openPopup();
  const seen = await inContent(popup, press ?? '');
  await browser.closePopup();
  return seen;
}

/** Runs in the extension's isolated world; `press` is a selector of what is clicked in the overlay first. */
function inContent(popup: View, press: string): Promise<Seen | null> {
  return popup.run(async (window, selector) => {
    const { tabs, scripting } = (window as unknown as { chrome: Chrome }).chrome;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    const func = (pressed: string): Seen | null => {
      const host = document.querySelector('hisho-audit-overlay') as (HTMLElement & { openOrClosedShadowRoot?: ShadowRoot }) | null;
      if (!host) return null;
      const { dom } = (globalThis as unknown as { chrome: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot } } }).chrome;
      const shadow = dom ? dom.openOrClosedShadowRoot(host) : (host.openOrClosedShadowRoot as ShadowRoot);
      if (pressed) (shadow.querySelector(pressed) as HTMLElement).click();
      const boxOf = (element: Element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        return { left, top, right, bottom };
      };
      const tip = shadow.querySelector('.tip') as HTMLElement;
      const kinds = ['met', 'partial', 'flagged', 'now'].filter((kind) => CSS.highlights.get(`hisho-audit-${kind}`) !== undefined);
      return {
        markers: [...shadow.querySelectorAll<HTMLElement>('.mk')].filter(({ hidden }) => !hidden).map((marker) => ({ text: marker.textContent ?? '', box: boxOf(marker) })),
        tip: tip.hidden ? null : { text: [...tip.querySelectorAll('h3, p, button')].map(({ textContent }) => textContent).join(' | '), box: boxOf(tip) },
        bar: shadow.querySelector('.bar')?.textContent ?? '',
        painted: kinds,
      };
    };
    const [answer] = await scripting.executeScript({ target: { tabId: tab?.id ?? 0 }, func, args: [selector] });
    return (answer?.result ?? null) as Seen | null;
  }, press);
}
