import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { filesBelow, unzipInto, zipFiles } from '../../scripts/archive.mjs';

let folder: string;
const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
};

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hisho-audit-archive-'));
  write('manifest.json', '{}');
  write('b/点検.txt', 'あ');
  write('a.js', 'a');
  write('node_modules/x.js', 'x');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const FILES = ['a.js', 'b/点検.txt', 'manifest.json'];

test('files are found in one order, without what is not wanted', () => {
  expect(filesBelow(folder, ({ name }) => name !== 'node_modules')).toEqual(FILES);
});

test('the same contents give the same bytes, whenever and wherever they are packed', () => {
  const first = zipFiles(folder, FILES);
  utimesSync(path.join(folder, 'a.js'), 1, 1);
  vi.stubEnv('TZ', 'America/Los_Angeles');
  const again = zipFiles(folder, FILES);
  vi.stubEnv('TZ', 'Asia/Tokyo');
  const third = zipFiles(folder, FILES);
  expect(Buffer.from(again).equals(Buffer.from(first))).toBe(true);
  expect(Buffer.from(third).equals(Buffer.from(first))).toBe(true);
});

test('other contents give other bytes', () => {
  const first = zipFiles(folder, FILES);
  write('a.js', 'b');
  expect(Buffer.from(zipFiles(folder, FILES)).equals(Buffer.from(first))).toBe(false);
});

test('what was packed comes out again', () => {
  const zip = path.join(folder, 'x.zip');
  writeFileSync(zip, zipFiles(folder, FILES));
  unzipInto(zip, path.join(folder, 'out'));
  expect(filesBelow(path.join(folder, 'out'))).toEqual(FILES);
  expect(readFileSync(path.join(folder, 'out', 'b', '点検.txt'), 'utf8')).toBe('あ');
});
