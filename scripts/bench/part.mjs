// @ts-check
/**
 * A part of the benchmark: measures, and says what its figures mean.
 * @typedef {Record<string, number[]>} Series Measured values by name; milliseconds where the part says nothing else.
 * @typedef {{ series: Series, facts: Record<string, any> }} Measured `facts`: what was measured besides, as JSON.
 * @typedef {import('./machine.mjs').Machine} Machine
 * @typedef {Measured & { machine: Machine, runs: number }} Result
 * @typedef {{ title: string, head: string[], rows: string[][] }} Table
 * @typedef {{ what: string, value: string, met: boolean, cause?: string }} Target `cause`: why it is missed, as far as the figures show.
 * @typedef {{ title: string, floor?: string }} Figure `floor`: the series that the figure's machine is judged by. One that is no figure of
 *   ours has no floor.
 * @typedef {(name: string) => Result | undefined} Others Results of other parts, where they are there.
 *
 * @typedef {object} Part
 * @property {string} name
 * @property {(options: { runs: number }) => Promise<Measured>} measure
 * @property {(result: Result, others: Others) => Table[]} tables
 * @property {(result: Result, others: Others) => Target[]} targets
 * @property {(series: string) => Figure} figure What a series is called in a sentence.
 * @property {(result: Result) => string} method How it is measured, as items of a list in Markdown.
 */

import { median, show, span, times } from './numbers.mjs';

/**
 * Median, least and most of a series, and its median as multiples of others'.
 * @param {Series} series
 * @param {string} name
 * @param {string} title
 * @param {string[]} others
 */
export function row(series, name, title, others = []) {
  const values = series[name] ?? [];
  const ratios = others.map((other) => (other === name ? '1' : times(median(values) / median(series[other] ?? []))));
  return [title, show(median(values)), span(values), ...ratios];
}

/** Heads of the columns that `row` fills. */
export const NUMBERS = ['median ms', 'min–max ms'];

/**
 * A target that a median has to keep below.
 * @param {Series} series
 * @param {{ what: string, series: string, limit: number, unit?: string, cause?: string, print?: (value: number) => string }} target
 * @returns {Target}
 */
export function atMost(series, { what, series: name, limit, unit = 'ms', cause, print = show }) {
  const value = median(series[name] ?? []);
  return { what, value: `${print(value)} ${unit} (at most ${limit} ${unit})`, met: value <= limit, ...(cause && value > limit ? { cause } : {}) };
}

/**
 * @param {Series} series
 * @param {string} name
 * @param {number} value
 */
export function note(series, name, value) {
  series[name] ??= [];
  series[name].push(value);
}

/**
 * Everything once a round, in an order that turns, so that nobody is always first.
 * @param {number} runs
 * @param {string} name
 * @param {(round: number) => (() => Promise<void>)[]} tasksOf
 */
export async function inRounds(runs, name, tasksOf) {
  for (let round = 0; round < runs; round++) {
    process.stderr.write(`${name}: round ${round + 1} of ${runs}\n`);
    const tasks = tasksOf(round);
    const start = round % tasks.length;
    for (const task of [...tasks.slice(start), ...tasks.slice(0, start)]) await task();
  }
}
