import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { fileOf, originOf, pagesOf, siteFromFile, siteFromFolder, TargetError } from '../../src/cli/folder.ts';
import type { SiteSnapshot } from '../../src/core/model/site.ts';
import { encode } from '../support/encode.ts';

const made: string[] = [];
afterEach(() => {
  for (const dir of made.splice(0)) rmSync(dir, { recursive: true, force: true });
});

/** A folder with these files. */
function folder(files: Record<string, string | Uint8Array>): string {
  const dir = mkdtempSync(join(tmpdir(), 'hisho-'));
  made.push(dir);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), content);
  }
  return dir;
}

const show = ({ pages }: SiteSnapshot): string[] => pages.map(({ url, status, reason, encoding }) => `${url} ${status}${reason ? `/${reason}` : ` ${encoding}`}`);
const html = (title: string, body = ''): string => `<meta charset="utf-8"><title>${title}</title><h1>${title}</h1><p>${title}の文章です。</p>${body}`;

describe('files and paths', () => {
  const dir = () => folder({ 'index.html': '', 'company/index.html': '', 'privacy.html': '', 'old.htm': '', '料金.html': '', 'a.pdf': '' });
  it.each([
    ['/', '/'],
    ['/index.html', '/'],
    ['/company', '/company/'],
    ['/company/', '/company/'],
    ['/company/index.html', '/company/'],
    ['/privacy', '/privacy.html'],
    ['/privacy/', '/privacy.html'],
    ['/privacy.html', '/privacy.html'],
    ['/old', '/old.htm'],
    ['/%E6%96%99%E9%87%91', '/料金.html'],
    ['/a.pdf', '/a.pdf'],
  ])('%s → %s', (path, own) => expect(fileOf(dir(), path)?.path).toBe(own));

  it.each(['/none', '/../../etc/passwd', '/..%2f..%2fetc/passwd', '/%', '/a%00.html', '/company/index'])('nothing for %s', (path) => {
    const base = dir();
    const found = fileOf(base, path);
    expect(found === null || found.file.startsWith(base)).toBe(true);
    if (path !== '/company/index') expect(found).toBeNull();
  });

  it('does not leave the folder', () => {
    const outer = folder({ 'secret.html': 'x', 'site/index.html': 'y' });
    expect(fileOf(join(outer, 'site'), '/../secret.html')).toBeNull();
    expect(fileOf(join(outer, 'site'), '/%2e%2e/secret')).toBeNull();
  });

  it('lists pages, not assets', () =>
    expect(pagesOf(folder({ 'index.html': '', 'b/index.html': '', 'a.htm': '', 'x.css': '', '.git/x.html': '' }))).toEqual(['/a.htm', '/b/', '/']));
});

describe('origin', () => {
  it('given, saved, or by the name of the folder', () => {
    const dir = folder({ 'site.json': '{"origin":"https://asagiri.example/"}' });
    expect(originOf(dir, 'http://127.0.0.1:8080')).toBe('http://127.0.0.1:8080');
    expect(originOf(dir)).toBe('https://asagiri.example');
    expect(originOf('/somewhere/My_Site')).toBe('https://my-site.example');
  });
  it('a broken site.json is an error', () => {
    expect(() => originOf(folder({ 'site.json': '{' }))).toThrow(TargetError);
    expect(() => originOf(folder({ 'site.json': '{"origin":"ftp://x"}' }))).toThrow(TargetError);
  });
});

describe('a folder as a site', () => {
  it('follows links inside it, under one address each, and reads what nothing links to last', async () => {
    const site = await siteFromFolder(
      folder({
        'site.json': '{"origin":"https://www.asagiri.example"}',
        'index.html': html(
          'あさぎり',
          '<a href="https://asagiri.example/price">料金</a><a href="/company/index.html">会社概要</a><a href="/terms.html">利用規約</a><a href="https://head.asagiri.example/kiyaku">会員規約</a><a href="https://head.asagiri.example/">本部</a>',
        ),
        'price.html': encode('<meta charset=Shift_JIS><title>料金</title><p>月額です</p>', 'shift_jis'),
        'company/index.html': encode('<title>会社概要</title><p>静岡の会社です。</p>', 'euc-jp'),
        'law.html': html('特定商取引法に基づく表記'),
      }),
    );
    expect(show(site)).toEqual([
      'https://www.asagiri.example/ read utf-8',
      'https://www.asagiri.example/price.html read shift_jis',
      'https://www.asagiri.example/company/ read euc-jp',
      'https://www.asagiri.example/terms.html failed/not-found',
      'https://head.asagiri.example/kiyaku blocked/other-site',
      'https://www.asagiri.example/law.html read utf-8',
    ]);
    expect(site.pages.at(-1)?.kinds).toEqual(['tokushoho']);
  });

  it('begins at the first page where there is no index', async () =>
    expect((await siteFromFolder(folder({ 'b.html': html('び'), 'a.html': html('あ') }))).pages.map(({ url }) => new URL(url).pathname)).toEqual(['/a.html', '/b.html']));
  it('has to have a page', async () => await expect(siteFromFolder(folder({ 'a.css': '' }))).rejects.toThrow(TargetError));
  it('respects --max-pages', async () => {
    const site = await siteFromFolder(
      folder({ 'index.html': html('あ', '<a href="/a.html">料金</a><a href="/b.html">会社概要</a>'), 'a.html': html('料金'), 'b.html': html('会社概要') }),
      { maxPages: 2 },
    );
    expect(site.pages.map(({ status }) => status)).toEqual(['read', 'skipped', 'read']);
  });
});

it('one file: what it links to is known and not read', async () => {
  const dir = folder({ 'lp.html': html('あさぎり', '<a href="/price.html">料金</a>'), 'price.html': html('料金') });
  const site = await siteFromFile(join(dir, 'lp.html'), { origin: 'https://asagiri.example' });
  expect(show(site)).toEqual(['https://asagiri.example/lp.html read utf-8', 'https://asagiri.example/price.html skipped/limit']);
  expect(site.pages[0]?.kinds[0]).toBe('home');
});
