import { beforeAll, describe, expect, it } from 'vitest';
import { criterionById } from '../../../src/core/criteria/index.ts';
import type { Finding } from '../../../src/core/model/audit.ts';
import { bareDossier, type Dossier } from '../../../src/core/model/dossier.ts';
import { DEFAULT_PROFILE, type ProfileInUse, type Weights } from '../../../src/core/model/profile.ts';
import { CATALOGUE } from '../../../src/present/catalogue/catalogue.ts';
import { type ComparisonView, comparisonOf } from '../../../src/present/comparison/comparison.ts';
import type { CellView } from '../../../src/present/comparison/cell.ts';
import { loadReportLanguage, type ReportLanguage } from '../../../src/present/report/language.ts';
import { evidence, sampleAudit } from '../sample-audit.ts';

let ja: ReportLanguage;
let en: ReportLanguage;
beforeAll(async () => {
  [ja, en] = await Promise.all([loadReportLanguage('ja'), loadReportLanguage('en')]);
});

const finding = (id: string, status: Finding['status'], value: unknown = null, quote = ''): Finding => ({
  id,
  status,
  value,
  evidence: quote ? [evidence(quote)] : [],
  note: null,
  noteKey: null,
});

const plan = (yen: number, hours: number | null, tax = 'in'): object => ({ yen, per: 'month', tax, hours, plan: `${hours ?? ''}プラン` });

function provider(name: string, changed: Finding[] = []): Dossier {
  const audit = sampleAudit([
    finding('price.listed', 'met', [plan(60_000, 30)], '月額60,000円'),
    finding('price.overage', 'missing'),
    finding('contract.penalty', 'met', 'none', '違約金はありません'),
    finding('contract.renewal', 'met', 'none', '自動更新なし'),
    finding('contract.notice', 'met', { days: 30 }, '30日前まで'),
    ...changed,
  ]);
  return bareDossier({ ...audit, site: { ...audit.site, providerName: name } });
}

const factCells = (view: ComparisonView, id: string): CellView[] => view.facts.find((row) => row.id === id)?.cells ?? [];
const first = (dossier: Dossier, id: string): CellView | undefined => factCells(comparisonOf([dossier], ja), id)[0];

describe('facts', () => {
  it('come first, in the order in which people ask', () => {
    const { facts } = comparisonOf([provider('A'), provider('B')], ja);
    expect(facts.map(({ id }) => id)).toEqual([
      ...['monthly', 'price.listed', 'unit', 'price.initial', 'price.overage', 'first-year', 'leaving', 'contract.term', 'contract.renewal', 'contract.notice', 'contract.penalty'],
      ...['service.trial', 'cert.pmark', 'cert.isms', 'payment.methods', 'contact.phone', 'contact.hours', 'service.type'],
    ]);
  });
  it('every criterion stands once, as a fact or in its category', () => {
    const examined = CATALOGUE.map(({ id }) => finding(id, 'missing'));
    const { facts, groups } = comparisonOf([provider('A', examined)], ja);
    const ids = [...facts, ...groups.flatMap(({ rows }) => rows)].map(({ id }) => id).filter((id) => criterionById(id));
    expect(ids.toSorted()).toEqual(CATALOGUE.map(({ id }) => id).toSorted());
    expect(groups.map(({ category }) => category)).toEqual(['flag', 'company', 'contact', 'service', 'price', 'contract', 'privacy', 'support']);
  });
  it('prices without tax are converted, and say so', () => {
    expect(first(provider('A', [finding('price.listed', 'met', [plan(60_000, 30, 'out')])]), 'monthly')).toMatchObject({
      status: 'met',
      text: '66,000円',
      amount: 66_000,
      notes: ['30プランの料金', '税別の表示から換算'],
    });
  });
  it('the chosen hours decide what a month costs', () => {
    const dossier = provider('A', [finding('price.listed', 'met', [plan(30_000, 10), plan(90_000, 40)])]);
    const at = (hours: number) => factCells(comparisonOf([dossier], ja, { hours }), 'monthly')[0]?.text;
    expect([at(5), at(30), at(50)]).toEqual(['30,000円', '90,000円', '90,000円＋超過10時間']);
  });
  it('what the price page says nothing of is open, never a sum', () => {
    expect(first(provider('A', [finding('price.initial', 'missing')]), 'first-year')).toMatchObject({
      status: 'partial',
      text: '720,000円＋初期費用',
      notes: ['初期費用が分かりません'],
    });
    expect(first(provider('A', [finding('price.listed', 'met', [plan(980, null)])]), 'first-year')).toMatchObject({ status: 'partial', text: '計算できません', amount: null });
  });
  it.each([
    ['missing', '記載を確認できず'],
    ['unknown', '未確認'],
  ] as const)('a price that is %s makes every sum so', (status, word) => {
    const view = comparisonOf([provider('A', [finding('price.listed', status)])], ja);
    for (const id of ['monthly', 'price.listed', 'unit', 'first-year']) expect(factCells(view, id)[0]).toMatchObject({ status, text: word, bare: true, amount: null });
  });
  it('a term that is not known makes leaving so, whatever the price', () => {
    expect(first(provider('A', [finding('contract.term', 'unknown')]), 'leaving')).toMatchObject({ status: 'unknown', text: '未確認' });
    expect(first(provider('A', [finding('contract.term', 'missing')]), 'leaving')).toMatchObject({ status: 'missing', text: '記載を確認できず' });
    expect(first(provider('A', [finding('contract.term', 'met', 12)]), 'leaving')).toMatchObject({ status: 'met', text: '540,000円', notes: ['9か月分'] });
  });
  it('a sign stands beside the value that it concerns, and beside what is computed from it', () => {
    const dossier = provider('A', [finding('contract.term', 'met', 24, '24か月'), finding('flag.long-lock-in', 'flagged', null, '24か月')]);
    expect([first(dossier, 'contract.term')?.concern, first(dossier, 'leaving')?.concern]).toEqual(['長い契約・重い違約金', '長い契約・重い違約金']);
  });
  it('a denial says so in the site’s words', () => {
    expect(first(provider('A', [finding('cert.isms', 'missing', null, '取得しておりません')]), 'cert.isms')).toMatchObject({
      status: 'missing',
      notes: ['「取得しておりません」'],
    });
  });
  it('speaks English', () => {
    const view = comparisonOf([provider('A')], en);
    expect(view.facts[0]).toMatchObject({ title: 'At 30 hours a month', sub: 'with tax' });
    expect(view.facts[0]?.cells[0]?.text).toBe('¥60,000');
  });
});

describe('only differences', () => {
  it('leaves out rows in which all say the same, and counts them', () => {
    const [a, b] = [provider('A'), provider('B', [finding('contract.term', 'met', 24)])];
    const all = comparisonOf([a, b], ja);
    const view = comparisonOf([a, b], ja, { onlyDifferences: true });
    expect(view.facts.map(({ id }) => id)).toEqual(['leaving', 'contract.term']);
    expect(view.groups).toEqual([]);
    expect(view.hidden).toBe(all.facts.length + all.groups.reduce((sum, { rows }) => sum + rows.length, 0) - 2);
  });
  it('not checked is not the same as not found', () => {
    const [a, b] = [provider('A', [finding('contract.term', 'missing')]), provider('B', [finding('contract.term', 'unknown')])];
    expect(comparisonOf([a, b], ja, { onlyDifferences: true }).facts.map(({ id }) => id)).toContain('contract.term');
  });
});

describe('order of the providers', () => {
  const few = provider('あさひ', [finding('price.listed', 'unknown'), finding('company.name', 'missing')]);
  const signs = provider('いろは', [finding('flag.low-price', 'flagged'), finding('price.listed', 'met', [plan(50_000, 30)])]);
  const most = provider('うみ', [finding('cert.isms', 'met', null), finding('cert.pmark', 'met', null)]);
  const names = (sort: 'given' | 'name' | 'stated' | 'signs' | 'monthly', list = [most, signs, few]) => comparisonOf(list, ja, { sort }).columns.map(({ who }) => who.name);
  it.each([
    ['given', ['うみ', 'いろは', 'あさひ']],
    ['name', ['あさひ', 'いろは', 'うみ']],
    ['stated', ['うみ', 'いろは', 'あさひ']],
    ['signs', ['うみ', 'あさひ', 'いろは']],
    ['monthly', ['いろは', 'うみ', 'あさひ']],
  ] as const)('%s', (sort, expected) => expect(names(sort)).toEqual(expected));
  it('cells follow their columns', () => {
    const view = comparisonOf([few, most], ja, { sort: 'stated' });
    expect(view.columns.map(({ who }) => who.name)).toEqual(['うみ', 'あさひ']);
    expect(factCells(view, 'monthly').map(({ text }) => text)).toEqual(['60,000円', '未確認']);
  });
});

describe('the person’s profile', () => {
  const profileOf = (weights: Weights): ProfileInUse => ({ ...DEFAULT_PROFILE, changes: 1, weights });
  it('leaves out what is ignored and shows the own weight', () => {
    const weights = { 'company.capital': 0, 'company.founded': 3 } as const;
    const rows = comparisonOf([provider('A'), provider('B')], ja, { profile: profileOf(weights) }).groups.flatMap((group) => group.rows);
    expect(rows.find(({ id }) => id === 'company.capital')).toBeUndefined();
    expect(rows.find(({ id }) => id === 'company.founded')?.weight).toBe(3);
  });
  it('leaves out a fact that is an ignored criterion, and orders by weight', () => {
    const view = comparisonOf([provider('A')], ja, { profile: profileOf({ 'contact.phone': 0, 'company.map': 3, 'company.name': 1 }) });
    expect(view.facts.map(({ id }) => id)).not.toContain('contact.phone');
    expect(view.facts.map(({ id }) => id)).toContain('monthly');
    const company = view.groups.find(({ category }) => category === 'company')?.rows.map(({ id }) => id) ?? [];
    expect(company.indexOf('company.map')).toBeLessThan(company.indexOf('company.founded'));
    expect(company.indexOf('company.name')).toBeGreaterThan(company.indexOf('company.founded'));
    expect(view.profile).toBe('オンライン秘書（1項目を変更）');
  });
  it('decides whose statements count most', () => {
    const [a, b] = [provider('A', [finding('company.capital', 'missing')]), provider('B', [finding('company.address', 'missing')])];
    const order = (weights: Record<string, 0 | 1 | 2 | 3>) => comparisonOf([a, b], ja, { sort: 'stated', profile: profileOf(weights) }).columns.map(({ who }) => who.name);
    expect(order({})).toEqual(['A', 'B']);
    expect(order({ 'company.capital': 3, 'company.address': 1 })).toEqual(['B', 'A']);
  });
});
