import { describe, expect, test } from 'vitest';
import { type Additions, noAdditions, withVerdictPatch } from '../../../src/extension/storage/library/additions.ts';
import { type Change, changeAnswer, changeManual, chooseQuestions, isDay } from '../../../src/extension/ui/questions/changes.ts';

const ONE = '2026-11-21T20:00:00.000Z';
const TWO = '2026-11-23T01:00:00.000Z';
const resultOf = (...changes: Change[]) => changes.reduce((kept, change) => change(kept), noAdditions('https://a.example'));

describe('what the person adds, field by field', () => {
  test('a check: two windows that change two fields lose neither', () => {
    const { manual } = resultOf(changeManual('manual.reviews', { note: 'よい' }, ONE), changeManual('manual.reviews', { state: 'good' }, TWO));
    expect(manual).toEqual([{ id: 'manual.reviews', state: 'good', note: 'よい', at: TWO }]);
  });

  test('a check: the day stays while its words are corrected, and can be set', () => {
    const set = [changeManual('x', { state: 'concern' }, ONE), changeManual('x', { day: '2026-11-01' }, TWO), changeManual('x', { note: 'a' }, TWO)];
    expect(resultOf(...set).manual[0]).toEqual({ id: 'x', state: 'concern', note: 'a', at: '2026-10-31T15:00:00.000Z' });
    expect(resultOf(...set, changeManual('x', { state: 'good' }, TWO)).manual[0]?.at).toBe(TWO);
  });

  test('a check that is open again and has no words is as if untouched', () => {
    expect(resultOf(changeManual('x', { state: 'good' }, ONE), changeManual('x', { state: 'open' }, TWO)).manual).toEqual([{ id: 'x', state: 'open', note: '', at: null }]);
  });

  test('an answer: of today in Japan until another day is set; without words there is none', () => {
    const written = changeAnswer('contract.cancel', { text: '30日前' }, ONE);
    expect(resultOf(written).answers).toEqual([{ criterion: 'contract.cancel', text: '30日前', at: '2026-11-22' }]);
    const dated = resultOf(written, changeAnswer('contract.cancel', { day: '2026-11-20' }, TWO), changeAnswer('contract.cancel', { text: '30日前まで' }, TWO));
    expect(dated.answers).toEqual([{ criterion: 'contract.cancel', text: '30日前まで', at: '2026-11-20' }]);
    expect(resultOf(written, changeAnswer('contract.cancel', { text: ' ' }, TWO)).answers).toEqual([]);
    expect(resultOf(changeAnswer('contract.cancel', { day: '2026-11-20' }, ONE)).answers).toEqual([]);
  });

  test('a verdict: a reason alone keeps the status of the audit', () => {
    const reason = (kept: Additions) => withVerdictPatch(kept, 'contact.phone', { note: 'つながらない' }, 'met', ONE);
    expect(resultOf(reason).verdicts).toEqual([{ criterion: 'contact.phone', status: 'met', note: 'つながらない', at: ONE }]);
    expect(resultOf(reason, (kept) => withVerdictPatch(kept, 'contact.phone', { status: 'partial' }, 'met', TWO)).verdicts).toEqual([
      { criterion: 'contact.phone', status: 'partial', note: 'つながらない', at: TWO },
    ]);
  });

  test('the choice of questions leaves those alone that are not shown', () => {
    const { unasked } = resultOf((kept) => ({ ...kept, unasked: ['not.shown', 'b'] }), chooseQuestions(['a', 'b', 'c'], ['b']));
    expect(unasked).toEqual(['not.shown', 'a', 'c']);
  });

  test.each([
    ['2026-11-22', true],
    ['0202-11-22', false],
    ['2026-13-40', false],
    ['', false],
  ])('day %s: %s', (day, is) => expect(isDay(day)).toBe(is));
});
