import { describe, expect, it } from 'vitest';
import { cellAt, comparedAs } from '../../../../src/core/facts/reading/cells.ts';
import { sentenceSubject } from '../../../../src/core/facts/reading/subject.ts';
import { viewSite } from '../../../../src/core/facts/reading/view.ts';
import { sentenceRanges } from '../../../../src/core/text/sentences.ts';
import { siteOf } from '../../../support/audit-html.ts';

function compared(html: string, words: string, names: readonly string[] = []): string | null {
  const [page] = viewSite(siteOf({ '/': html })).pages;
  if (!page) throw new Error('no page');
  const place = cellAt(page, page.snapshot.text.indexOf(words));
  return place && comparedAs(page, place, names);
}

describe('tables that compare providers', () => {
  const table = '<table><tr><th></th><th>A社</th><th>当クラブ</th></tr><tr><td>Pマーク</td><td>取得済み</td><td>準備中です</td></tr></table>';
  it('tells the own column from the others', () => {
    expect(compared(table, '取得済み')).toBe('other');
    expect(compared(table, '準備中です')).toBe('own');
  });
  it('knows the own column by the name of the service', () => {
    const named = '<table><tr><th></th><th>ミナモ秘書</th><th>カゼ秘書</th></tr><tr><td>ISMS</td><td>認証取得</td><td>なし</td></tr></table>';
    expect(compared(named, '認証取得', ['ミナモ秘書'])).toBe('own');
    expect(compared(named, 'なし', ['ミナモ秘書'])).toBe('other');
  });
  it('compares nothing in a table of plans or of data, nor in a table of layout', () => {
    expect(compared('<table><tr><th></th><th>ライト</th><th>プロ</th></tr><tr><td>バックアップ</td><td>標準です</td><td>標準</td></tr></table>', '標準です')).toBeNull();
    expect(compared(`<table><tr><td>メニュー</td><td>当社のページ${'本文'.repeat(400)}</td></tr></table>`, '本文')).toBeNull();
  });
});

describe('whose words', () => {
  it.each([
    ['own', '「うちもプライバシーマークを持っているので、確認は細かいほうです」(事務長 佐伯さん)', 'client'],
    ['column', 'ある会社は「当社はISO27001を取得しています」と答えました。', 'column'],
    ['column', '当社はISO27001を取得しています。', 'own'],
    ['own', '「安心」を合言葉に、当社はお客様の情報をお預かりします。', 'own'],
  ] as const)('%s: %s → %s', (block, text, subject) => expect(sentenceSubject(block, text)).toBe(subject));
});

it('ends an English sentence at a number', () => {
  const text = 'Our shareholder is certified to ISO/IEC 27001. The Tokyo operation is not.';
  expect(sentenceRanges(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Our shareholder is certified to ISO/IEC 27001.', 'The Tokyo operation is not.']);
  expect(sentenceRanges('Tel. 12. Minami 3-4').length).toBe(1);
});
