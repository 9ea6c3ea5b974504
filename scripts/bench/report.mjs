// @ts-check
import { slowerThan } from './record.mjs';

/** Measured parts → tables for a terminal and for docs/performance.md. */

/**
 * @typedef {import('./part.mjs').Table} Table
 * @typedef {import('./part.mjs').Part} Part
 * @typedef {import('./part.mjs').Target} Target
 * @typedef {import('./record.mjs').Results} Results
 */

/** @param {Table} table */
function textTable({ title, head, rows }) {
  const widths = head.map((name, column) => Math.max(...[name, ...rows.map((cells) => cells[column] ?? '')].map((cell) => cell.length)));
  /** @param {string[]} cells */
  const line = (cells) => cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ');
  return [title, line(head), ...rows.map(line)].join('\n');
}

/** @param {Table} table */
function markdownTable({ title, head, rows }) {
  /** @param {string[]} cells */
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [`## ${title}`, '', line(head), line(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** @param {Target} target */
const targetLine = ({ what, value, met, cause }) => `${met ? '✓' : '✗'} ${what}: ${value}${cause ? `. ${cause[0]?.toUpperCase()}${cause.slice(1)}` : ''}`;

/** Parts that were measured, with what they say. @param {readonly Part[]} parts @param {Results} results */
function measured(parts, results) {
  /** @param {string} name */
  const others = (name) => results[name];
  return parts.flatMap((part) => {
    const result = results[part.name];
    return result ? [{ part, result, tables: part.tables(result, others), targets: part.targets(result, others) }] : [];
  });
}

/** When and on what a part was measured. @param {import('./part.mjs').Result} result */
function circumstance({ machine, runs }) {
  const { cores, processor, memory, system, node, day } = machine;
  return `${day}, medians of ${runs} runs: ${cores} cores, ${processor}, ${memory}, ${system}; Node ${node}`;
}

/** On what, and when; parts of one day in one line. @param {readonly Part[]} parts @param {Results} results */
function circumstances(parts, results) {
  const there = parts.flatMap(({ name }) => (results[name] ? [{ name, result: results[name] }] : []));
  const runs = [...new Set(there.map(({ result }) => circumstance(result)))];
  const versions = there.flatMap(({ result: { facts } }) => (facts.browser ? [`${facts.browser} (headless)`, `axe-core ${facts.axe}`, `Readability ${facts.readability}`] : []));
  /** @param {string} run */
  const named = (run) =>
    runs.length === 1
      ? run
      : `${run} (${there
          .filter(({ result }) => circumstance(result) === run)
          .map(({ name }) => name)
          .join(', ')})`;
  const loads = there.map(({ name, result }) => `${name} ${result.machine.load}`);
  return [...runs.map(named), [...new Set(versions)].join(', '), `load average at the start of each part: ${loads.join(', ')}`].filter(Boolean);
}

/** @param {readonly Part[]} parts @param {Results} results @param {Results} before */
function changes(parts, results, before) {
  const compared = parts.filter(({ name }) => results[name] && before[name]);
  const lines = compared.flatMap((part) => slowerThan(part, /** @type {any} */ (results[part.name]), /** @type {any} */ (before[part.name])));
  if (compared.length === 0) return ['Nothing was committed before to compare with.'];
  return lines.length > 0 ? lines : ['No figure of ours is slower by more than a fifth than the one that was committed last.'];
}

/**
 * @param {readonly Part[]} parts
 * @param {Results} results
 * @param {Results} before Those that were committed last.
 */
export function benchText(parts, results, before) {
  const all = measured(parts, results);
  return [
    ...circumstances(parts, results),
    '',
    ...all.flatMap(({ tables }) => tables.flatMap((table) => [textTable(table), ''])),
    ...all.flatMap(({ targets }) => targets.map(targetLine)),
    '',
    ...changes(parts, results, before),
  ].join('\n');
}

/**
 * @param {readonly Part[]} parts
 * @param {Results} results
 * @param {Results} before Those that were committed last.
 */
export function benchDocument(parts, results, before) {
  const all = measured(parts, results);
  /** @param {string[]} lines */
  const list = (lines) => lines.map((line) => `- ${line}`).join('\n');
  return `# Performance

Written by \`npm run bench -- --write\`, with the figures themselves in performance.json. Do not edit.

${list(circumstances(parts, results))}

${list(all.flatMap(({ targets }) => targets.map(targetLine)))}

## Slower by more than a fifth than what was committed last

${list(changes(parts, results, before))}

${all.flatMap(({ tables }) => tables.map(markdownTable)).join('\n\n')}

## How it is measured

- **Each part** is measured by itself; what is compared within a part was measured in the same run, in an order that turns from round to round.
${all
  .map(({ part, result }) => part.method(result))
  .filter(Boolean)
  .join('\n')}
`;
}
