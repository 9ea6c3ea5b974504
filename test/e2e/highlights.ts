import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Open } from './audit-of-site.ts';
import { poll, type TestBrowser } from './support/browser.ts';
import { look, planOf, readText, type Rect, type Seen, show, type Wanted } from './support/marks.ts';
import { boxOf, isBeside, isInMiddle, isPainted, overlap, state, watch, wordBoxes } from './support/painted.ts';
import { PAGES, STRICT } from './support/pages.ts';
import { openTestWeb, type TestWeb } from './support/site.ts';

/** Evidence in the page: what is painted where, and that the page stays what it was. In any browser. */

const HOST = 'http://cases.test';
interface Stage {
  browser: TestBrowser;
  web: TestWeb;
}

function useStage(open: Open): Stage {
  const stage = {} as Stage;
  beforeAll(async () => {
    const respond = ({ path: asked }: { path: string }) => {
      const body = PAGES[asked];
      return body === undefined ? undefined : { body, headers: { 'content-type': 'text/html; charset=utf-8', ...(asked === '/strict' ? STRICT : {}) } };
    };
    stage.web = await openTestWeb({ 'cases.test': 'public/demo/asagiri', 'zoom.test': 'public/demo/asagiri' }, { respond });
    stage.browser = await open({ proxyPort: stage.web.port, language: 'en' });
  });
  afterAll(async () => {
    await stage.browser?.close();
    await stage.web?.close();
  });
  return stage;
}

const ALL: (string | Wanted)[] = ['39,800円', { quote: '39,800円', nth: 1, status: 'flagged' }, { quote: '03-1234-5678', category: 'contact' }, '静岡市葵区鷹匠9-99-12'];

const OURS = '<hisho-audit-overlay popover="manual"></hisho-audit-overlay>';

export function describeHighlights(open: Open): void {
  describe('evidence in the page', () => {
    const stage = useStage(open);

    /** Opens a page, lets `change` happen to it, and shows quotations of what it was before. */
    async function shown(address: string, wanted: readonly (string | Wanted)[], change?: () => Promise<unknown>) {
      const { browser } = stage;
      await browser.goto(`${HOST}${address}`);
      const text = await readText(browser);
      await change?.();
      return show(browser, planOf(`${HOST}${address}`, text, wanted));
    }

    describe.each(['/plain', '/hydrated', '/strict'])('%s', (address) => {
      test('the page is the same before, during and after', async () => {
        const { browser } = stage;
        await browser.goto(`${HOST}${address}`);
        const text = await readText(browser);
        const before = await watch(browser);
        const { inside } = await state(browser);
        expect(await show(browser, planOf(`${HOST}${address}`, text, ALL))).toEqual({ state: 'shown', found: 4, lost: 0, focus: 'shown' });
        expect((await look(browser))?.markers.length).toBeGreaterThan(2);
        const during = await state(browser);
        expect(during).toEqual({ html: before.replace('</html>', `${OURS}</html>`), inside, changes: [], focus: 'BODY', elements: 1 });
        await browser.press('Escape');
        await poll('the overlay is gone', async () => (await state(browser)).elements === 0);
        expect(await state(browser)).toEqual({ html: before, inside, changes: [], focus: 'BODY', elements: 0 });
        expect(await look(browser)).toBeNull();
      });

      test('what can be pressed and filled in is the page’s own', async () => {
        const { browser } = stage;
        await shown(address, ALL);
        const hit = await browser.page.run((window) => {
          const wrong: string[] = [];
          for (const id of ['name', 'text', 'send', 'more']) {
            const element = window.document.getElementById(id) as HTMLElement;
            element.scrollIntoView({ block: 'center' });
            const { left, top, width, height } = element.getBoundingClientRect();
            if (window.document.elementFromPoint(left + width / 2, top + height / 2) !== element) wrong.push(id);
          }
          return wrong;
        });
        expect(hit).toEqual([]);
      });
    });

    test('a framework’s own nodes go on working', async () => {
      const { browser } = stage;
      await shown('/hydrated', ALL);
      const after = await browser.page.run((window) => {
        const { document } = window;
        (document.getElementById('more') as HTMLElement).click();
        (document.getElementById('more') as HTMLElement).click();
        (document.getElementById('name') as HTMLInputElement).value = 'ok';
        (document.getElementById('send') as HTMLElement).click();
        const holder = ((window as unknown as { wrappedJSObject?: Window }).wrappedJSObject ?? window) as unknown as { kept(): boolean };
        return { count: document.getElementById('count')?.textContent, sent: document.body.dataset.sent, kept: holder.kept() };
      });
      expect(after).toEqual({ count: '2', sent: 'ok', kept: true });
    });

    test('words are painted in an open shadow tree and in a frame, and nothing stays there', async () => {
      const { browser } = stage;
      expect(await shown('/plain', ['03-1234-5678'])).toMatchObject({ focus: 'shown' });
      const deep = await browser.page.run((window) => {
        const shadow = (window.document.getElementById('shadow') as Element).shadowRoot as ShadowRoot;
        const { left, top, right, bottom } = (shadow.getElementById('deep') as Element).getBoundingClientRect();
        return { left, top, right: Math.min(right, 500), bottom };
      });
      expect(await isPainted(browser, deep)).toBe(true);
      expect(isBeside(await look(browser), deep)).toBe(true);

      expect(await shown('/plain', ['静岡市葵区鷹匠9-99-12'])).toMatchObject({ focus: 'shown' });
      const place = await browser.page.run((window) => {
        const frame = window.document.getElementById('frame') as HTMLIFrameElement;
        const outer = frame.getBoundingClientRect();
        const inside = frame.contentDocument as Document;
        const inner = (inside.getElementById('place') as Element).getBoundingClientRect();
        const [x, y] = [outer.left + frame.clientLeft, outer.top + frame.clientTop];
        return { left: inner.left + x, top: inner.top + y, right: inner.right + x, bottom: inner.bottom + y };
      });
      expect(await isPainted(browser, place)).toBe(true);
      expect(isBeside(await look(browser), place)).toBe(true);
      await browser.press('Escape');
      await poll('the overlay is gone', async () => (await state(browser)).elements === 0);
      expect(await isPainted(browser, place)).toBe(false);
      const sheets = await browser.page.run((window) => {
        const shadow = (window.document.getElementById('shadow') as Element).shadowRoot as ShadowRoot;
        const frame = (window.document.getElementById('frame') as HTMLIFrameElement).contentDocument as Document;
        return [window.document, shadow, frame].map(({ adoptedStyleSheets }) => adoptedStyleSheets.length);
      });
      expect(sheets).toEqual([0, 0, 0]);
    });

    test('the same price twice: the one that was quoted', async () => {
      const { browser } = stage;
      const change = () =>
        browser.page.run((window) => {
          (window.document.getElementById('top') as Element).textContent = '秋のキャンペーンを実施しています。料金表の下をご覧ください。';
        });
      expect(await shown('/prices', [{ quote: '39,800円', nth: 1 }], change)).toMatchObject({ found: 1, focus: 'shown' });
      expect(await isPainted(browser, await boxOf(browser, '#standard'))).toBe(true);
      expect(await isPainted(browser, await boxOf(browser, '#light'))).toBe(false);
    });

    test('full-width became half-width', async () => {
      const { browser } = stage;
      const change = () =>
        browser.page.run((window) => {
          (window.document.getElementById('hours') as Element).textContent = '平日10:00~17:00';
        });
      expect(await shown('/prices', ['平日１０：００〜１７：００'], change)).toMatchObject({ found: 1, focus: 'shown' });
      expect(await isPainted(browser, await boxOf(browser, '#hours'))).toBe(true);
    });

    test('the words are gone: their quotation is shown, and like words are not marked', async () => {
      const { browser } = stage;
      const change = () =>
        browser.page.run((window) => {
          (window.document.getElementById('light') as Element).closest('tr')?.remove();
        });
      expect(await shown('/prices', ['39,800円', '平日１０：００〜１７：００'], change)).toEqual({ state: 'shown', found: 1, lost: 1, focus: 'lost' });
      const seen = await look(browser);
      expect(seen?.tip?.text).toContain('no longer on this page');
      expect(seen?.tip?.text).toContain('「39,800円」');
      expect(seen?.bar).toContain('1 not found');
      expect(seen?.painted).toEqual(['met']);
      expect(await isPainted(browser, await boxOf(browser, '#standard'))).toBe(false);
    });

    test('words that the page exchanges while they are marked are marked again, and lost ones are said to be', async () => {
      const { browser } = stage;
      await shown('/prices', ['39,800円', '平日１０：００〜１７：００']);
      await browser.page.run((window) => {
        (window.document.getElementById('light') as Element).innerHTML = '<b>月額</b> <i>39,800円</i>';
        (window.document.getElementById('hours') as Element).textContent = 'お問い合わせください';
      });
      const seen = await poll('the change is seen', async () => {
        const now = await look(browser);
        return now?.bar.includes('1 not found') ? now : null;
      });
      expect(seen.painted).toEqual(['now']);
      expect(await isPainted(browser, await boxOf(browser, '#light'))).toBe(true);
    });

    test('in a page of many elements, also after it was rebuilt around the words', async () => {
      const { browser } = stage;
      expect(await shown('/many', ['番号120の料金', '番号119の料金', '番号7の料金'])).toMatchObject({ found: 3, focus: 'shown' });
      const cell = '#r120 td';
      await poll('the words are painted', async () => isPainted(browser, await boxOf(browser, cell)));
      expect(await isPainted(browser, await boxOf(browser, '#r121 td'))).toBe(false);
      await browser.page.run((window) => {
        const first = window.document.getElementById('r1') as Element;
        for (let i = 0; i < 3; i++) first.before(first.cloneNode(true));
      });
      await poll('they are painted again', async () => isPainted(browser, await boxOf(browser, cell)));
      expect((await look(browser))?.bar).toContain('/ 3');
    });

    test('words over inline tags are one place, scrolled to the middle', async () => {
      const { browser } = stage;
      expect(await shown('/inline', ['月額 39,800円'])).toMatchObject({ found: 1, focus: 'shown' });
      const [first, last] = [await boxOf(browser, '#a'), await boxOf(browser, '#b')];
      expect(isInMiddle(first, await browser.page.run((window) => window.innerHeight))).toBe(true);
      expect(await isPainted(browser, first)).toBe(true);
      expect(await isPainted(browser, last)).toBe(true);
      expect((await look(browser))?.markers.map(({ text }) => text)).toEqual(['1']);
    });

    test('vertical text', async () => {
      const { browser } = stage;
      expect(await shown('/vertical', ['平日の九時から十八時まで'])).toMatchObject({ focus: 'shown' });
      expect(await isPainted(browser, await boxOf(browser, '#quote'))).toBe(true);
      const seen = await look(browser);
      expect(seen?.markers).toHaveLength(1);
      const boxes = await wordBoxes(browser);
      expect(boxes.filter((box) => overlap(box, (seen as Seen).markers[0]?.box as Rect))).toEqual([]);
      expect(overlap((seen as Seen).tip?.box as Rect, await boxOf(browser, '#quote'))).toBe(false);
    });

    test('not under a header that stays in place', async () => {
      const { browser } = stage;
      expect(await shown('/header', ['解約は前月末日までにお申し出ください。'])).toMatchObject({ focus: 'shown' });
      const [quote, head] = [await boxOf(browser, '#quote'), await boxOf(browser, '#head')];
      expect(quote.top).toBeGreaterThanOrEqual(head.bottom);
      expect(quote.bottom).toBeLessThan(await browser.page.run((window) => window.innerHeight));
      expect(await isPainted(browser, quote)).toBe(true);
    });

    test('markers never cover words, not even where there is no margin', async () => {
      const { browser } = stage;
      await shown('/dense', ['第3条', '第4条', '第20条', '第40条', '第41条']);
      const dense = await look(browser);
      expect(dense?.painted).toContain('now');
      const words = await wordBoxes(browser);
      expect((dense as Seen).markers.filter(({ box }) => words.some((word) => overlap(word, box)))).toEqual([]);

      await shown('/prices', ['39,800円', { quote: '39,800円', nth: 1 }, 'ライトプラン', '30時間']);
      const seen = (await look(browser)) as Seen;
      expect(seen.markers.map(({ text }) => text)).toEqual(['1', '2', '3', '4']);
      const boxes = await wordBoxes(browser);
      expect(seen.markers.filter(({ box }) => boxes.some((word) => overlap(word, box)))).toEqual([]);
      for (const [n, a] of seen.markers.entries()) for (const b of seen.markers.slice(n + 1)) expect(overlap(a.box, b.box)).toBe(false);
    });

    test('a closed <details> is opened, and closed again in the end', async () => {
      const { browser } = stage;
      expect(await shown('/closed', ['解約の手数料はかかりません。'])).toMatchObject({ focus: 'shown' });
      expect(await isPainted(browser, await boxOf(browser, '#inside'))).toBe(true);
      await browser.press('Escape');
      await poll('closed again', () => browser.page.run((window) => window.document.getElementById('details')?.getAttribute('open') === null));
    });

    test('words in a closed tab: says so, and opens it when asked', async () => {
      const { browser } = stage;
      expect(await shown('/closed', ['創業は2016年です。'])).toMatchObject({ found: 1, focus: 'closed' });
      expect((await look(browser))?.tip?.text).toMatch(/closed tab or accordion.*\| Open it$/);
      await look(browser, '.tip button');
      const seen = await poll('it is open', async () => {
        const now = await look(browser);
        return now?.tip?.text.includes('closed') ? null : now;
      });
      expect(seen.markers).toHaveLength(1);
      expect(await isPainted(browser, await boxOf(browser, '#hidden'))).toBe(true);
    });

    test('words in a box that nothing is known to open: says so', async () => {
      const { browser } = stage;
      expect(await shown('/closed', ['資本金は800万円です。'])).toMatchObject({ found: 1, focus: 'closed' });
      const seen = await look(browser);
      expect(seen?.tip?.text).toContain('closed tab or accordion');
      expect(seen?.tip?.text).not.toMatch(/\| Open it$/);
      expect(seen?.markers).toEqual([]);
    });

    test('words that come late are waited for', async () => {
      const { browser } = stage;
      await browser.goto(`${HOST}/late`);
      const text = `${await readText(browser)}\nあとから届いた料金は月額39,800円です。もう少しお待ちください。`;
      await browser.page.run((window) => {
        window.setTimeout(() => {
          (window.document.getElementById('later') as Element).textContent = 'あとから届いた料金は月額39,800円です。もう少しお待ちください。';
        }, 1500);
      });
      expect(await show(browser, planOf(`${HOST}/late`, text, ['あとから届いた料金は月額39,800円です。もう少し']))).toMatchObject({ focus: 'shown' });
    });

    test('next, previous, categories, clear', async () => {
      const { browser } = stage;
      await shown('/plain', ALL);
      expect((await look(browser))?.bar).toContain('1 / 4');
      await look(browser, '[data-turn=next]');
      expect((await look(browser))?.tip?.text).toBe('Criterion 2Caution | value 2');
      await look(browser, '[data-turn=previous]');
      await look(browser, '[data-turn=previous]');
      // The one that is looked at stands in a frame, which has marks of its own.
      const others = (seen: Seen | null): string => `${/\d \/ \d/.exec(seen?.bar ?? '')} ${seen?.painted}`;
      expect(others(await look(browser))).toBe('4 / 4 met,flagged');
      await look(browser, '.menu label:nth-child(1) input');
      const contact = await look(browser);
      expect(contact?.bar).toContain('– / 1');
      expect(contact?.bar).toContain('Some categories');
      expect(contact?.tip).toBeNull();
      expect(contact?.painted).toEqual(['met']);
      await look(browser, '[data-turn=clear]');
      expect(await look(browser)).toBeNull();
    });

    test('page zoom', async () => {
      const { browser } = stage;
      const address = 'http://zoom.test/prices';
      await browser.goto(address);
      const text = await readText(browser);
      const popup = await browser.openPopup();
      await popup.run(async (window) => {
        const { tabs } = (window as unknown as { chrome: typeof chrome }).chrome;
        const [tab] = await tabs.query({ active: true, currentWindow: true });
        await tabs.setZoom(tab?.id ?? 0, 2);
      });
      await browser.closePopup();
      expect(await show(browser, planOf(address, text, ['平日１０：００〜１７：００', '39,800円']))).toMatchObject({ found: 2, focus: 'shown' });
      const quote = await boxOf(browser, '#hours');
      expect(isInMiddle(quote, await browser.page.run((window) => window.innerHeight))).toBe(true);
      expect(await isPainted(browser, quote)).toBe(true);
      const seen = (await look(browser)) as Seen;
      const boxes = await wordBoxes(browser);
      expect(seen.markers.length).toBeGreaterThan(0);
      expect(seen.markers.filter(({ box }) => boxes.some((word) => overlap(word, box)))).toEqual([]);
    });
  });
}
