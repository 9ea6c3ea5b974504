import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { beforeAll, describe, expect, it } from 'vitest';
import { exportComparison, exportDossier } from '../../src/export/export.ts';
import { cssString, html } from '../../src/export/html/html.ts';
import { TOKENS } from '../../src/export/html/tokens.ts';
import { loadReportLanguage, type ReportLanguage } from '../../src/present/report/language.ts';
import { bare, COMPANY, evidence, filledDossier } from './sample.ts';

let ja: ReportLanguage;
beforeAll(async () => {
  ja = await loadReportLanguage('ja');
});

const declarations = (css: string): Map<string, string> =>
  new Map([...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/(--[\w-]+):\s*([^;]+);/g)].map((match) => [match[1] ?? '', (match[2] ?? '').trim()]));

it('carries the same design tokens as the views', () => {
  const views = declarations(readFileSync('src/extension/ui/styles/tokens.css', 'utf8').split('@media')[0] ?? '');
  const own = declarations(TOKENS);
  expect(own.size).toBeGreaterThan(30);
  for (const [name, value] of own) expect([name, views.get(name)]).toEqual([name, value]);
});

it('uses no token that it does not carry', async () => {
  const style = load(exportComparison([await filledDossier(), bare()], 'html', ja).data as string)('style').text();
  const known = declarations(style);
  const used = new Set([...style.matchAll(/var\((--[\w-]+)/g)].map((match) => match[1] ?? ''));
  expect([...used].filter((name) => !known.has(name))).toEqual([]);
});

describe('markup', () => {
  it('escapes every value and leaves out what is not there', () => {
    expect(String(html`<p title="${'"\'<&>'}">${[1, html`<b>${'<i>'}</b>`, null]}${false}${undefined}</p>`)).toBe('<p title="&quot;&#39;&lt;&amp;&gt;">1<b>&lt;i&gt;</b></p>');
  });
  it.each([
    ['株式会社あさぎり', '"株式会社あさぎり"'],
    ['"; } </style>', '"\\22 \\3b \\20 \\7d \\20 \\3c \\2f style\\3e "'],
    ['a\\b\n', '"a\\5c b\\a "'],
  ])('CSS string of %j', (from, to) => expect(cssString(from)).toBe(to));
});

describe('a report', () => {
  it('has the hooks of every view: state, criteria, values, evidence, counts', async () => {
    const dossier = await filledDossier();
    const $ = load(exportDossier(dossier, 'html', ja).data as string);
    expect($('html').attr('data-state')).toBe('done');
    expect($('[data-criterion]')).toHaveLength(99);
    expect($('[data-criterion="cert.isms"]').attr('data-status')).toBe('met');
    expect($('[data-criterion="contact.phone"] [data-value]').text()).toBe('054-299-0187');
    expect($('[data-criterion="contact.phone"] [data-evidence]').first().attr('data-page')).toMatch(/^https:/);
    expect($('[data-count]')).toHaveLength(5);
    expect($('[data-question="service.replacement"]').text()).toContain('担当者は三営業日で交代できます。');
    expect($('[data-manual="manual.registry"]').attr('data-state')).toBe('concern');
  });
  it('warning signs stand before what is to be made sure of, and that before the facts', () => {
    const file = exportDossier(bare({ 'flag.overclaim': { status: 'flagged', value: null, evidence: [evidence('絶対安心', COMPANY)] } }), 'html', ja).data as string;
    const $ = load(file);
    expect(
      $('h2')
        .toArray()
        .map((node) => $(node).contents().first().text())
        .slice(0, 3),
    ).toEqual(['注意サイン', 'まず確かめたいこと', '比べたい事実']);
  });
});

it('in a comparison what was not checked looks unlike what was not found', () => {
  const made = bare({ 'contract.term': { status: 'unknown', value: null, evidence: [] }, 'contract.notice': { status: 'missing', value: null, evidence: [] } });
  const $ = load(exportComparison([made, made], 'html', ja).data as string);
  const looks = (id: string): string[] => {
    const cell = $(`.cmp [data-criterion="${id}"] td`).first();
    return [cell.attr('class') ?? '', cell.find('use').attr('href') ?? '', cell.find('.v > span').first().text()];
  };
  expect(looks('contract.term')).toEqual(['c is-unknown-cell', '#i-unknown', '未確認']);
  expect(looks('contract.notice')).toEqual(['c is-missing-cell', '#i-missing', '記載を確認できず']);
});
