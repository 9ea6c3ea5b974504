import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { webFetch } from '../../src/cli/fetch.ts';

const asked: { path: string; headers: http.IncomingHttpHeaders }[] = [];
let base = '';
let other = '';
const servers: http.Server[] = [];

const listen = (handler: http.RequestListener): Promise<string> =>
  new Promise((resolve) => {
    const server = http.createServer(handler).listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
    servers.push(server);
  });

beforeAll(async () => {
  other = await listen((request, response) => {
    asked.push({ path: `other ${request.url}`, headers: request.headers });
    response.end('x');
  });
  base = await listen((request, response) => {
    asked.push({ path: request.url ?? '', headers: request.headers });
    if (request.url === '/cookie') response.setHeader('set-cookie', 'sid=secret');
    if (request.url === '/away') return void response.writeHead(302, { location: `${other}/x` }).end();
    if (request.url === '/within') return void response.writeHead(301, { location: '/page' }).end();
    if (request.url === '/loop') return void response.writeHead(302, { location: '/loop' }).end();
    if (request.url === '/endless') {
      const timer = setInterval(() => response.write('x'.repeat(64 * 1024)), 1);
      return void response.on('close', () => clearInterval(timer));
    }
    if (request.url === '/silent') return;
    response.writeHead(request.url === '/gone' ? 410 : 200, { 'content-type': 'text/html; charset=Shift_JIS' });
    response.end(`page ${request.url}`);
  });
});
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

const get = (path: string, signal = AbortSignal.timeout(3000), maxBytes = 1000) => webFetch(`${base}/`, '1.2.3')(base + path, { signal, timeoutMs: 3000, maxBytes });

describe('the command line asks politely', () => {
  it('GET with a name, without cookies and referrer', async () => {
    await get('/cookie');
    const result = await get('/page');
    expect(result).toMatchObject({ ok: true, value: { status: 200, url: `${base}/page`, contentType: 'text/html; charset=Shift_JIS', cut: false } });
    const headers: http.IncomingHttpHeaders = asked.at(-1)?.headers ?? {};
    expect(headers['user-agent']).toBe('HishoAudit/1.2.3');
    expect(headers.cookie).toBeUndefined();
    expect(headers.referer).toBeUndefined();
  });
  it('follows redirects within the site', async () => expect(await get('/within')).toMatchObject({ ok: true, value: { url: `${base}/page`, status: 200 } }));
  it('asks nothing of another site', async () => {
    expect(await get('/away')).toEqual({ ok: false, error: 'other-site' });
    expect(asked.some(({ path }) => path.startsWith('other'))).toBe(false);
  });
  it('does not run in circles', async () => expect(await get('/loop')).toEqual({ ok: false, error: 'network' }));
  it('hands over errors as they are', async () => expect(await get('/gone')).toMatchObject({ ok: true, value: { status: 410 } }));
  it('stops at the limit of an endless page', async () => {
    const result = await get('/endless', undefined, 200_000);
    expect(result.ok && [result.value.bytes.length, result.value.cut]).toEqual([200_000, true]);
  });
  it('gives up', async () => expect(await get('/silent', AbortSignal.timeout(50))).toEqual({ ok: false, error: 'timeout' }));
  it('says when nobody answers', async () =>
    expect(await webFetch('http://127.0.0.1:1/', '1')('http://127.0.0.1:1/', { signal: AbortSignal.timeout(3000), timeoutMs: 3000, maxBytes: 10 })).toEqual({
      ok: false,
      error: 'network',
    }));
});
