import { describe, expect, it } from 'vitest';
import { registrableDomain, sameSite } from '../../../src/core/site/same-site.ts';

describe('registrable domain', () => {
  it.each([
    ['www.asagiri.co.jp', 'asagiri.co.jp'],
    ['service.asagiri.co.jp', 'asagiri.co.jp'],
    ['asagiri.or.jp', 'asagiri.or.jp'],
    ['a.b.asagiri.ne.jp', 'asagiri.ne.jp'],
    ['www.asagiri.jp', 'asagiri.jp'],
    ['lp.asagiri.tokyo.jp', 'asagiri.tokyo.jp'],
    ['www.asagiri.gr.jp', 'asagiri.gr.jp'],
    ['www.city.shizuoka.lg.jp', 'shizuoka.lg.jp'],
    ['www.asagiri.com', 'asagiri.com'],
    ['www.asagiri.co.uk', 'asagiri.co.uk'],
    ['asagiri.github.io', 'asagiri.github.io'],
    ['asagiri.sakura.ne.jp', 'asagiri.sakura.ne.jp'],
    ['WWW.ASAGIRI.COM.', 'asagiri.com'],
    ['127.0.0.1', '127.0.0.1'],
    ['localhost', 'localhost'],
  ])('%s → %s', (host, domain) => expect(registrableDomain(host)).toBe(domain));
});

describe('same site', () => {
  const same: [string, string][] = [
    ['https://asagiri.co.jp/', 'http://www.asagiri.co.jp/price'],
    ['https://asagiri.co.jp/', 'https://service.asagiri.co.jp/'],
    ['https://asagiri.jp/', 'https://asagiri.jp:443/a'],
    ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080/a'],
    ['http://localhost:3000/', 'http://localhost:3000/x'],
    ['https://www.hamamatsu.kohaku.example/', 'https://kohaku.example/'],
  ];
  it.each(same)('%s and %s', (a, b) => expect([sameSite(a, b), sameSite(b, a)]).toEqual([true, true]));

  const other: [string, string][] = [
    ['https://asagiri.co.jp/', 'https://yuugiri.co.jp/'],
    ['https://asagiri.tokyo.jp/', 'https://yuugiri.tokyo.jp/'],
    ['https://asagiri.sakura.ne.jp/', 'https://yuugiri.sakura.ne.jp/'],
    ['https://a.github.io/', 'https://b.github.io/'],
    ['https://asagiri.jp/', 'https://asagiri.com/'],
    ['https://asagiri.jp/', 'https://notasagiri.jp/'],
    ['http://127.0.0.1:8080/', 'http://127.0.0.1:8081/'],
    ['http://127.0.0.1/', 'http://10.0.0.1/'],
    ['http://localhost:3000/', 'http://localhost:4000/'],
    ['https://asagiri.jp/', 'mailto:info@asagiri.jp'],
    ['https://asagiri.jp/', 'ftp://asagiri.jp/'],
    ['', ''],
  ];
  it.each(other)('not %s and %s', (a, b) => expect([sameSite(a, b), sameSite(b, a)]).toEqual([false, false]));
});
