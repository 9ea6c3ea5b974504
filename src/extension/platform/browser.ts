import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own interface, which gives promises in Chromium's third manifest version as in Firefox. One thing differs still: a listener
 * of messages answers through `sendResponse`, see `messages/listen.ts`.
 */
const { browser: firefox, chrome: chromium } = globalThis as unknown as { browser?: Browser; chrome: Browser };

export const browser: Browser = firefox ?? chromium;
