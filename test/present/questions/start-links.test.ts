import { describe, expect, test } from 'vitest';
import { MANUAL_CHECKS } from '../../../src/core/criteria/manual.ts';
import type { Audit } from '../../../src/core/model/audit.ts';
import { bareDossier } from '../../../src/core/model/dossier.ts';
import { startLinksOf } from '../../../src/present/questions/start-links.ts';
import { ja } from '../../../src/present/questions/words-ja.ts';
import { loadReportLanguage } from '../../../src/present/report/language.ts';
import { reportOf } from '../../../src/present/report/report.ts';
import { auditPages } from '../../support/audit-html.ts';

const language = await loadReportLanguage('ja');

const profile = (rows: string, title = '株式会社みなも') => ({
  html: `<html lang="ja"><title>${title}</title><body><h1>会社概要</h1><table>${rows}</table></body></html>`,
  kinds: ['company' as const],
});
const ROWS = `<tr><th>会社名</th><td>株式会社みなも</td></tr><tr><th>所在地</th><td>宮城県仙台市青葉区中央4-6-1</td></tr>
<tr><th>電話</th><td>022-713-0486</td></tr><tr><th>法人番号</th><td>5010001987213</td></tr>`;
const terms = { html: '<html lang="ja"><title>利用規約</title><body><h1>利用規約</h1></body></html>', kinds: ['terms' as const] };
const audit = auditPages({ '/': profile(ROWS), '/terms': terms });

const linksOf = (of: Audit) => startLinksOf(of, reportOf(bareDossier(of), language), language, ja);
const urls = (of: Audit, id: string) => (linksOf(of).get(id) ?? []).map(({ url }) => url);
const query = (url: string | undefined, key: string) => new URL(url ?? '').searchParams.get(key);

describe('links to begin a manual check with', () => {
  test('every check has its entry, and every link is https with words', () => {
    const links = linksOf(audit);
    expect([...links.keys()]).toEqual(MANUAL_CHECKS.map(({ id }) => id));
    for (const { text, url } of [...links.values()].flat()) {
      expect(text).not.toBe('');
      expect(new URL(url).protocol).toBe('https:');
    }
  });

  test('reviews: by name, on the map with the address, by phone number', () => {
    const [byName, map, phone] = urls(audit, 'manual.reviews');
    expect(query(byName, 'q')).toBe('"株式会社みなも" 口コミ 評判');
    expect(query(map, 'query')).toBe('株式会社みなも 宮城県仙台市青葉区中央4-6-1');
    expect(query(map, 'api')).toBe('1');
    expect(query(phone, 'q')).toBe('"022-713-0486"');
  });

  test('social media by name', () => {
    const found = urls(audit, 'manual.sns-reputation');
    expect(found.map((url) => new URL(url).host)).toEqual(['search.yahoo.co.jp', 'x.com', 'note.com']);
    expect(found.map((url) => query(url, 'q') ?? query(url, 'p'))).toEqual(Array(3).fill('株式会社みなも'));
  });

  test('under the name of the service too', () => {
    const named = auditPages({ '/': profile(ROWS, 'リモデスク') });
    expect(urls(named, 'manual.reviews').map((url) => query(url, 'q'))).toEqual(['"株式会社みなも" 口コミ 評判', '"リモデスク" 口コミ 評判', null, '"022-713-0486"']);
    expect(query(urls(named, 'manual.sns-reputation')[0], 'p')).toBe('リモデスク');
  });

  test('the register: the number itself, and the map', () => {
    const found = urls(audit, 'manual.registry');
    expect(found[0]).toBe('https://www.houjin-bangou.nta.go.jp/henkorireki-johoto.html?selHouzinNo=5010001987213');
    expect(found).toContain('https://www1.touki.or.jp/');
    expect(query(found.at(-1), 'query')).toBe('宮城県仙台市青葉区中央4-6-1');
  });

  test('pages of the site itself, but none without https', () => {
    expect(urls(audit, 'manual.contract-read')).toEqual(['https://provider.example/terms']);
    const open = auditPages({ '/': profile(ROWS), '/terms': terms }, 'http://provider.example');
    expect(urls(open, 'manual.contract-read')).toEqual([]);
  });

  test('what is not known is not searched for', () => {
    const bare = auditPages({ '/': profile('<tr><th>会社名</th><td>株式会社みなも</td></tr>') });
    expect(urls(bare, 'manual.reviews')).toHaveLength(2);
    expect(query(urls(bare, 'manual.reviews')[1], 'query')).toBe('株式会社みなも');
    expect(urls(bare, 'manual.registry')).toEqual(['https://www.houjin-bangou.nta.go.jp/', 'https://www1.touki.or.jp/']);
    expect(urls(bare, 'manual.records')).toEqual([]);
  });

  test('a hostile name stays a word that is searched for', () => {
    const name = `"株式会社" & q=x#\n<script>${'あ'.repeat(300)}\uD800`;
    const hostile = { ...audit, site: { ...audit.site, providerName: name } };
    const [byName] = urls(hostile, 'manual.reviews');
    const url = new URL(byName ?? '');
    expect([url.host, url.pathname, url.hash, [...url.searchParams.keys()]]).toEqual(['www.google.com', '/search', '', ['q']]);
    expect(url.searchParams.get('q')).toMatch(/^"[^"\n]{1,120}" 口コミ 評判$/);
  });
});
