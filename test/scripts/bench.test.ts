import { describe, expect, test } from 'vitest';
import { generatedPage } from '../../scripts/bench/generated-page.mjs';
import { median, times } from '../../scripts/bench/numbers.mjs';
import type { Part, Result } from '../../scripts/bench/part.mjs';
import { slowerThan } from '../../scripts/bench/record.mjs';
import { benchDocument } from '../../scripts/bench/report.mjs';
import { seriesTargets } from '../../scripts/bench/parts/series-report.mjs';

const machine = (day: string) => ({ cores: 2, processor: 'p', memory: '8 GB', system: 's', node: 'v20', load: '0', day });
const result = (day: string, series: Record<string, number[]>, facts = {}): Result => ({ series, facts, machine: machine(day), runs: 7 });

const part: Part = {
  name: 'reading',
  measure: async () => ({ series: {}, facts: {} }),
  tables: ({ series }) => [{ title: 'Reading', head: ['', 'ms'], rows: Object.entries(series).map(([name, values]) => [name, String(median(values))]) }],
  targets: ({ series }) => [{ what: 'own', value: `${median(series.own ?? [])} ms`, met: false, cause: 'the page is long' }],
  figure: (name) => (name === 'floor' ? { title: 'the floor' } : { title: `reading, ${name}`, floor: name === 'alone' ? name : 'floor' }),
  method: () => '- **Reading** is reading.',
};

describe('what became slower', () => {
  const before = result('2026-01-01', { floor: [10], own: [100], alone: [10], kept: [100] });

  test('is said of each figure of ours that lost more than a fifth, with what the machine has to do with it', () => {
    const now = result('2026-02-01', { floor: [11], own: [130, 132, 134], alone: [13], kept: [119], fresh: [5] });
    expect(slowerThan(part, now, before)).toEqual([
      'reading, own: 132, was 100 on 2026-01-01 (+32 %; the floor of the same run: +10 %, so that +20 % are left).',
      'reading, alone: 13.0, was 10.0 on 2026-01-01 (+30 %).',
    ]);
  });

  test('not of floors, which are not ours', () => {
    expect(slowerThan(part, result('2026-02-01', { floor: [30], own: [100] }), before)).toEqual([]);
  });

  test('stands in the document, beside targets that were missed and why', () => {
    const text = benchDocument([part], { reading: result('2026-02-01', { floor: [10], own: [150] }) }, { reading: before });
    expect(text).toContain('- ✗ own: 150 ms. The page is long');
    expect(text).toContain('- reading, own: 150, was 100 on 2026-01-01 (+50 %; the floor of the same run: +0 %, so that +50 % are left).');
    expect(text).toContain('| own | 150 |');
    expect(text).toContain('- **Reading** is reading.');
  });
});

describe('targets of the series', () => {
  const pages = [
    { name: 'demo', elements: 300, capped: '' },
    { name: '20000', elements: 20_000, capped: 'not run' },
  ];
  const facts = { browser: 'Chrome/1', pages };
  const series = {
    'demo.audit': [10],
    'demo.axe': [500],
    'demo.task': [5],
    '20000.floor': [10],
    '20000.snapshot': [20],
    '20000.audit': [100],
    '20000.axeAtLeast': [5000],
    '20000.task': [12],
  };

  test('are met where every page meets them, by a lower bound where axe-core was not run', () => {
    expect(seriesTargets(result('2026-02-01', series, facts)).map(({ met }) => met)).toEqual([true, true, true]);
  });

  test('name the page that misses them', () => {
    const [floor, task, axe] = seriesTargets(result('2026-02-01', { ...series, '20000.snapshot': [26], '20000.task': [60], 'demo.axe': [200] }, facts));
    expect(floor).toMatchObject({ met: false, value: '2.6 × (at most 2.5 ×)' });
    expect(task).toMatchObject({ met: false, cause: 'passed at 20000 elements' });
    expect(axe).toMatchObject({ met: false, value: '20 × (at least 40 ×)' });
    expect(axe?.cause).toContain('missed at 300 elements');
  });
});

test('medians and ratios', () => {
  expect(median([5, 1, 100])).toBe(5);
  expect(median([1, 2, 3, 10])).toBe(2.5);
  expect([times(1.52), times(41.6)]).toEqual(['1.5 ×', '42 ×']);
});

test.each([1000, 20_000])('a generated page has about %i elements, and another number makes another page', (elements) => {
  const html = generatedPage(elements);
  expect((html.match(/<[a-z]/g)?.length ?? 0) / elements).toBeCloseTo(1, 1);
  expect(generatedPage(elements, 100)).not.toBe(html);
});
