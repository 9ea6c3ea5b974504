import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { privacyDocument } from '../../scripts/privacy-document.ts';
import type { Audit, Lang, Status } from '../../src/core/model/audit.ts';
import type { Chapter } from '../../src/present/chapters.ts';
import { CATALOGUE, type CatalogueDetails } from '../../src/present/catalogue/catalogue.ts';
import { criteriaHelp } from '../../src/present/help/criteria.ts';
import { en } from '../../src/present/help/words-en.ts';
import { ja, type Outcome } from '../../src/present/help/words-ja.ts';
import { english } from '../../src/present/language/en.ts';
import { details as detailsEn } from '../../src/present/language/en-details.ts';
import { japanese } from '../../src/present/language/ja.ts';
import { details as detailsJa } from '../../src/present/language/ja-details.ts';
import { privacyChapters } from '../../src/present/privacy/privacy.ts';
import { en as privacyEn } from '../../src/present/privacy/words-en.ts';
import { ja as privacyJa } from '../../src/present/privacy/words-ja.ts';
import { auditPages, findingOf } from '../support/audit-html.ts';

const HELP = { ja, en };
const LANGUAGES = { ja: japanese, en: english };
const DETAILS: Record<Lang, CatalogueDetails> = { ja: detailsJa, en: detailsEn };

/** What an audit says of the words of an example, on a page of the kind that would hold them. */
function auditOf(outcome: Outcome): Audit {
  const { quote } = ja.outcomes.of[outcome];
  const page = `<html lang="ja"><body><h1>ご案内</h1><p>${quote || '経理や日程の調整をお引き受けします。'}</p></body></html>`;
  const unread =
    outcome === 'unknown' ? { '/terms.pdf': { html: '', kinds: ['terms' as const], status: 'blocked' as const, reason: 'pdf' as const, linkTexts: ['利用規約'] } } : {};
  return auditPages({ '/': { html: page, kinds: ['home', 'price', 'contact'] }, ...unread });
}

describe('examples', () => {
  const STATUS: Record<Outcome, Status> = { met: 'met', partial: 'partial', missing: 'missing', flagged: 'flagged', unknown: 'unknown', clear: 'met' };

  test.each(Object.keys(STATUS) as Outcome[])('an audit of the words says %s', (outcome) => {
    const { criterion } = ja.outcomes.of[outcome];
    expect(en.outcomes.of[outcome].criterion).toBe(criterion);
    expect(en.outcomes.of[outcome].quote).toBe(ja.outcomes.of[outcome].quote);
    const finding = findingOf(auditOf(outcome), criterion);
    expect(finding.status).toBe(STATUS[outcome]);
    if (outcome === 'partial' || outcome === 'unknown') expect(ja.outcomes.of[outcome].note.replace('（PDF）', '')).toBe((finding.note ?? '').replace('（PDF）', ''));
    if (outcome === 'met') expect([ja.outcomes.of.met.note]).toEqual(finding.value);
  });
});

describe('the list of criteria', () => {
  const list = (query: string, lang: Lang) => criteriaHelp(query, LANGUAGES[lang], DETAILS[lang], HELP[lang]);

  test('has all of them, in the catalogue’s order, with why and source', () => {
    for (const lang of ['ja', 'en'] as const) {
      const { categories, hits } = list('', lang);
      const all = categories.flatMap(({ criteria }) => criteria);
      expect(all.map(({ id }) => id)).toEqual(CATALOGUE.map(({ id }) => id));
      expect(hits).toBe(99);
      expect(all.filter(({ why, sources, question }) => !why || !question || sources.length === 0)).toEqual([]);
    }
  });

  test('is searched by words of the title, the reason and the source, whatever their width', () => {
    expect(list('Ｐマーク', 'ja').categories.flatMap(({ criteria }) => criteria.map(({ id }) => id))).toContain('cert.pmark');
    expect(list('ISMS', 'en').hits).toBeGreaterThan(0);
    expect(list('解約 予告', 'ja').hits).toBeGreaterThan(0);
    expect(list('解約 プライバシーマークの番号', 'ja').hits).toBe(0);
  });
});

const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
};

const tell = (chapters: readonly Chapter[]): string => textsOf(chapters).join('\n');

describe('names of buttons and pages', () => {
  /** What stands between quotation marks and is no name of ours. */
  const NO_NAMES = [
    ...textsOf(ja.outcomes.of).filter((text) => /^本日中|^TEL/.test(text)),
    '〜円から',
    '比べられません',
    '○ページを読みました',
    '… pages read',
    'Your verdict',
    'あなたの判定',
    'プライバシー',
    'ヘルプ',
  ];

  const everything = (lang: Lang): string => {
    const folder = new URL('../../src/present/', import.meta.url);
    const files = {
      ja: ['messages/ja/', 'questions/words-ja.ts', 'library/words-ja.ts', 'report/words-ja.ts', 'options/words-ja.ts', 'messages/here.ts', 'messages/menu.ts', 'verdict/words.ts'],
      en: ['messages/en/', 'questions/words-en.ts', 'library/words-en.ts', 'report/words-en.ts', 'options/words-en.ts', 'messages/here.ts', 'messages/menu.ts', 'verdict/words.ts'],
    }[lang];
    const names = ['blocked', 'frame', 'in-page', 'reading', 'results', 'values', 'words'];
    return files
      .map((file) => (file.endsWith('/') ? names.map((name) => readFileSync(new URL(`${file}${name}.ts`, folder), 'utf8')).join() : readFileSync(new URL(file, folder), 'utf8')))
      .join();
  };

  test.each([
    ['ja', /「([^」]+)」/g, [ja, privacyJa]],
    ['en', /“([^”]+)”/g, [en, privacyEn]],
  ] as const)('%s: what the help and the privacy page name is there', (lang, marks, words) => {
    const there = everything(lang);
    const told = textsOf(words).join('\n');
    const named = [...told.matchAll(marks)].map(([, name = '']) => name).filter((name) => !NO_NAMES.includes(name));
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !there.includes(name))).toEqual([]);
  });
});

describe('privacy', () => {
  test('docs/privacy.md is what the page says (else: npm run docs:privacy)', () => {
    expect(readFileSync(new URL('../../docs/privacy.md', import.meta.url), 'utf8')).toBe(privacyDocument());
  });

  test('every permission of the manifest has its reason, and no other', () => {
    const manifest = JSON.parse(readFileSync(new URL('../../manifest.json', import.meta.url), 'utf8'));
    for (const words of [privacyJa, privacyEn]) {
      expect(Object.keys(words.permissions.of).sort()).toEqual([...manifest.permissions, 'hosts'].sort());
      expect(Object.keys(words.permissions.names).sort()).toEqual(Object.keys(words.permissions.of).sort());
      expect(manifest.permissions.filter((name: string) => !tell(privacyChapters(words)).includes(name))).toEqual([]);
    }
    expect(manifest.host_permissions).toBeUndefined();
  });
});
