import { describe, expect, test } from 'vitest';
import { criteriaRows } from '../../src/present/criteria-rows.ts';
import { type InPageAnswer, inPageNotice, inPagePlan } from '../../src/present/in-page.ts';
import { english } from '../../src/present/language/en.ts';
import { japanese } from '../../src/present/language/ja.ts';
import { sampleAudit } from './sample-audit.ts';

const audit = sampleAudit();
const rows = criteriaRows(audit, false, japanese);
const NOW = new Date('2026-11-22T12:00:00+09:00');
const plan = (criterion: string, evidence = 0) => inPagePlan(audit, rows, { criterion, evidence }, { theme: 'auto', now: NOW }, japanese);

describe('what is shown in a page', () => {
  test('all evidence of that page and none of others, the asked one in focus', () => {
    const found = plan('contact.phone');
    const phone = audit.findings.find(({ id }) => id === 'contact.phone')?.evidence[0];
    expect(found?.pageUrl).toBe(phone?.pageUrl);
    expect(found?.marks[found.focus]).toMatchObject({ criterion: 'contact.phone', status: 'met', word: '記載あり', value: '050-3204-8871', category: 'contact' });
    expect(found?.marks[found.focus]?.anchor).toEqual({ quote: phone?.quote, prefix: '', suffix: '', offset: 0, textHash: '00000000' });
    const there = audit.findings.flatMap(({ id, evidence }) => evidence.filter(({ pageUrl }) => pageUrl === phone?.pageUrl).map(() => id));
    expect(found?.marks.map(({ criterion }) => criterion).sort()).toEqual(there.sort());
  });

  test('nothing for a criterion without that evidence', () => {
    expect(plan('contact.phone', 99)).toBeNull();
    expect(plan('no.such')).toBeNull();
  });

  test('it goes through a message as it is', () => {
    const found = plan('contact.phone');
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });
});

test.each<[InPageAnswer, RegExp | null, boolean]>([
  [{ state: 'shown', found: 3, lost: 0, focus: 'shown' }, null, false],
  [{ state: 'shown', found: 0, lost: 1, focus: 'lost' }, null, false],
  [{ state: 'press', where: 'here' }, /^このページでボタンをもう一度押すと/, false],
  [{ state: 'press', where: 'tab' }, /^「料金」を開きます。.*もう一度押すと/, true],
  [{ state: 'press', where: 'new-tab' }, /^いまのページは残したまま、「料金」を新しいタブで開きます/, true],
  [{ state: 'opened' }, /^開いたページでボタンをもう一度押すと/, false],
  [{ state: 'unreachable' }, /^ページを開けませんでした/, false],
])('%j is told to the person', (answer, said, opens) => {
  const notice = inPageNotice(answer, '料金', japanese);
  expect(notice === null).toBe(said === null);
  if (said) expect(notice?.text).toMatch(said);
  expect(notice?.opens ?? false).toBe(opens);
  expect(inPageNotice(answer, 'Prices', english) === null).toBe(said === null);
});
