import { describe, expect, it } from 'vitest';
import { evidenceOf, selectorAt } from '../../../src/core/audit/evidence.ts';
import type { Fact } from '../../../src/core/model/fact.ts';
import type { PageSnapshot } from '../../../src/core/model/page.ts';
import { textHash } from '../../../src/core/text/text-hash.ts';
import { siteOf } from '../../support/audit-html.ts';

const site = siteOf({
  '/': '<html><head><title>ナギサ</title></head><body><p>前の文です。</p><div id="info"><p>電話は<b>03-5999-0101</b>です。</p></div><p>後の文です。</p></body></html>',
  '/b/': '<html><head><title>概要</title></head><body><ul><li>a</li><li>電話　03-5999-0101</li></ul></body></html>',
});
const page = (i: number): PageSnapshot => site.pages[i]?.snapshot as PageSnapshot;
const fact = (words: string, more: Partial<Fact> = {}): Fact => {
  const at = more.page ?? 0;
  const start = page(at).text.indexOf(words);
  return { value: words, page: at, start, end: start + words.length, tactic: 'text', subject: 'own', confidence: 0.75, ...more };
};

describe('evidenceOf', () => {
  it('quotes the words with what is needed to find them again', () => {
    const [evidence] = evidenceOf(site, [fact('03-5999-0101')]);
    expect(evidence).toEqual({
      pageUrl: 'https://provider.example/',
      pageTitle: 'ナギサ',
      quote: '03-5999-0101',
      prefix: '前の文です。 電話は',
      suffix: 'です。 後の文です。 ',
      selector: '#info > p:nth-of-type(1)',
      offset: page(0).text.indexOf('03-5999-0101'),
      textHash: textHash(page(0).text),
      value: '03-5999-0101',
      confidence: 0.75,
    });
  });
  it('best first: confidence, then the order of the site; own before others', () => {
    const facts = [
      fact('a', { page: 1, confidence: 0.5 }),
      fact('前の文', { confidence: 0.6 }),
      fact('後の文', { confidence: 0.9, subject: 'client' }),
      fact('電話は', { confidence: 0.9 }),
    ];
    expect(evidenceOf(site, facts).map((e) => e.quote)).toEqual(['電話は', '前の文', 'a', '後の文']);
  });
  it('the same words on two pages are one piece of evidence, whatever their width', () => {
    expect(evidenceOf(site, [fact('電話　03-5999-0101', { page: 1 }), fact('x', { quote: '電話 ０３－５９９９－０１０１' })])).toHaveLength(1);
  });
  it('at most five, none without words, none of pages that are not there', () => {
    const many = Array.from({ length: 9 }, (_, i) => fact('前', { quote: `言葉${i}` }));
    expect(evidenceOf(site, many)).toHaveLength(5);
    expect(evidenceOf(site, [fact('前', { quote: ' ' }), fact('前', { start: 3, end: 3 })])).toEqual([]);
    expect(evidenceOf(site, [{ ...fact('前の文'), page: 9 }])).toEqual([]);
  });
  it('the quote of a fact without words on the page stands for it', () => {
    const [evidence] = evidenceOf(site, [fact('前', { start: 0, end: 0, quote: 'tel:0359990101', value: undefined })]);
    expect([evidence?.quote, evidence?.value]).toEqual(['tel:0359990101', null]);
  });
  it('English words stay whole', () => {
    const long = siteOf({ '/': `<p>${'assistants and '.repeat(20)}</p>`, '/b/': `<p>${'a'.repeat(100)}, ${'and so on '.repeat(20)}</p>` });
    const quotes = [0, 1].map((at) => evidenceOf(long, [{ value: null, page: at, start: 0, end: 250, tactic: 'text', subject: 'own', confidence: 0.5 }])[0]?.quote);
    expect(quotes).toEqual(['assistants and '.repeat(10).trim(), `${'a'.repeat(100)},`]);
  });
  it('long words are cut at 160 characters, at a stop where there is one in the second half', () => {
    const long = siteOf({ '/': `<p>${'あ'.repeat(120)}。${'い'.repeat(100)}</p>`, '/b/': `<p>う。${'え'.repeat(300)}</p>` });
    const whole = (at: number): Fact => ({ value: null, page: at, start: 0, end: long.pages[at]?.snapshot?.text.length ?? 0, tactic: 'text', subject: 'own', confidence: 0.5 });
    expect(evidenceOf(long, [whole(0)])[0]?.quote).toBe(`${'あ'.repeat(120)}。`);
    expect(evidenceOf(long, [whole(1)])[0]?.quote).toHaveLength(160);
  });
  it('lines become blanks', () => {
    const lines = siteOf({ '/': '<p>東京都<br>港区</p>' });
    expect(evidenceOf(lines, [{ ...fact('前'), start: 0, end: 6 }])[0]?.quote).toBe('東京都 港区');
  });
});

describe('selectorAt', () => {
  const at = (i: number, words: string): string => selectorAt(page(i), page(i).text.indexOf(words));
  it('from the nearest id downwards', () => expect(at(0, '電話は')).toBe('#info > p:nth-of-type(1)'));
  it('from the body where there is no id', () => expect(at(1, '電話')).toBe('body > ul:nth-of-type(1) > li:nth-of-type(2)'));
  it('ids that are no names in a selector are passed over', () => {
    const odd = siteOf({ '/': '<div id="1:2"><p>x</p></div>' }).pages[0]?.snapshot as PageSnapshot;
    expect(selectorAt(odd, 0)).toBe('body > div:nth-of-type(1) > p:nth-of-type(1)');
  });
});

it('textHash tells texts apart', () => {
  expect(textHash('')).toBe('811c9dc5');
  expect(textHash('秘書')).toMatch(/^[0-9a-f]{8}$/);
  expect(textHash('秘書')).not.toBe(textHash('書秘'));
});
