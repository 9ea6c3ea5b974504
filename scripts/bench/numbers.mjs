// @ts-check

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** @param {number} value */
export const show = (value) => (value < 1 ? value.toFixed(2) : value < 20 ? value.toFixed(1) : value.toFixed(0));

/** A longest task: browsers tell of those of 50 ms and more only. @param {number} ms */
export const showTask = (ms) => (ms === 0 ? 'under 50' : show(ms));

/** @param {number} ratio */
export const times = (ratio) => `${ratio < 10 ? ratio.toFixed(1) : ratio.toFixed(0)} ×`;

/** @param {readonly number[]} values @param {(value: number) => string} [print] */
export const span = (values, print = show) => (values.length === 0 ? '' : `${print(Math.min(...values))}–${print(Math.max(...values))}`);
