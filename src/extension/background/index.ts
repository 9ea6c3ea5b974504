import snapshotScript from '../content/snapshot.ts?script&iife';
import { browser } from '../platform/browser.ts';

/** Leading slash: Firefox resolves `files` relative to the document that asks. */
const inject = (tabId: number) => browser.scripting.executeScript({ target: { tabId }, files: [`/${snapshotScript.replace(/^\//, '')}`] });

browser.runtime.onMessage.addListener((message: unknown): Promise<unknown> | undefined => {
  const { type, tabId } = message as { type?: string; tabId?: number };
  return type === 'background.inject' && tabId !== undefined ? inject(tabId) : undefined;
});
