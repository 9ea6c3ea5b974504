import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Server, serve } from '../../scripts/serve.mjs';

/** あ in Shift_JIS. */
const SHIFT_JIS = Buffer.from([0x82, 0xa0]);

let folder: string;
let server: Server;
let url: (address: string) => string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hisho-audit-serve-'));
  await mkdir(path.join(folder, 'site', 'company'), { recursive: true });
  await writeFile(path.join(folder, 'secret.html'), 'outside');
  await writeFile(path.join(folder, 'site', 'index.html'), SHIFT_JIS);
  await writeFile(path.join(folder, 'site', 'company', 'index.html'), 'company');
  await writeFile(path.join(folder, 'site', '料金.html'), 'price');
  server = await serve({
    sites: { localhost: path.join(folder, 'site'), 'asagiri.test': path.join(folder, 'site') },
    respond: ({ path: asked }) => {
      if (asked === '/away') return { status: 302, headers: { location: 'http://elsewhere.test/' } };
      return asked === '/company/' ? { headers: { 'content-security-policy': "default-src 'none'" } } : undefined;
    },
  });
  url = (address) => `http://localhost:${server.port}${address}`;
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** As a browser asks through a proxy: the whole address in the request line. */
const throughProxy = (address: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    http
      .get({ host: '127.0.0.1', port: server.port, path: address, headers: { host: new URL(address).host } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
      .on('error', reject);
  });

test('bytes as they are, without a charset', async () => {
  const response = await fetch(url('/'));
  expect(response.headers.get('content-type')).toBe('text/html');
  expect(Buffer.from(await response.arrayBuffer())).toEqual(SHIFT_JIS);
});

test('an address without ending finds the file, a folder its index', async () => {
  expect(await (await fetch(url('/%E6%96%99%E9%87%91'))).text()).toBe('price');
  const company = await fetch(url('/company'));
  expect(company.url).toBe(url('/company/'));
  expect(company.headers.get('content-security-policy')).toBe("default-src 'none'");
  expect(await company.text()).toBe('company');
});

test.each(['/nothing', '/..%2fsecret.html', '/%E0%A4%A'])('%s is not found', async (address) => {
  const response = await fetch(url(address));
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('404');
});

test('a given answer, and no other method than reading', async () => {
  expect((await fetch(url('/away'), { redirect: 'manual' })).headers.get('location')).toBe('http://elsewhere.test/');
  expect((await fetch(url('/'), { method: 'POST' })).status).toBe(405);
});

test('several hosts as a proxy; others are refused and in the log', async () => {
  expect(await throughProxy('http://asagiri.test/company/')).toBe(200);
  expect(await throughProxy('http://elsewhere.test/x?y=1')).toBe(502);
  expect(server.log.slice(-2).map(({ url: asked, host, path: asked2, status }) => [asked, host, asked2, status])).toEqual([
    ['http://asagiri.test/company/', 'asagiri.test', '/company/', 200],
    ['http://elsewhere.test/x?y=1', 'elsewhere.test', '/x?y=1', 502],
  ]);
});
