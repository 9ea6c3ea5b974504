import { browser } from './browser.ts';

/** `storage.session` by the beginnings of its keys. */

/** Chromium 130, Firefox 143. */
interface Keyed {
  getKeys?(): Promise<string[]>;
}

/** All keys, without reading what is stored under them where the browser can do so: pages and audits weigh megabytes. */
async function allKeys(): Promise<string[]> {
  const { session } = browser.storage;
  return (await (session as Keyed).getKeys?.()) ?? Object.keys(await session.get(null));
}

/** Keys that begin with one of these. */
export async function sessionKeys(...prefixes: readonly string[]): Promise<string[]> {
  return (await allKeys()).filter((key) => prefixes.some((prefix) => key.startsWith(prefix)));
}

/** What is stored under the keys that begin with one of these, as pairs. The caller knows its form. */
export async function sessionEntries<T>(...prefixes: readonly string[]): Promise<[string, T][]> {
  const keys = await sessionKeys(...prefixes);
  return keys.length === 0 ? [] : Object.entries((await browser.storage.session.get(keys)) as Record<string, T>);
}

export async function dropSession(keys: readonly string[]): Promise<void> {
  if (keys.length > 0) await browser.storage.session.remove([...keys]);
}
