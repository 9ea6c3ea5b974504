import { describe, expect, test } from 'vitest';
import { matches } from '../../src/present/criteria-rows.ts';
import type { JobInput } from '../../src/present/job.ts';
import { english } from '../../src/present/language/en.ts';
import { japanese as bare } from '../../src/present/language/ja.ts';
import { type Language, loadBlocked } from '../../src/present/language/language.ts';
import { needsBlocked, type PopupState, popupView, type ResultsView, type SayView } from '../../src/present/popup.ts';
import { recentView } from '../../src/present/recent.ts';
import { evidence, runningJob, SIGNS, sampleAudit, sampleJob } from './sample-audit.ts';

const NOW = new Date('2026-11-22T12:00:00.000Z');

const japanese = { ...bare, blocked: await loadBlocked('ja') };

const view = (popup: PopupState, language: Language = japanese) => popupView(popup, language, NOW);
const results = (job: JobInput, language: Language = japanese): ResultsView => view({ state: 'job', job, title: 'あさぎり秘書室｜静岡' }, language) as ResultsView;
const say = (popup: PopupState): SayView => view(popup) as SayView;
const counts = (job: JobInput) => Object.fromEntries(results(job).tally.counts.map(({ status, count }) => [status, count]));
const rowsOf = (job: JobInput, language: Language = japanese) => new Map(results(job, language).categories.flatMap(({ rows }) => rows.map((row) => [row.id, row])));

describe('done', () => {
  test('head: who, when, coverage', () => {
    const { who, coverage, state } = results(sampleJob());
    expect(state).toBe('done');
    expect(who).toEqual({ name: '合同会社あさぎり事務サービス', service: 'あさぎり秘書室', domain: 'asagiri-hisho.example' });
    expect(coverage.text).toBe('5ページを読みました・2ページは読めませんでした');
    expect(coverage.lines.map(({ name, word }) => `${name}：${word}`).slice(-2)).toEqual(['利用規約：PDFです', '/login/：ログインが必要です']);
  });

  test('an operator that is not named', () => {
    const audit = sampleAudit([{ id: 'company.name', status: 'missing', value: null, evidence: [], note: null, noteKey: null }]);
    audit.site.providerName = '';
    expect(results(sampleJob({ audit })).who).toEqual({ name: 'あさぎり秘書室', service: '運営者の記載を確認できず', domain: 'asagiri-hisho.example' });
  });

  test('counts are those of the rows, and signs not seen are not among 記載あり', () => {
    const rows = [...rowsOf(sampleJob()).values()];
    const evidenceRows = rows.filter(({ category }) => category !== 'flag');
    const of = (status: string) => evidenceRows.filter((row) => row.status === status).length;
    expect(counts(sampleJob())).toEqual({ met: of('met'), partial: of('partial'), missing: of('missing'), flagged: 0, unknown: of('unknown') });
    expect(results(sampleJob()).of).toBe(evidenceRows.length);
    expect(rowsOf(sampleJob()).get('flag.low-price')).toMatchObject({ status: 'met', word: '該当なし', countedAs: null });
  });

  test('what this version does not examine is left out', () => {
    expect(rowsOf(sampleJob()).has('security.mfa')).toBe(false);
    expect(rowsOf(sampleJob()).has('company.map')).toBe(true);
  });

  test('rows say value, quotation and reason', () => {
    const rows = rowsOf(sampleJob());
    expect(rows.get('contact.phone')).toMatchObject({ word: '記載あり', value: '050-3204-8871', note: '', quotes: [{ text: '電話番号 050-3204-8871', pageName: '会社案内' }] });
    expect(rows.get('contract.cancel')).toMatchObject({ word: '一部・要確認', note: '「お問い合わせください」とだけあります。' });
    expect(rows.get('company.map')).toMatchObject({ word: '記載を確認できず', note: '読んだ5ページにありませんでした' });
    expect(rows.get('contract.notice')?.note).toContain('利用規約（PDF）');
  });

  test('the number in a quotation is marked', () => {
    const audit = sampleAudit([
      { id: 'contact.phone', status: 'met', value: ['03-1234-5678'], evidence: [evidence('電話 03-1234-5678', 1, '03-1234-5678')], note: null, noteKey: null },
    ]);
    expect(rowsOf(sampleJob({ audit })).get('contact.phone')?.quotes[0]?.mark).toEqual({ start: 3, end: 15 });
  });

  test('first: must before important, at most five, two with a reason', () => {
    const { first } = results(sampleJob());
    expect(first).toHaveLength(5);
    expect(first.slice(0, 3).map(({ id }) => id)).toEqual(['contract.cancel', 'cert.pmark', 'cert.isms']);
    expect(first.map(({ reason }) => reason !== '')).toEqual([true, true, false, false, false]);
  });

  test('the sentence fits on two lines', () => {
    expect(results(sampleJob()).lead).toBe('電話番号と料金は書かれています。解約の方法とPマークは、契約の前に確かめてください。');
    expect(results(sampleJob(), english).lead).toBe('Stated: phone, price, contract term. Before you sign, make sure of: how to cancel, PrivacyMark.');
  });

  test('bars add up to the whole', () => {
    for (const { bar } of [results(sampleJob()).tally, ...results(sampleJob()).categories]) {
      const last = bar.segments.at(-1);
      expect((last?.from ?? 0) + (last?.size ?? 0)).toBeCloseTo(100);
    }
  });
});

describe('signs', () => {
  const job = sampleJob({ audit: sampleAudit(SIGNS) });
  test('each with the site’s words, or the reason', () => {
    const { signs, lead } = results(job);
    expect(signs.text).toBe('4項目のうち3件');
    expect(signs.list.map(({ id }) => id)).toEqual(['flag.low-price', 'flag.no-company', 'flag.cash-only']);
    expect(signs.list[1]).toMatchObject({ quote: '', note: '読んだ5ページに、運営者の名称も所在地もありませんでした。' });
    expect(lead).toContain('注意サインが3件あります');
    expect(counts(job).flagged).toBe(3);
  });
  test('the value that a sign is about says so', () => {
    expect(rowsOf(job).get('price.listed')).toMatchObject({ status: 'met', concern: '相場を大きく下回る料金' });
    expect(rowsOf(sampleJob()).get('price.listed')?.concern).toBe('');
  });
});

describe('running', () => {
  test('what is not decided is a dash, and pending rows say so', () => {
    expect(counts(runningJob())).toMatchObject({ missing: null, unknown: null });
    expect(rowsOf(runningJob()).get('company.map')).toMatchObject({ pending: true, word: 'これから', status: 'unknown' });
    expect(results(runningJob()).first).toEqual([]);
  });
  test('progress', () => {
    expect(results(runningJob()).progress).toMatchObject({ text: '料金プランを読んでいます', count: '2 / 7ページ', done: 2, of: 7 });
    expect(results(runningJob()).known.map(({ title }) => title)).toContain('電話番号');
  });
  test('before the first result', () => {
    const first = runningJob({ audit: null, pages: [] });
    expect(results(first).progress.text).toBe('開いているページを読んでいます');
    expect(results(first).who.name).toBe('あさぎり秘書室');
    expect(Object.values(counts(first))).toEqual([null, null, null, null, null]);
    expect(view({ state: 'opening', title: 'あさぎり', url: 'https://a.example/' })).toMatchObject({
      state: 'running',
      auditId: '',
      who: { name: 'あさぎり', domain: 'a.example' },
    });
  });
  test('the start, a page that fails and the end are announced', () => {
    expect(results(runningJob()).announcement).toBe('点検を始めました');
    const failed = runningJob();
    failed.pages = failed.pages.map((page, n) => (n === 1 ? { ...page, status: 'failed', reason: 'timeout' } : page));
    expect(results(failed).announcement).toBe('会社案内は読めませんでした');
    expect(results(sampleJob()).announcement).toMatch(/^点検が終わりました/);
  });
});

describe('pages and sites that can’t be audited', () => {
  test('not a provider’s: nothing was read, and it may be audited all the same', () => {
    expect(say({ state: 'idle', title: '検索結果', url: 'https://search.example/?q=1', because: 'not-a-provider' })).toMatchObject({
      state: 'idle',
      title: '検索結果',
      address: 'search.example/?q=1',
      action: 'start',
      label: 'このサイトを点検する',
    });
  });
  test('a PDF: one sentence and what to do', () => {
    expect(say({ state: 'unsupported', title: '', url: 'https://a.example/a.pdf', because: 'pdf' })).toMatchObject({
      state: 'unsupported',
      title: 'PDFのページ',
      say: 'PDFの中の文字は点検できません。',
      action: null,
    });
  });
  test('a failed job', () => {
    expect(view({ state: 'job', title: '', job: sampleJob({ phase: 'failed', audit: null, error: 'no-connection' }) })).toMatchObject({
      kind: 'say',
      state: 'failed',
      auditId: 'job-1',
      action: 'again',
    });
  });
  test('stopped before and after the first result', () => {
    expect(view({ state: 'job', title: '', job: sampleJob({ phase: 'cancelled', audit: null }) })).toMatchObject({ kind: 'say', state: 'idle', action: 'again' });
    expect(results(sampleJob({ phase: 'cancelled' }))).toMatchObject({ state: 'done', lead: '途中でやめました。読んだ5ページからわかったことです。' });
  });
});

test('until its words are loaded, what can’t be audited has the frame of every view', () => {
  const popup = { state: 'unsupported', title: '', url: 'chrome://newtab/', because: 'browser-page' } as const;
  expect(needsBlocked(popup)).toBe(true);
  expect(view(popup, bare)).toMatchObject({ kind: 'results', state: 'running' });
  expect(view(popup)).toMatchObject({ kind: 'say', state: 'unsupported' });
  expect(needsBlocked({ state: 'job', job: sampleJob(), title: '' })).toBe(false);
  expect(needsBlocked({ state: 'job', job: sampleJob({ error: 'storage-full' }), title: '' })).toBe(true);
});

describe('notices', () => {
  test('pages that the site’s policy keeps away', () => expect(results(sampleJob({ permissionNeeded: true })).notice).toMatchObject({ action: 'allow' }));
  test('no room to save', () => expect(results(sampleJob({ error: 'storage-full' }))).toMatchObject({ saved: 'failed', notice: { action: 'export' } }));
  test('nothing to say', () => expect(results(sampleJob()).notice).toBeNull());
});

describe('language', () => {
  test('remarks are shown in the reader’s language once they are loaded', () => {
    const job = sampleJob();
    expect(rowsOf(job, english).get('contract.cancel')?.note).toBe('「お問い合わせください」とだけあります。');
    const loaded = { ...english, notes: { 'ask-only': 'The page only says to inquire.' } };
    expect(rowsOf(job, loaded).get('contract.cancel')?.note).toBe('The page only says to inquire.');
    expect(rowsOf(job, loaded).get('cert.pmark')?.note).not.toBe('');
  });
});

test('search looks through titles, values and quotations, in full or half width', () => {
  const found = (query: string) => [...rowsOf(sampleJob()).values()].filter((row) => matches(row, { status: null, query })).map(({ id }) => id);
  expect(found('０５０-3204')).toEqual(['contact.phone']);
  expect(found('電話 番号')).toContain('contact.phone');
  expect(found('準備中')).toEqual(['cert.pmark']);
  expect(found('xyz')).toEqual([]);
  expect(found('  ')).toHaveLength(rowsOf(sampleJob()).size);
});

test('recent audits: web sites only', () => {
  const summary = sampleAudit().summary;
  const recent = recentView(
    [
      { origin: 'https://a.example', providerName: '', finishedAt: '2026-11-21T03:00:00.000Z', summary: { ...summary, flags: { flagged: 2 } } },
      { origin: 'null', providerName: 'x', finishedAt: '', summary },
    ],
    japanese,
    NOW,
  );
  expect(recent).toHaveLength(1);
  expect(recent[0]).toMatchObject({ name: 'a.example', day: '11月21日', flagged: '注意 2' });
});
