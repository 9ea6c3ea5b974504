import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Audit } from '../../src/core/model/audit.ts';
import { auditPages, findingOf, statusOf } from '../support/audit-html.ts';

/** What must never matter to a status: how wide, how spaced, in which element and on which side of the page a fact is written. */

interface Row {
  label: string;
  value: string;
  /** The criterion that this row alone decides. */
  decides: string;
}

const ROWS: readonly Row[] = [
  { label: '商号', value: '株式会社ミズホノ事務', decides: 'company.name' },
  { label: '所在地', value: '〒399-0001 長野県松本市宮田9丁目8番7号', decides: 'company.address' },
  { label: '代表者', value: '代表取締役 木曽 あかり', decides: 'company.representative' },
  { label: '設立', value: '2014年6月3日', decides: 'company.founded' },
  { label: '資本金', value: '500万円', decides: 'company.capital' },
  { label: '従業員数', value: '12名', decides: 'company.staff' },
  { label: '電話番号', value: '0263-99-1182', decides: 'contact.phone' },
  { label: '受付時間', value: '平日 9:30~17:30', decides: 'contact.hours' },
  { label: '支払方法', value: '銀行振込、クレジットカード', decides: 'payment.methods' },
  { label: '初期費用', value: '11,000円', decides: 'price.initial' },
  { label: '最低契約期間', value: '3か月', decides: 'contract.term' },
];

const plainHtml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const LAYOUTS: Record<string, (rows: readonly Row[], write: (text: string) => string) => string> = {
  table: (rows, write) => `<table>${rows.map((r) => `<tr><th>${write(r.label)}</th><td>${write(r.value)}</td></tr>`).join('')}</table>`,
  cells: (rows, write) => `<table>${rows.map((r) => `<tr><td>${write(r.label)}</td><td>${write(r.value)}</td></tr>`).join('')}</table>`,
  definitions: (rows, write) => `<dl>${rows.map((r) => `<dt>${write(r.label)}</dt><dd>${write(r.value)}</dd>`).join('')}</dl>`,
  boxes: (rows, write) => rows.map((r) => `<div class="row"><div>${write(r.label)}</div><div>${write(r.value)}</div></div>`).join(''),
  lines: (rows, write) => `<p>${rows.map((r) => `${write(r.label)}：${write(r.value)}`).join('<br>')}</p>`,
  list: (rows, write) => `<ul>${rows.map((r) => `<li>${write(r.label)}：${write(r.value)}</li>`).join('')}</ul>`,
};

/** Ways of writing the same characters. */
const WRITINGS: Record<string, (text: string) => string> = {
  plain: plainHtml,
  fullWidth: (text) => plainHtml(text).replace(/[0-9A-Za-z:~-]/g, (ch) => String.fromCharCode(ch.charCodeAt(0) + 0xfee0)),
  spaced: (text) => `\n    ${plainHtml(text)}\t `,
  wrapped: (text) => [...text].map((ch) => `<span>${plainHtml(ch)}</span>`).join(''),
  emphasised: (text) => `<strong><font size="2">${plainHtml(text)}</font></strong>`,
  invisible: (text) => plainHtml(text).replace(/(?<=[\u3040-\u9fff])(?=[\u3040-\u9fff])/g, '\u200b'),
};

const page = (body: string, place: 'main' | 'footer' = 'main'): string =>
  `<html lang="ja"><head><title>会社概要</title></head><body><header><a href="/">トップ</a></header><${place}><h2>会社概要</h2>${body}</${place}></body></html>`;
const auditOf = (body: string, place: 'main' | 'footer' = 'main'): Audit =>
  auditPages({
    '/': '<html><body><h1>事務の代行</h1><p>メール対応、日程調整、請求書作成をお引き受けします。</p></body></html>',
    '/company/': { html: page(body, place), kinds: ['company'] },
  });

const someRows = fc.subarray([...ROWS], { minLength: 1 });
const layout = fc.constantFrom(...Object.keys(LAYOUTS));
const writing = fc.constantFrom(...Object.keys(WRITINGS));
const RUNS = { numRuns: 60 };

describe('a stated fact', () => {
  it('is found in every layout and writing', () => {
    fc.assert(
      fc.property(someRows, layout, writing, (rows, l, w) => {
        const audit = auditOf((LAYOUTS[l] as (typeof LAYOUTS)['table'])(rows, WRITINGS[w] as (t: string) => string));
        for (const row of rows) expect(statusOf(audit, row.decides), `${row.decides} as ${l}, ${w}`).toBe('met');
      }),
      RUNS,
    );
  });
  it('has the same value in every layout and writing', () => {
    const plain = auditOf(LAYOUTS.table?.(ROWS, plainHtml) ?? '');
    fc.assert(
      fc.property(layout, writing, (l, w) => {
        const audit = auditOf((LAYOUTS[l] as (typeof LAYOUTS)['table'])(ROWS, WRITINGS[w] as (t: string) => string));
        for (const { decides } of ROWS) expect(findingOf(audit, decides).value, `${decides} as ${l}, ${w}`).toEqual(findingOf(plain, decides).value);
      }),
      RUNS,
    );
  });
  it('counts in the footer as in the page', () => {
    fc.assert(
      fc.property(someRows, layout, (rows, l) => {
        const audit = auditOf((LAYOUTS[l] as (typeof LAYOUTS)['table'])(rows, plainHtml), 'footer');
        for (const row of rows) expect(statusOf(audit, row.decides), `${row.decides} as ${l}`).toBe('met');
      }),
      RUNS,
    );
  });
});

describe('absence', () => {
  it('follows whenever the row is taken away', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ROWS), layout, (gone, l) => {
        const audit = auditOf(
          (LAYOUTS[l] as (typeof LAYOUTS)['table'])(
            ROWS.filter((row) => row !== gone),
            escape,
          ),
        );
        expect(statusOf(audit, gone.decides), gone.decides).not.toBe('met');
      }),
      RUNS,
    );
  });
  it('is not filled by a column about the trade', () => {
    const column = `<html><head><title>オンライン秘書の選び方とは</title></head><body><article><h1>オンライン秘書の選び方</h1><p class="date">2026年3月1日</p>
      <p>一般的に、初期費用は11,000円ほど、最低契約期間は3か月という会社が多いようです。</p><p>多くの会社では銀行振込とクレジットカードが使えます。</p>
      <p>資本金が500万円以上か、従業員数が12名以上かも目安になります。</p><p>プライバシーマークを取得している会社を選びましょう。</p></article></body></html>`;
    fc.assert(
      fc.property(someRows, layout, (rows, l) => {
        const body = (LAYOUTS[l] as (typeof LAYOUTS)['table'])(rows, plainHtml);
        const without = auditOf(body);
        const within = auditPages({
          '/': '<html><body><h1>事務の代行</h1><p>メール対応、日程調整、請求書作成をお引き受けします。</p></body></html>',
          '/company/': { html: page(body), kinds: ['company'] },
          '/column/erabikata/': { html: column, kinds: ['blog'] },
        });
        for (const finding of without.findings) if (finding.status === 'missing') expect(statusOf(within, finding.id), finding.id).not.toBe('met');
      }),
      RUNS,
    );
  });
});

describe('block numbers', () => {
  it('are one address with kanji, with hyphens and in full width', () => {
    const kanji = [...'〇一二三四五六七八九'];
    const block = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(block, block, block, (a, b, c) => {
        const forms = [`${a}丁目${b}番${c}号`, `${kanji[a]}丁目${b}番${c}号`, `${a}-${b}-${c}`, `${a}−${b}−${c}`, `${a}ー${b}ー${c}`];
        for (const form of forms) {
          const audit = auditOf(`<dl><dt>所在地</dt><dd>長野県松本市宮田${form}</dd></dl>`);
          expect(statusOf(audit, 'company.address'), form).toBe('met');
        }
      }),
      { numRuns: 20 },
    );
  });
});
