// @ts-check
/**
 * `npm run bench [-- --only PART,… --runs N --json --write]`: how long a person waits for the built extension, and what the command line
 * does, beside what others need in the same run. Everything is measured from outside, as it is delivered. `--only` takes names of parts or their beginnings
 * (press, site, series, series.chromium …); `--write` puts the figures into docs/performance.json and writes docs/performance.md of all that is there.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { machineFacts } from './bench/machine.mjs';
import { cliPart } from './bench/parts/cli.mjs';
import { libraryPart } from './bench/parts/library.mjs';
import { marksPart } from './bench/parts/marks.mjs';
import { memoryPart } from './bench/parts/memory.mjs';
import { pressPart } from './bench/parts/press.mjs';
import { seriesPart } from './bench/parts/series.mjs';
import { sitePart } from './bench/parts/site.mjs';
import { sizesPart } from './bench/parts/sizes.mjs';
import { committedRecord, readRecord, writeRecord } from './bench/record.mjs';
import { benchDocument, benchText } from './bench/report.mjs';

const PARTS = [pressPart, seriesPart('chromium'), seriesPart('firefox'), sitePart, memoryPart, libraryPart, marksPart, cliPart, sizesPart];
const DOCUMENT = 'docs/performance.md';
const LEAST_RUNS = 7;

/** @param {string} message @returns {never} */
function misused(message) {
  console.error(message);
  process.exit(2);
}

/** @param {string | undefined} only */
function chosenParts(only) {
  if (only === undefined) return PARTS;
  const wanted = only.split(',');
  for (const name of wanted)
    if (!PARTS.some((part) => part.name === name || part.name.startsWith(`${name}.`))) misused(`--only: ${PARTS.map((part) => part.name).join(', ')}, not ${name}`);
  return PARTS.filter((part) => wanted.some((name) => part.name === name || part.name.startsWith(`${name}.`)));
}

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: String(LEAST_RUNS) },
    only: { type: 'string' },
    write: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < LEAST_RUNS) misused(`--runs: a whole number, at least ${LEAST_RUNS}`);
const before = committedRecord();
/** @type {import('./bench/record.mjs').Results} */
const results = {};
for (const part of chosenParts(values.only)) {
  const machine = machineFacts();
  results[part.name] = { ...(await part.measure({ runs })), machine, runs };
}
console.log(values.json ? JSON.stringify(results, null, 1) : benchText(PARTS, results, before));
if (values.write) {
  const all = { ...readRecord(), ...results };
  writeRecord(all);
  writeFileSync(DOCUMENT, benchDocument(PARTS, all, before));
  console.log(`Written: ${DOCUMENT}`);
}
