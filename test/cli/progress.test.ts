import { describe, expect, it } from 'vitest';
import { progressOn } from '../../src/cli/progress.ts';
import type { CrawlProgress } from '../../src/crawl/ports.ts';

const step = (done: number, url: string): CrawlProgress => ({
  done,
  planned: 4,
  url,
  site: {
    origin: '',
    startUrl: '',
    startedAt: '',
    finishedAt: '',
    pages: [{ url, title: '', kinds: ['terms'], status: 'failed', reason: 'not-found', bytes: 0, encoding: '', linkTexts: [], snapshot: null }],
  },
});
const screen = (isTTY: boolean, columns = 40) => {
  const written: string[] = [];
  return { isTTY, columns, written, write: (text: string) => written.push(text) };
};

describe('progress', () => {
  it('is one line a page away from a terminal', () => {
    const out = screen(false);
    const view = progressOn(out, 'site');
    view.show(step(1, 'https://a.example/terms'));
    view.end();
    expect(out.written).toEqual(['site: 1/4 https://a.example/terms (failed: not-found)\n']);
  });
  it('is one bar on a terminal, never wider than it, and gone at the end', () => {
    const out = screen(true);
    const view = progressOn(out, 'site');
    view.show(step(2, `https://a.example/${'料金'.repeat(40)}`));
    view.end();
    const bar = out.written[0]?.replace('\r\u001b[2K', '') ?? '';
    expect(bar).toMatch(/^█{10}░{10} 2\/4 https/);
    expect([...bar].reduce((sum, ch) => sum + (ch > '\u2e80' && ch !== '█' ? 2 : 1), 0)).toBeLessThan(40);
    expect(out.written.at(-1)).toBe('\r\u001b[2K');
  });
});
