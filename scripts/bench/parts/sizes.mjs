// @ts-check
import { measureSizes } from '../../sizes.mjs';

/** What the built extensions weigh. */

/** @typedef {{ target: string, faults: string[] }[]} Targets @typedef {{ name: string, limit: number | null }[]} Limits */

/** @param {number} bytes */
const kilobytes = (bytes) => (bytes / 1024).toFixed(1);

/** @param {Targets} targets */
const namesOf = (targets) => targets.map(({ target }) => target);

/**
 * @param {import('../part.mjs').Series} series
 * @param {Targets} targets
 * @param {Limits} parts
 */
const rows = (series, targets, parts) =>
  parts.map(({ name, limit }) => [name, ...namesOf(targets).map((target) => kilobytes(series[`${target}: ${name}`]?.[0] ?? 0)), limit === null ? '' : kilobytes(limit)]);

/** @param {Targets} targets */
const verdicts = (targets) =>
  targets.map(({ target, faults }) => ({
    what: `sizes and permissions of ${target}`,
    value: faults.length === 0 ? 'within their limits' : 'not within their limits',
    met: faults.length === 0,
    ...(faults.length > 0 ? { cause: faults.join('; ') } : {}),
  }));

/** @type {import('../part.mjs').Part} */
export const sizesPart = {
  name: 'sizes',
  measure: async () => {
    const sizes = measureSizes();
    return {
      series: Object.fromEntries(sizes.flatMap(({ target, parts }) => parts.map(({ name, gzip }) => [`${target}: ${name}`, [gzip]]))),
      facts: { targets: sizes.map(({ target, faults }) => ({ target, faults })), parts: (sizes[0]?.parts ?? []).map(({ name, limit }) => ({ name, limit })) },
    };
  },
  tables: ({ series, facts: { targets, parts } }) => [{ title: 'Sizes (KB of gzip)', head: ['', ...namesOf(targets), 'limit'], rows: rows(series, targets, parts) }],
  targets: ({ facts: { targets } }) => verdicts(targets),
  figure: (series) => ({ title: `size of ${series} (bytes of gzip)`, floor: series }),
  method:
    () => `- **Sizes**: \`npm run sizes\`. The popup as it opens is its page, style sheet, all scripts that it imports and one language, the heavier one; on demand are explanations (with the
  first opened row) and remarks (for an audit written in the other language).`,
};
