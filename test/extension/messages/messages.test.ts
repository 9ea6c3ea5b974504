import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Handlers } from '../../../src/extension/messages/listen.ts';
import { fakeBrowser } from '../fake-browser.ts';

const browser = vi.hoisted(() => ({ current: undefined as unknown as ReturnType<typeof fakeBrowser> }));
vi.mock('../../../src/extension/platform/browser.ts', () => ({
  get browser() {
    return browser.current;
  },
}));
const { listen } = await import('../../../src/extension/messages/listen.ts');
const { send } = await import('../../../src/extension/messages/send.ts');
const { AuditError } = await import('../../../src/extension/messages/errors.ts');

const POPUP = { id: 'hisho', url: 'chrome-extension://hisho/src/extension/ui/popup/index.html' };

const handlers = {
  backgroundOpenTab: vi.fn(async () => ({ state: 'idle', origin: 'https://a.example', title: '', because: 'not-a-provider' }) as const),
  backgroundStartAudit: vi.fn(async () => {
    throw new AuditError('no-connection', 'offline');
  }),
  backgroundLookAtTab: vi.fn(async () => ({ state: 'unseen', last: null, elsewhere: false }) as const),
  backgroundAddPage: vi.fn(async () => 'added' as const),
  backgroundAuditSample: vi.fn(async () => ({ state: 'idle', origin: 'https://a.example', title: '', because: 'not-audited' }) as const),
  backgroundCancelAudit: vi.fn(async () => null),
  backgroundRetryPages: vi.fn(async () => {
    throw new TypeError('broken');
  }),
  backgroundCorrect: vi.fn(async () => null),
  backgroundFollowLibrary: vi.fn(async () => null),
  backgroundChangeSettings: vi.fn(async () => 'kept' as const),
  backgroundKeepSettings: vi.fn(async () => 'kept' as const),
  backgroundRestoreSettings: vi.fn(async () => 'kept' as const),
  backgroundForgetAll: vi.fn(async () => null),
  backgroundListRecent: vi.fn(async () => []),
  backgroundShowInPage: vi.fn(async () => ({ state: 'unreachable' }) as const),
} satisfies Handlers;

/** What the listener gives for a message: its answer, or at once what it has returned. */
const ask = (message: unknown, sender: { id?: string; url?: string } = POPUP) => {
  const [listener] = browser.current.runtime.onMessage.listeners;
  let kept: true | undefined;
  const answer = new Promise((resolve) => {
    kept = listener?.(message, sender, resolve);
  });
  return kept ? answer : kept;
};

beforeEach(() => {
  vi.clearAllMocks();
  browser.current = fakeBrowser();
  listen(handlers);
});

describe('the listener', () => {
  test('answers a request with the value', async () => {
    expect(await ask({ name: 'backgroundOpenTab', payload: { tabId: 3 } })).toEqual({
      ok: true,
      value: { state: 'idle', origin: 'https://a.example', title: '', because: 'not-a-provider' },
    });
    expect(handlers.backgroundOpenTab).toHaveBeenCalledWith({ tabId: 3 });
  });

  test.each([[undefined], [null], ['backgroundOpenTab'], [{ name: 'popupShow' }], [{ name: 'toString', payload: {} }], [{ name: 7 }]])(
    'leaves %j to others, at once',
    (message) => {
      expect(ask(message)).toBeUndefined();
    },
  );

  test.each([
    ['a content script', { id: 'hisho', url: 'https://provider.example/' }],
    ['another extension', { id: 'other', url: 'chrome-extension://other/popup.html' }],
    ['nobody', {}],
    ['a page that looks like ours', { id: 'hisho', url: 'https://evil.example/?chrome-extension://hisho/' }],
  ])('does not answer %s', (_, sender) => {
    expect(ask({ name: 'backgroundCancelAudit', payload: { site: 'https://a.example' } }, sender)).toBeUndefined();
    expect(handlers.backgroundCancelAudit).not.toHaveBeenCalled();
  });

  test.each([
    ['backgroundOpenTab', { tabId: '3' }],
    ['backgroundOpenTab', { tabId: -1 }],
    ['backgroundOpenTab', undefined],
    ['backgroundAuditSample', { name: '../../manifest', again: false, isPrivate: false }],
    ['backgroundAuditSample', { name: 'asagiri', again: false }],
    ['backgroundCancelAudit', { site: 5 }],
    ['backgroundCancelAudit', { site: 'x'.repeat(5000) }],
    ['backgroundLookAtTab', {}],
    ['backgroundAddPage', { tabId: 1.5 }],
    ['backgroundListRecent', { limit: 1e9 }],
  ])('refuses %s with %j', async (name, payload) => {
    expect(await ask({ name, payload })).toMatchObject({ ok: false, error: { code: 'internal' } });
    for (const handler of Object.values(handlers)) expect(handler).not.toHaveBeenCalled();
  });

  test('hands on nothing that the protocol does not know', async () => {
    await ask({ name: 'backgroundOpenTab', payload: { tabId: 3, more: 'x' } });
    expect(handlers.backgroundOpenTab).toHaveBeenCalledWith({ tabId: 3 });
  });

  test('replies with the code of a failure, never with a rejection', async () => {
    expect(await ask({ name: 'backgroundStartAudit', payload: { tabId: 3 } })).toEqual({ ok: false, error: { code: 'no-connection', message: 'offline' } });
    expect(await ask({ name: 'backgroundRetryPages', payload: { tabId: 3, site: 'https://a.example' } })).toEqual({ ok: false, error: { code: 'internal', message: 'broken' } });
  });
});

describe('sending', () => {
  test('gives the value', async () => {
    browser.current.runtime.sendMessage.mockResolvedValue({ ok: true, value: null });
    expect(await send('backgroundCancelAudit', { site: 'https://a.example' })).toBeNull();
    expect(browser.current.runtime.sendMessage).toHaveBeenCalledWith({ name: 'backgroundCancelAudit', payload: { site: 'https://a.example' } });
  });

  test('throws the code of a failure, and where nobody answers', async () => {
    browser.current.runtime.sendMessage.mockResolvedValueOnce({ ok: false, error: { code: 'storage-full', message: 'full' } });
    await expect(send('backgroundListRecent', { limit: 3 })).rejects.toMatchObject({ code: 'storage-full', message: 'full' });
    await expect(send('backgroundListRecent', { limit: 3 })).rejects.toMatchObject({ code: 'internal' });
  });
});
