import { describe, expect, it } from 'vitest';
import { PARSE_LIMITS, parseBounded } from '../../src/parse/bounded-tree.ts';
import { readPage } from '../../src/parse/page.ts';

const read = (html: string) => readPage({ url: 'https://provider.example/', html });
const numbered = (count: number, item: (i: number) => string): string => Array.from({ length: count }, (_, i) => item(i)).join('');

describe('markup that no page needs', () => {
  it.each([
    ['50,000 open elements', '<div>'.repeat(50_000), 'depth'],
    ['50,000 open formats', '<b>'.repeat(50_000), 'depth'],
    ['tables in tables', '<table><tr><td>'.repeat(20_000), 'depth'],
    ['deep and busy', `${'<div>'.repeat(3_000)}${'<i></i>'.repeat(20_000)}`, 'depth'],
    ['open formats that every paragraph copies', numbered(3_000, (i) => `<p><font class="a${i}">円</p>`), 'nodes'],
    ['200,000 attributes', `<div ${numbered(200_000, (i) => ` a${i}`)}>`, 'attributes'],
  ])('%s: what stands before is read, and the cut is told', (_, markup, cut) => {
    const page = read(`<p>はじめの言葉</p>${markup}<p>おわりの言葉</p>`);
    expect(page).toMatchObject({ status: 'read', reason: 'too-large' });
    expect(page.snapshot?.cut).toContain(cut);
    expect(page.snapshot?.text).toContain('はじめの言葉');
  });

  it.each([
    ['3,000 open elements', `${'<div>'.repeat(3_000)}底`],
    ['neighbours that never close', `${'<p>段落<li>項目'.repeat(4_000)}底`],
    ['one long attribute', `<div data-x="${'あ い '.repeat(50_000)}">底</div>`],
    ['many attributes with a long one', `<div ${numbered(PARSE_LIMITS.attributes - 1, (i) => ` a${i}="${'x'.repeat(100)}"`)}>底</div>`],
  ])('%s: read whole', (_, markup) => {
    const { snapshot, reason } = read(`<p>上</p>${markup}`);
    expect(reason).toBeNull();
    expect(snapshot?.cut).toEqual([]);
    expect(snapshot?.text).toContain('底');
  });

  it('keeps the words behind a tag with too many attributes', () => {
    expect(read(`<div ${numbered(2_000, (i) => ` a${i}`)}>円</div>`).snapshot?.text.trim()).toBe('円');
  });
  it('keeps the order of what a table does not hold', () => {
    const { $ } = parseBounded('<p>前</p><table>一<b>二</b>三<i>四</i><tr><td>中</td></tr></table>後');
    expect($('body').text()).toBe('前一二三四中後');
    expect($('table').prev().text()).toBe('四');
    expect($('body').html()).toBe('<p>前</p>一<b>二</b>三<i>四</i><table><tbody><tr><td>中</td></tr></tbody></table>後');
  });
});
