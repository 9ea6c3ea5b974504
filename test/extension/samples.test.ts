import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SAMPLES, sampleFile, samplePage } from '../../src/extension/samples.ts';

const FOLDER = 'public/demo';
const filesOf = (name: string): string[] =>
  readdirSync(`${FOLDER}/${name}`, { recursive: true, withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [`${entry.parentPath}/${entry.name}`] : []));

test('every bundled site is a sample, under the origin that it names itself', () => {
  expect(readdirSync(FOLDER).toSorted()).toEqual(SAMPLES.map(({ name }) => name).toSorted());
  for (const { name, origin } of SAMPLES) expect(JSON.parse(readFileSync(`${FOLDER}/${name}/site.json`, 'utf8'))).toEqual({ origin });
});

test('an address has a file of the package, and the file shows the address', () => {
  expect(sampleFile('https://asagiri-hisho.example/')).toBe('demo/asagiri/index.html');
  expect(sampleFile('https://kotozute-denwa.example/price.html#a')).toBe('demo/kotozute/price.html');
  expect(samplePage('/demo/asagiri/index.html')).toBe('https://asagiri-hisho.example/');
  expect(samplePage('/demo/kotozute/price.html')).toBe('https://kotozute-denwa.example/price.html');
});

test.each(['https://asagiri-hisho.example.org/', 'http://asagiri-hisho.example/', 'https://a.example/demo/asagiri/index.html'])('%s is no file of the package', (address) => {
  expect(sampleFile(address)).toBeNull();
});

test('no address leads out of the samples', () => {
  expect(sampleFile('https://asagiri-hisho.example/../../manifest.json')).toBe('demo/asagiri/manifest.json');
  expect(sampleFile('https://asagiri-hisho.example/%2e%2e/%2e%2e/manifest.json')).toBe('demo/asagiri/manifest.json');
  expect(samplePage('/src/extension/ui/library/index.html')).toBeNull();
  expect(samplePage('/demo/nobody/index.html')).toBeNull();
});

describe.each(SAMPLES.map(({ name }) => name))('the pages of %s', (name) => {
  test.each(filesOf(name).filter((file) => file.endsWith('.html')))('%s run and load nothing that our policy forbids', (file) => {
    const html = readFileSync(file, 'utf8');
    expect(html).not.toMatch(/<(?:script|style|iframe|object|embed|base)\b|\sstyle=|\son\w+=|javascript:/i);
    expect(html).not.toMatch(/\b(?:src|srcset|action|poster)="(?:https?:)?\/\//i);
    expect(html).not.toMatch(/<link\b[^>]*href="(?:https?:)?\/\//i);
    expect(html).toContain('架空');
  });
});
