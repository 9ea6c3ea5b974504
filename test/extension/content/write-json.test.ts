import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeJson } from '../../../src/extension/content/write-json.ts';

function write(value: unknown): { json: string; steps: number } {
  const writing = writeJson(value);
  for (let steps = 0; ; steps++) {
    const step = writing.next();
    if (step.done) return { json: step.value, steps };
  }
}

describe('JSON in steps', () => {
  test('is what JSON.stringify gives', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(write(value).json).toBe(JSON.stringify(value));
      }),
    );
  });

  test('of a page: members that are not set are left out, long lists are whole and in their order', () => {
    const nodes = Array.from({ length: 2345 }, (_, n) => ({ tag: 'p', nth: n, ...(n % 2 ? { hint: `"${n}\u2028` } : {}) }));
    const page = { httpStatus: null, thin: false, left: undefined, snapshot: { text: '行\n"\ud800', nodes, blocks: [], generator: undefined } };
    const { json, steps } = write(page);
    expect(json).toBe(JSON.stringify(page));
    expect(steps).toBeGreaterThanOrEqual(2345 / 500);
  });
});
