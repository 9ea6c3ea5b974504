import { describe, expect, it } from 'vitest';
import type { SitePage, SiteSnapshot } from '../../src/core/model/site.ts';
import { crawl, type CrawlOptions, emptySite } from '../../src/crawl/crawl.ts';
import type { CrawlProgress, FetchResult, Ports } from '../../src/crawl/ports.ts';
import { readPage } from '../../src/parse/page.ts';

const ORIGIN = 'https://provider.example';
const NOW = '2026-11-22T09:00:00.000Z';
const text = (title: string, body = ''): string => `<title>${title}</title><h1>${title}</h1><p>${title}の文章です。ここに書いてあることを読みます。</p>${body}`;
const links = (...to: [string, string][]): string => to.map(([href, words]) => `<a href="${href}">${words}</a>`).join(' ');

type Answer = string | { status?: number; url?: string; body?: string; cut?: boolean } | 'never' | Error | { error: 'network' | 'timeout' | 'other-site' | 'policy' };

/** A site in memory that counts what is asked of it. */
function site(pages: Record<string, Answer>, delay: (path: string) => number = () => 0) {
  const asked: string[] = [];
  const progress: CrawlProgress[] = [];
  const load = { now: 0, most: 0 };
  const answer = (url: string): FetchResult | Promise<never> => {
    const { pathname, search, host } = new URL(url);
    const found = pages[host === 'provider.example' ? pathname + search : url];
    if (found === 'never') return new Promise(() => {});
    if (found instanceof Error) throw found;
    if (typeof found === 'object' && 'error' in found) return { ok: false, error: found.error };
    const page = typeof found === 'string' ? { body: found } : (found ?? { status: 404 });
    return {
      ok: true,
      value: {
        status: page.status ?? 200,
        url: page.url ?? url,
        contentType: 'text/html; charset=utf-8',
        bytes: new TextEncoder().encode(page.body ?? ''),
        cut: page.cut ?? false,
      },
    };
  };
  const ports: Ports = {
    async fetch(url) {
      const { pathname, search } = new URL(url);
      asked.push(pathname + search);
      load.most = Math.max(load.most, ++load.now);
      try {
        const wait = delay(pathname);
        await new Promise((resolve) => setTimeout(resolve, wait));
        return await answer(url);
      } finally {
        load.now--;
      }
    },
    parse: readPage,
    now: () => NOW,
    onProgress: (step) => void progress.push(structuredClone(step)),
  };
  return { ports, asked, progress, load, pagesAsked: () => asked.filter((path) => path !== '/robots.txt') };
}

const run = (ports: Ports, options: CrawlOptions = {}, start = `${ORIGIN}/`): Promise<SiteSnapshot> => crawl(emptySite(start, NOW), ports, options);
const show = ({ pages }: SiteSnapshot): string[] => pages.map(({ url, status, reason }) => `${url.replace(ORIGIN, '')} ${status}${reason ? `/${reason}` : ''}`);
const pageOf = (result: SiteSnapshot, path: string): SitePage | undefined => result.pages.find(({ url }) => url === ORIGIN + path);

describe('a plain site', () => {
  const SITE = {
    '/': text('あさぎり秘書室', links(['/price/', '料金'], ['/company/', '会社概要'], ['/x/', 'もうひとつ'])),
    '/price/': text('料金', links(['/terms/', '利用規約'])),
    '/company/': text('会社概要'),
    '/terms/': text('利用規約'),
    '/x/': text('もうひとつ'),
  };

  it('is read whole, each page once, home first, in the order in which pages were found', async () => {
    const { ports, pagesAsked } = site(SITE);
    const result = await run(ports);
    expect(show(result)).toEqual(['/ read', '/price/ read', '/company/ read', '/x/ read', '/terms/ read']);
    expect(pagesAsked().sort()).toEqual(['/', '/company/', '/price/', '/terms/', '/x/']);
    expect(result).toMatchObject({ origin: ORIGIN, startUrl: `${ORIGIN}/`, startedAt: NOW, finishedAt: NOW });
    expect(result.pages.map(({ kinds }) => kinds[0])).toEqual(['home', 'price', 'company', 'other', 'terms']);
    expect(pageOf(result, '/terms/')?.linkTexts).toEqual(['利用規約']);
  });

  it('gives the same whichever page answers first', async () => {
    const slow = await run(site(SITE, (path) => (path === '/price/' ? 40 : 1)).ports);
    expect(show(slow)).toEqual(show(await run(site(SITE).ports)));
  });

  it('reports after every page, with what is known', async () => {
    const { ports, progress } = site(SITE);
    await run(ports);
    expect(progress.map(({ done }) => done)).toEqual([1, 2, 3, 4, 5]);
    expect(progress[0]?.site.pages.map(({ status }) => status)).toEqual(['read']);
    expect(progress.every(({ done, planned }) => planned >= done)).toBe(true);
    expect(progress[1]?.planned).toBeGreaterThanOrEqual(4);
  });
});

describe('limits', () => {
  it('reads at most the given number, telling pages first; those left over are said, others not', async () => {
    const words = ['会社概要', '料金', '特定商取引法', 'お問い合わせ', 'よくある質問', 'サービス内容', 'プライバシーポリシー', '利用規約', 'セキュリティ', 'ご利用の流れ'];
    const filler = Array.from({ length: 30 }, (_, n): [string, string] => [`/f${n}`, `よもやま${n}`]);
    const pages = Object.fromEntries([...filler.map(([path]) => [path, text(path)]), ...words.map((word, n) => [`/t${n}`, text(word)])]);
    const all = site({ ...pages, '/': text('あさぎり', links(...filler, ...words.map((word, n): [string, string] => [`/t${n}`, word]))) });
    const result = await run(all.ports);
    expect(all.pagesAsked()).toHaveLength(16);
    for (const n of words.keys()) expect(all.pagesAsked()).toContain(`/t${n}`);
    expect(result.pages).toHaveLength(16);

    const few = site({ ...pages, '/': text('あさぎり', links(...filler, ...words.map((word, n): [string, string] => [`/t${n}`, word]))) });
    const short = await run(few.ports, { maxPages: 4 });
    expect(few.pagesAsked()).toEqual(['/', '/t0', '/t1', '/t2']);
    expect(short.pages.filter(({ status }) => status === 'skipped').map(({ url, reason }) => `${url.replace(ORIGIN, '')} ${reason}`)).toEqual(
      ['/t3', '/t4', '/t5', '/t6', '/t7', '/t8', '/t9'].map((path) => `${path} limit`),
    );
  });

  it('four at a time', async () => {
    const many = Array.from({ length: 12 }, (_, n) => `/p${n}`);
    const busy = site(
      { '/': text('あさぎり', links(...many.map((path): [string, string] => [path, `料金 ${path}`]))), ...Object.fromEntries(many.map((path) => [path, text(`料金 ${path}`)])) },
      () => 5,
    );
    await run(busy.ports);
    expect(busy.load.most).toBe(4);
  });

  it('gives up on a page that never answers, even where the port forgets its signal', async () => {
    const result = await run(site({ '/': text('あさぎり', links(['/price', '料金'], ['/company', '会社概要'])), '/price': 'never', '/company': text('会社概要') }).ports, {
      timeoutMs: 30,
    });
    expect(show(result)).toEqual(['/ read', '/price failed/timeout', '/company read']);
  });

  it('says that a page was cut', async () => {
    const result = await run(site({ '/': { body: text('あさぎり'), cut: true } }).ports);
    expect(show(result)).toEqual(['/ read/too-large']);
  });

  it('has an end on a site without one', async () => {
    const endless: Ports = {
      ...site({}).ports,
      fetch: async (url) => ({
        ok: true,
        value: { status: 200, url, contentType: null, bytes: new TextEncoder().encode(text(`頁${url}`, links([`${url}a/`, 'つぎ'], [`${url}b/`, 'さらに']))), cut: false },
      }),
    };
    expect((await run(endless)).pages).toHaveLength(16);
  });
});

describe('what can go wrong becomes a status', () => {
  it('dead links, errors, no connection, policy, exceptions of the port', async () => {
    const result = await run(
      site({
        '/': text('あさぎり', links(['/terms', '利用規約'], ['/price', '料金'], ['/company', '会社概要'], ['/faq', 'よくある質問'], ['/flow', 'ご利用の流れ'])),
        '/price': { status: 500 },
        '/company': { error: 'network' },
        '/faq': { error: 'policy' },
        '/flow': new Error('boom'),
      }).ports,
    );
    expect(show(result)).toEqual(['/ read', '/terms failed/not-found', '/price failed/http', '/company failed/network', '/faq blocked/policy', '/flow failed/network']);
    expect(pageOf(result, '/terms')?.kinds).toEqual(['terms']);
  });

  it('a parser that throws', async () => {
    const { ports } = site({ '/': text('あさぎり') });
    expect(
      show(
        await run({
          ...ports,
          parse: () => {
            throw new Error('boom');
          },
        }),
      ),
    ).toEqual(['/ empty/not-html']);
  });

  it('a redirect to another site, by the port or seen in the answer', async () => {
    const result = await run(
      site({
        '/': text('あさぎり', links(['/price', '料金'], ['/terms', '利用規約'])),
        '/price': { url: 'https://elsewhere.example/', body: text('x') },
        '/terms': { error: 'other-site' },
      }).ports,
    );
    expect(show(result)).toEqual(['/ read', '/price blocked/other-site', '/terms blocked/other-site']);
    expect(result.pages.every(({ url }) => url.startsWith(ORIGIN))).toBe(true);
  });

  it('a dead link that answers with the front page or is sent there', async () => {
    const home = text('あさぎり', links(['/terms', '利用規約'], ['/price', '料金'], ['/inquiry', 'お問い合わせ'], ['/contact', 'お問い合わせ']));
    const result = await run(
      site({ '/': home, '/terms': home, '/price': { url: `${ORIGIN}/`, body: home }, '/inquiry': text('お問い合わせ'), '/contact': text('お問い合わせ') }).ports,
    );
    expect(show(result)).toEqual(['/ read', '/terms failed/not-found', '/price failed/not-found', '/inquiry read']);
  });

  it('an address that moves to a page read already is that page, with its words', async () => {
    const company = text('会社概要', links(['/profile', 'プロフィール']));
    const result = await run(site({ '/': text('あさぎり', links(['/company', '会社概要'])), '/company': company, '/profile': { url: `${ORIGIN}/company`, body: company } }).ports);
    expect(show(result)).toEqual(['/ read', '/company read']);
    expect(pageOf(result, '/company')?.linkTexts).toEqual(['プロフィール', '会社概要']);
  });

  it('PDF and papers on another domain are known and not asked for', async () => {
    const { ports, pagesAsked } = site({
      '/': text(
        'あさぎり',
        links(['/k.pdf', '利用規約'], ['https://corp.example/about', '会社概要'], ['https://corp.example/p', 'プライバシーポリシー'], ['/privacy', 'プライバシーポリシー']),
      ),
      '/privacy': text('プライバシーポリシー'),
    });
    const result = await run(ports);
    expect(show(result)).toEqual(['/ read', '/k.pdf empty/pdf', '/privacy read', 'https://corp.example/about blocked/other-site']);
    expect(pagesAsked()).toEqual(['/', '/privacy']);
  });

  it('what the law asks of a shop does not stand for a profile on another domain', async () => {
    const { ports } = site({
      '/': text('あさぎり', links(['/law', '特定商取引法に基づく表記'], ['https://corp.example/about', '運営会社'])),
      '/law': `<title>特定商取引法に基づく表記</title><h1>特定商取引法に基づく表記</h1><table><tr><th>販売業者</th><td>株式会社あさぎり</td></tr><tr><th>運営責任者</th><td>朝霧 花子</td></tr><tr><th>所在地</th><td>静岡県静岡市葵区追手町9-9</td></tr><tr><th>電話番号</th><td>054-000-9999</td></tr><tr><th>支払方法</th><td>銀行振込</td></tr></table><footer>${links(['https://corp.example/about', '運営会社'])}</footer>`,
    });
    const result = await run(ports);
    expect(show(result)).toEqual(['/ read', '/law read', 'https://corp.example/about blocked/other-site']);
  });

  it('shells do not count as copies of each other', async () => {
    const shell = (title: string): string =>
      `<title>${title}</title><div id="app"></div><footer><a href="/price">料金</a><a href="/terms">利用規約</a></footer><script src="/a.js"></script>`;
    expect(show(await run(site({ '/': shell('あさぎり'), '/price': shell('料金'), '/terms': shell('利用規約') }).ports))).toEqual([
      '/ empty/shell',
      '/price empty/shell',
      '/terms empty/shell',
    ]);
  });
});

describe('robots.txt', () => {
  const SITE = {
    '/robots.txt': 'User-agent: *\nDisallow: /private\nDisallow: /$',
    '/': text('あさぎり', links(['/private/terms', '利用規約'], ['/price', '料金'])),
    '/price': text('料金'),
  };
  it('is asked once and obeyed, except for the open page', async () => {
    const { ports, asked } = site(SITE);
    expect(show(await run(ports))).toEqual(['/ read', '/private/terms blocked/robots', '/price read']);
    expect(asked.filter((path) => path === '/robots.txt')).toHaveLength(1);
    expect(asked).not.toContain('/private/terms');
  });
  it('rules for our name count', async () => {
    expect(show(await run(site({ ...SITE, '/robots.txt': 'User-agent: HishoAudit\nDisallow: /price\n\nUser-agent: *\nDisallow:' }).ports))).toContain('/price blocked/robots');
  });
  it('forbids nothing where it is missing, a page, or not answering', async () => {
    for (const robots of [{ status: 404 }, text('ページ', '<pre>\nUser-agent: *\nDisallow: /\n</pre>'), new Error('x')])
      expect(show(await run(site({ ...SITE, '/robots.txt': robots as Answer }).ports))).toContain('/price read');
  });
  it('is not asked for folders', async () => {
    const { ports, asked } = site(SITE);
    await run(ports, { robots: false });
    expect(asked).not.toContain('/robots.txt');
  });
});

describe('cancel and resume', () => {
  const SITE = {
    '/': text('あさぎり', links(['/price', '料金'], ['/company', '会社概要'], ['/x', 'よもやま'])),
    '/price': text('料金', links(['/terms', '利用規約'])),
    '/company': text('会社概要'),
    '/terms': text('利用規約'),
    '/x': text('よもやま'),
  };

  it('stops at once; what is left is said', async () => {
    const cancel = new AbortController();
    const { ports, pagesAsked } = site(SITE, (path) => (path === '/company' ? 200 : 0));
    const result = await run(
      {
        ...ports,
        onProgress: ({ done }) => {
          if (done === 2) cancel.abort();
        },
      },
      { signal: cancel.signal },
    );
    expect(show(result)).toEqual(['/ read', '/price read', '/company skipped/cancelled', '/terms skipped/cancelled']);
    expect(pagesAsked()).not.toContain('/terms');
  });

  it('cancelled before it begins, nothing is asked', async () => {
    const { ports, asked } = site(SITE);
    expect(show(await run(ports, { signal: AbortSignal.abort() }))).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('goes on from any saved state to the same result, and reads no page twice', async () => {
    const whole = site(SITE);
    const result = await run(whole.ports);
    for (const saved of whole.progress) {
      const again = site(SITE);
      const resumed = await crawl(JSON.parse(JSON.stringify(saved.site)) as SiteSnapshot, again.ports);
      expect([...show(resumed)].sort()).toEqual([...show(result)].sort());
      const done = saved.site.pages.filter(({ status }) => status === 'read').map(({ url }) => url.replace(ORIGIN, ''));
      expect(again.pagesAsked().filter((path) => done.includes(path))).toEqual([]);
    }
  });

  it('interrupted after any page, it ends with the same pages in the same order, whichever had answered first', async () => {
    const whole = site(SITE);
    const result = show(await run(whole.ports));
    for (const { site: saved } of whole.progress) {
      const [first, ...rest] = (JSON.parse(JSON.stringify(saved)) as SiteSnapshot).pages.filter(({ status }) => status === 'read') as [SitePage, ...SitePage[]];
      const resumed = await crawl({ ...saved, pages: [first, ...rest.reverse()] }, site(SITE).ports);
      expect(show(resumed)).toEqual(result);
    }
  });

  it('begins with an open page that is read already, and counts it', async () => {
    const { ports, pagesAsked } = site(SITE);
    const { bytes, encoding, snapshot } = readPage({ url: `${ORIGIN}/price`, html: SITE['/price'] });
    const open: SitePage = { url: `${ORIGIN}/price`, title: '料金', kinds: ['price'], status: 'read', reason: null, bytes, encoding, linkTexts: [], snapshot };
    const result = await crawl({ ...emptySite(`${ORIGIN}/price`, NOW), pages: [open] }, ports, { maxPages: 3 });
    expect(pagesAsked()).toEqual(['/', '/terms']);
    expect(result.pages.map(({ url, kinds }) => `${url.replace(ORIGIN, '')} ${kinds[0]}`).slice(0, 3)).toEqual(['/price price', '/terms terms', '/ home']);
  });
});

describe('pages that lead on', () => {
  it('an entrance that sends visitors on: the target is the front page', async () => {
    const result = await run(
      site({ '/': '<meta http-equiv="refresh" content="0;url=/main.html">', '/main.html': text('あさぎり', links(['/price', '料金'])), '/price': text('料金') }).ports,
    );
    expect(result.pages.map(({ url, kinds }) => `${url.replace(ORIGIN, '')} ${kinds[0]}`)).toEqual(['/ home', '/main.html home', '/price price']);
  });
  it('a frameset', async () => {
    expect(
      show(
        await run(
          site({
            '/': '<frameset><frame src="/menu.html"><frame src="/body.html"></frameset>',
            '/menu.html': links(['/price', '料金']),
            '/body.html': text('ようこそ'),
            '/price': text('料金'),
          }).ports,
        ),
      ),
    ).toEqual(['/ read', '/menu.html read', '/body.html read', '/price read']);
  });
  it('a start that moves to another form of its address', async () => {
    const result = await run(site({ '/': { url: 'https://www.provider.example/', body: text('あさぎり') } }).ports);
    expect(result).toMatchObject({ origin: 'https://www.provider.example', startUrl: 'https://www.provider.example/' });
    expect(result.pages).toHaveLength(1);
  });
});

it('is only for addresses of the web', () => expect(() => emptySite('file:///etc/passwd', NOW)).toThrow(TypeError));
