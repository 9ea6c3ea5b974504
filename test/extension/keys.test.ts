import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { en } from '../../src/present/options/words-en.ts';
import { ja } from '../../src/present/options/words-ja.ts';

const manifest = JSON.parse(readFileSync(new URL('../../manifest.json', import.meta.url), 'utf8')) as {
  commands: Record<string, { suggested_key?: { default: string } }>;
};

/**
 * Letters that Chromium and Edge keep for themselves with Alt+Shift (chrome/browser/ui/views/accelerator_table.cc: feedback, bookmarks bar,
 * dialogs, toolbar). Firefox has none (keysets of its browser.xhtml). Alt+Shift alone: Ctrl would meet a dozen of each browser's own.
 */
const TAKEN = ['I', 'B', 'A', 'T'];
/** Chromium takes no more suggestions. */
const MOST = 4;

test('keys of commands are not those of the browsers, and each is its own', () => {
  const keys = Object.values(manifest.commands).flatMap(({ suggested_key }) => suggested_key?.default ?? []);
  expect(keys.length).toBeLessThanOrEqual(MOST);
  expect(new Set(keys).size).toBe(keys.length);
  for (const key of keys) {
    expect(key).toMatch(/^Alt\+Shift\+[A-Z]$/);
    expect(TAKEN).not.toContain(key.slice(-1));
  }
});

test.each([ja, en])('the settings page has words for every command', (words) => {
  expect(Object.keys(words.commands).sort()).toEqual(Object.keys(manifest.commands).sort());
});
