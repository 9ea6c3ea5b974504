// @ts-check
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { median, show } from './numbers.mjs';

/** The figures as a file, and what has become slower since those that were committed last. */

/**
 * @typedef {import('./part.mjs').Result} Result
 * @typedef {import('./part.mjs').Part} Part
 * @typedef {Record<string, Result>} Results By name of the part.
 */

const RECORD = 'docs/performance.json';
/** Slower by more than this is said. */
const SLOWER = 0.2;

/** @param {string} text @returns {Results} */
const partsIn = (text) => JSON.parse(text).parts;

/** What the file says now. @returns {Results} */
export const readRecord = () => (existsSync(RECORD) ? partsIn(readFileSync(RECORD, 'utf8')) : {});

/** The file as it was committed last; as it is, where there is no repository or it was never committed. @returns {Results} */
export function committedRecord() {
  try {
    return partsIn(execFileSync('git', ['show', `HEAD:${RECORD}`], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 26 }));
  } catch {
    return readRecord();
  }
}

/** @param {Results} results */
export function writeRecord(results) {
  /** @param {number} value */
  const rounded = (value) => Number(value.toPrecision(4));
  const text = JSON.stringify({ parts: results }, (_, value) => (typeof value === 'number' && !Number.isInteger(value) ? rounded(value) : value), 1);
  // Each series on a line of its own.
  writeFileSync(RECORD, `${text.replace(/\[\s+(-?[\d.][^[\]{}"]*?)\s+\]/g, (_, values) => `[${values.replace(/\s+/g, ' ')}]`)}\n`);
}

/** @param {number} ratio */
const percent = (ratio) => `${Math.abs(Math.round((ratio - 1) * 100))} %`;

/** @param {number} ratio */
const change = (ratio) => `${ratio >= 1 ? '+' : '−'}${percent(ratio)}`;

/**
 * A sentence for each figure of ours that became slower by more than a fifth; how the floor of the same run changed tells how much of it is the machine.
 * @param {Part} part
 * @param {Result} result
 * @param {Result} before
 */
export function slowerThan(part, result, before) {
  /** @param {string} name */
  const ratio = (name) => median(result.series[name] ?? []) / median(before.series[name] ?? []);
  return Object.keys(result.series)
    .filter((name) => before.series[name] && part.figure(name).floor !== undefined && ratio(name) > 1 + SLOWER)
    .map((name) => {
      const { title, floor = name } = part.figure(name);
      const [now, then] = [result, before].map(({ series }) => show(median(series[name] ?? [])));
      const floorRatio = ratio(floor);
      const machine =
        floor === name || !Number.isFinite(floorRatio) ? '' : `; the floor of the same run: ${change(floorRatio)}, so that ${change(ratio(name) / floorRatio)} are left`;
      return `${title}: ${now}, was ${then} on ${before.machine.day} (${change(ratio(name))}${machine}).`;
    });
}
