import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };

/** Texts for the stores: what these take, and what the manifest has to be explained by. */

/** Characters that the stores take at most. */
const SUMMARY = 132;
const DESCRIPTION = 16_000;

const sectionsOf = (language: string): [string, string][] =>
  readFileSync(`store/${language}.md`, 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf('\n')), section.slice(section.indexOf('\n')).trim()]);

describe.each(['ja', 'en'])('%s', (language) => {
  const [summary, description, privacy, permissions] = sectionsOf(language).map(([, text]) => text) as [string, string, string, string];

  test('fits the stores', () => {
    expect(summary.length).toBeGreaterThan(0);
    expect(summary.length).toBeLessThanOrEqual(SUMMARY);
    expect(description.length).toBeLessThanOrEqual(DESCRIPTION);
    expect(privacy.length).toBeGreaterThan(0);
  });

  test('explains every permission, and none besides', () => {
    const explained = [...permissions.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
    expect(explained.sort()).toEqual([...manifest.permissions].sort());
  });
});

test('both languages have the same sections and points', () => {
  const [ja, en] = ['ja', 'en'].map((language) => readFileSync(`store/${language}.md`, 'utf8')) as [string, string];
  for (const mark of [/^## /gm, /^● /gm, /^- /gm]) expect([...en.matchAll(mark)].length).toBe([...ja.matchAll(mark)].length);
});
