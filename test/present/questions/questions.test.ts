import { describe, expect, test } from 'vitest';
import { bareDossier, type Dossier } from '../../../src/core/model/dossier.ts';
import { addresseeOf, askedQuestions, groupsOf } from '../../../src/present/questions/questions.ts';
import { en } from '../../../src/present/questions/words-en.ts';
import { ja } from '../../../src/present/questions/words-ja.ts';
import { loadReportLanguage } from '../../../src/present/report/language.ts';
import { reportOf } from '../../../src/present/report/report.ts';
import { auditPages } from '../../support/audit-html.ts';

const language = await loadReportLanguage('ja');
const page = (body: string) => auditPages({ '/': { html: `<html lang="ja"><body><h1>会社概要</h1><table>${body}</table></body></html>`, kinds: ['company', 'contact'] } });
const audit = page('<tr><th>会社名</th><td>株式会社みなも</td></tr><tr><th>メール</th><td>info@minamo.example</td></tr>');
const AT = '2026-11-22T00:00:00.000Z';

const questionsOf = (dossier: Dossier) => reportOf(dossier, language).questions;

describe('the questions', () => {
  test('are numbered in weight order, without those left out', () => {
    const open = questionsOf(bareDossier(audit));
    const first = open[0]?.criterion ?? '';
    const asked = askedQuestions(open, [first]);
    expect(asked).toHaveLength(audit.questions.length);
    expect(asked.map(({ number }) => number)).toEqual([null, ...open.slice(1).map((_, n) => n + 1)]);
    expect(asked.map(({ weight }) => weight)).toEqual(asked.map(({ weight }) => weight).toSorted((a, b) => b - a));
    expect(groupsOf(asked).map(({ weight }) => weight)).toEqual([3, 2, 1]);
    expect(groupsOf(asked).flatMap(({ questions }) => questions)).toEqual(asked);
  });

  test('one that was answered and then found stated is shown, and no longer asked', () => {
    const criterion = 'contract.cancel';
    const answered = { ...bareDossier(audit), answers: [{ criterion, text: '30日前まで', at: '2026-11-20' }] };
    const find = (dossier: Dossier) => askedQuestions(questionsOf(dossier), []).find((question) => question.criterion === criterion);
    expect(find(answered)).toMatchObject({ askable: true, answer: { text: '30日前まで', day: '2026-11-20' } });
    expect(find(answered)?.number).not.toBeNull();
    expect(find({ ...answered, verdicts: [{ criterion, status: 'met', note: '', at: AT }] })).toMatchObject({ askable: false, number: null });
  });

  test('go to the operator, at the address that the site states', () => {
    expect(addresseeOf(audit, reportOf(bareDossier(audit), language))).toEqual({ provider: '株式会社みなも', service: '', address: 'info@minamo.example' });
    const nameless = page('<tr><th>受付</th><td>平日</td></tr>');
    expect(addresseeOf(nameless, reportOf(bareDossier(nameless), language))).toEqual({ provider: 'provider.example', service: '', address: '' });
  });
});

/** Paths of all words, with what kind of word each is. */
const shapeOf = (words: object, path = ''): string[] =>
  Object.entries(words).flatMap(([key, word]) => (typeof word === 'object' ? shapeOf(word, `${path}${key}.`) : [`${path}${key} ${typeof word}`]));

test('English has every word, and none of them is Japanese', () => {
  expect(shapeOf(en)).toEqual(shapeOf(ja));
  const said = JSON.stringify(en, (_key, word: unknown) => (typeof word === 'function' ? (word as (...values: unknown[]) => string)('x', 1) : word));
  expect(said).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
});
