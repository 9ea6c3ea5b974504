import type { Browser } from 'webextension-polyfill';
import { browser } from './browser.ts';

/** True in a page of ours that a private window shows. Chromium opens our pages in ordinary windows only. */
export const inPrivateWindow = (): boolean => (browser as Partial<Browser>).extension?.inIncognitoContext ?? false;
