import { snapshotFromHtml as parse } from '../../../src/parse/tree.ts';

export * from '../../../src/parse/tree.ts';

/** Each page is parsed once, as long as nothing is changed that parses. */
const parsed = new Map<string, ReturnType<typeof parse>>();

export function snapshotFromHtml(html: string, url: string): ReturnType<typeof parse> {
  const key = `${url}\n${html}`;
  const snapshot = parsed.get(key) ?? parse(html, url);
  parsed.set(key, snapshot);
  return snapshot;
}
