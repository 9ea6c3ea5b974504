import { describe, expect, test } from 'vitest';
import type { Audit } from '../../../src/core/model/audit.ts';
import { english } from '../../../src/present/language/en.ts';
import { japanese } from '../../../src/present/language/ja.ts';
import { changeViews, historyView } from '../../../src/present/library/history.ts';
import { type LibraryList, libraryView, NEWEST_FIRST, type SavedLine } from '../../../src/present/library/library.ts';
import { en } from '../../../src/present/library/words-en.ts';
import { ja } from '../../../src/present/library/words-ja.ts';
import { auditBody } from '../../support/audit-html.ts';

const NOW = new Date('2026-11-22T09:30:00Z');

const line = (id: string, origin: string, day: number, more: Partial<SavedLine> = {}): SavedLine => ({
  id,
  origin,
  finishedAt: `2026-11-${String(day).padStart(2, '0')}T09:04:00.000Z`,
  providerName: '',
  brand: '',
  domain: new URL(origin).host,
  met: 10,
  partial: 2,
  missing: 70,
  unknown: 6,
  flagged: [],
  changes: null,
  ...more,
});

const LINES = [
  line('1', 'https://kanade.example', 20, { providerName: '合同会社カナデリンク', brand: 'リモデスク', met: 41 }),
  line('2', 'https://kanade.example', 22, { providerName: '合同会社カナデリンク', brand: 'リモデスク', met: 42, changes: { new: 1, gone: 0, other: 2 } }),
  line('3', 'https://smart.example', 21, { brand: 'スマート秘書クラブ', flagged: ['flag.overclaim', 'flag.pressure'], changes: { new: 0, gone: 0, other: 0 } }),
  line('4', 'https://relay.example', 19),
];

const view = (list: Partial<LibraryList> = {}, lines = LINES) => libraryView(lines, { ...NEWEST_FIRST, ...list }, NOW, japanese, ja);
const names = (list: Partial<LibraryList> = {}): string[] => view(list).rows.map(({ name }) => name);

describe('the list of saved audits', () => {
  test('one row a site, with its newest audit, the newest site first', () => {
    const { rows, lead, total } = view();
    expect(lead).toBe('3つのサイト・4回の点検。すべてこのブラウザーの中にあります。');
    expect(total).toBe(3);
    const thousands = Array.from({ length: 1234 }, (_, n) => line(String(n), `https://site-${n}.example`, 20));
    expect(view({}, thousands).lead).toContain('1,234つのサイト・1,234回の点検');
    expect(libraryView(thousands, NEWEST_FIRST, NOW, english, en).lead).toContain('1,234 sites, 1,234 audits');
    expect(rows.map(({ name, sub, id, ids }) => [name, sub, id, ids])).toEqual([
      ['合同会社カナデリンク', 'リモデスク／kanade.example', '2', ['2', '1']],
      ['スマート秘書クラブ', '運営者の記載を確認できず／smart.example', '3', ['3']],
      ['relay.example', '運営者の記載を確認できず', '4', ['4']],
    ]);
    expect(rows[0]?.counts.map(({ text }) => text)).toEqual(['42', '2', '70', '0', '6']);
  });

  test('says what changed, that nothing did, or that it is the first', () => {
    expect(view().rows.map(({ changes }) => changes?.map(({ word, count }) => `${word} ${count}`) ?? null)).toEqual([['新しく記載 1', '値が変わった 2'], [], null]);
  });

  test('sorts by any column, both ways', () => {
    expect(names({ descending: false })[0]).toBe('relay.example');
    expect(names({ sort: 'flagged' })[0]).toBe('スマート秘書クラブ');
    expect(names({ sort: 'met' })[0]).toBe('合同会社カナデリンク');
    expect(names({ sort: 'site', descending: false })).toEqual(['relay.example', 'スマート秘書クラブ', '合同会社カナデリンク']);
  });

  test.each([
    ['カナデ', 1],
    ['ｶﾅﾃﾞ', 1],
    ['EXAMPLE', 3],
    ['秘書 smart', 1],
    ['ない', 0],
    ['', 3],
  ])('search %j finds %i', (query, count) => {
    expect(names({ query })).toHaveLength(count);
  });

  test('nothing saved', () => expect(view({}, [])).toMatchObject({ rows: [], total: 0 }));
});

describe('the history of a site', () => {
  const phone = auditBody('<p>電話 022-713-0486</p>', 'contact');
  const none = auditBody('<p>お問い合わせはこちら</p>', 'contact');
  const other = auditBody('<p>電話 022-713-0487</p>', 'contact');
  const of = (before: Audit, after: Audit, lang: 'ja' | 'en' = 'ja') =>
    (lang === 'ja' ? changeViews(before, after, japanese, ja) : changeViews(before, after, english, en)).filter(({ criterion }) => criterion === 'contact.phone');

  test('what is new, gone or has another value, in words', () => {
    expect(of(none, phone)).toEqual([
      {
        criterion: 'contact.phone',
        title: '電話番号',
        kind: 'new',
        word: '新しく記載',
        before: { status: 'missing', word: '記載を確認できず', value: '', quote: '' },
        after: { status: 'met', word: '記載あり', value: '022-713-0486', quote: '電話 022-713-0486' },
      },
    ]);
    expect(of(phone, none)[0]).toMatchObject({ kind: 'gone', word: 'なくなった' });
    expect(of(phone, other)[0]).toMatchObject({ kind: 'other', before: { status: null, value: '022-713-0486' }, after: { status: null, value: '022-713-0487' } });
    expect(of(none, phone, 'en')[0]).toMatchObject({ title: 'Phone number', word: 'Newly stated', after: { word: 'Stated' } });
  });

  test('every audit with the one before it', () => {
    const entries = historyView(
      [
        { id: 'b', audit: phone },
        { id: 'a', audit: none },
      ],
      NOW,
      japanese,
      ja,
    );
    expect(entries.map(({ id, line: words, heading, changes }) => [id, words, heading, changes?.some(({ criterion }) => criterion === 'contact.phone') ?? null])).toEqual([
      ['b', `1ページ・記載あり ${phone.summary.met}`, '11月22日から変わったところ', true],
      ['a', `1ページ・記載あり ${none.summary.met}`, '', null],
    ]);
  });
});
