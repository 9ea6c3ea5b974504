import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { InPagePlan } from '../../../src/present/in-page.ts';

/** A browser of a few tabs, and pages that answer or are closed to us. */
const fake = vi.hoisted(() => ({
  tabs: new Map<number, { id: number; url?: string; status: string }>(),
  stored: new Map<string, unknown>(),
  /** Tabs whose page may be looked into now. */
  access: new Set<number>(),
  /** What is granted for good. */
  allowed: false,
  keeps: true,
  formInUse: false,
  births: 0,
  shown: [] as [number, string][],
}));

vi.mock('../../../src/extension/platform/browser.ts', () => ({
  browser: {
    tabs: {
      get: async (id: number) => fake.tabs.get(id),
      update: async (id: number, { url }: { url: string }) => {
        fake.tabs.set(id, { id, url, status: 'complete' });
        fake.births++;
        if (!fake.keeps && !fake.allowed) fake.access.delete(id);
      },
      create: async ({ url }: { url: string }) => {
        const id = fake.tabs.size + 1;
        fake.tabs.set(id, { id, url, status: 'complete' });
        fake.births++;
        if (fake.allowed) fake.access.add(id);
        return { id };
      },
    },
    storage: {
      session: {
        get: async (key: string) => (fake.stored.has(key) ? { [key]: fake.stored.get(key) } : {}),
        set: async (items: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(items)) fake.stored.set(key, structuredClone(value));
        },
        remove: async (key: string) => {
          fake.stored.delete(key);
        },
      },
    },
  },
}));
vi.mock('../../../src/extension/platform/permissions.ts', () => ({ mayRead: async () => fake.allowed }));
vi.mock('../../../src/extension/platform/page-access.ts', () => {
  class AccessError extends Error {
    readonly failure: string;
    constructor(failure: string) {
      super(failure);
      this.failure = failure;
    }
  }
  return {
    AccessError,
    keepsAccess: () => fake.keeps,
    callInPage: async (tabId: number, func: { name: string }) => {
      if (!fake.access.has(tabId)) throw new AccessError('forbidden');
      return func.name === 'formInUse' ? fake.formInUse : { born: fake.births, parsed: true };
    },
  };
});
vi.mock('../../../src/extension/background/page-script.ts', async () => {
  const { AccessError } = await import('../../../src/extension/platform/page-access.ts');
  return {
    highlightInPage: async (tabId: number, plan: InPagePlan) => {
      if (!fake.access.has(tabId)) throw new AccessError('forbidden', 'no');
      fake.shown.push([tabId, fake.tabs.get(tabId)?.url ?? '']);
      return { found: plan.marks.length, lost: 0, focus: 'shown' };
    },
  };
});

const { fulfilWish, showInPage } = await import('../../../src/extension/background/show-in-page.ts');

const ORIGIN = 'https://asagiri.example';
const PRICES = `${ORIGIN}/price.html`;
const plan = { pageUrl: PRICES, marks: [], focus: 0 } as unknown as InPagePlan;

function openTab(url: string | undefined, access = true): void {
  fake.tabs.set(1, { id: 1, status: 'complete', ...(url === undefined ? {} : { url }) });
  if (access) fake.access.add(1);
}

const ask = (open = false) => showInPage({ tabId: 1, origin: ORIGIN, plan, open });

beforeEach(() => {
  fake.tabs.clear();
  fake.stored.clear();
  fake.access.clear();
  Object.assign(fake, { allowed: false, keeps: true, formInUse: false, births: 0, shown: [] });
});

describe('the page is open', () => {
  test.each([PRICES, `${PRICES}#plans`, 'https://www.asagiri.example/price.html'])('%s is marked', async (url) => {
    openTab(url);
    expect(await ask()).toEqual({ state: 'shown', found: 0, lost: 0, focus: 'shown' });
    expect(fake.shown).toEqual([[1, url]]);
  });

  test('and closed to us: the next press of the button marks it', async () => {
    openTab(PRICES, false);
    expect(await ask()).toEqual({ state: 'press', where: 'here' });
    fake.access.add(1);
    await fulfilWish(1);
    expect(fake.shown).toEqual([[1, PRICES]]);
    await fulfilWish(1);
    expect(fake.shown).toHaveLength(1);
  });
});

describe('another page of the site is open', () => {
  test('the tab goes there where the permission holds', async () => {
    openTab(`${ORIGIN}/`);
    expect(await ask()).toMatchObject({ state: 'shown' });
    expect(fake.shown).toEqual([[1, PRICES]]);
  });

  test('where it ends with the page, the person is told first, and the marks come with the press', async () => {
    openTab(`${ORIGIN}/`);
    fake.keeps = false;
    expect(await ask()).toEqual({ state: 'press', where: 'tab' });
    expect(fake.tabs.get(1)?.url).toBe(`${ORIGIN}/`);
    expect(await ask(true)).toEqual({ state: 'opened' });
    expect(fake.tabs.get(1)?.url).toBe(PRICES);
    fake.access.add(1);
    await fulfilWish(1);
    expect(fake.shown).toEqual([[1, PRICES]]);
  });

  test('the origin is allowed: at once', async () => {
    openTab(`${ORIGIN}/`);
    Object.assign(fake, { keeps: false, allowed: true });
    expect(await ask()).toMatchObject({ state: 'shown' });
  });

  test('a form is being filled in: the page stays, another tab opens when the person says so', async () => {
    openTab(`${ORIGIN}/contact.html`);
    fake.formInUse = true;
    expect(await ask()).toEqual({ state: 'press', where: 'new-tab' });
    expect(await ask(true)).toEqual({ state: 'opened' });
    expect(fake.tabs.get(1)?.url).toBe(`${ORIGIN}/contact.html`);
    expect(fake.tabs.get(2)?.url).toBe(PRICES);
  });

  test('a form is being filled in and the origin is allowed: in a new tab, at once', async () => {
    openTab(`${ORIGIN}/contact.html`);
    Object.assign(fake, { formInUse: true, allowed: true });
    expect(await ask()).toMatchObject({ state: 'shown' });
    expect(fake.shown).toEqual([[2, PRICES]]);
  });
});

test('a page of another site stays', async () => {
  openTab('https://other.example/');
  expect(await ask()).toEqual({ state: 'press', where: 'new-tab' });
  expect(await ask(true)).toEqual({ state: 'opened' });
  expect(fake.tabs.get(1)?.url).toBe('https://other.example/');
});

test('a wish is forgotten after a while, and means nothing on another page', async () => {
  openTab(PRICES, false);
  await ask();
  fake.access.add(1);
  fake.tabs.set(1, { id: 1, url: `${ORIGIN}/`, status: 'complete' });
  await fulfilWish(1);
  expect(fake.shown).toEqual([]);
  vi.useFakeTimers({ now: Date.now() + 10 * 60_000, toFake: ['Date'] });
  fake.tabs.set(1, { id: 1, url: PRICES, status: 'complete' });
  await fulfilWish(1);
  vi.useRealTimers();
  expect(fake.shown).toEqual([]);
});
