import type { TextFunction } from './find-functions.ts';
import { COMMON, hostileText, type Unit } from './hostile-units.ts';
import { busy, type Cost } from './measure-time.ts';

/** What text functions cost on hostile texts. */

/** Texts for functions, beside those that are hostile to every pattern. */
const UNITS: readonly Unit[] = [
  ...COMMON,
  ...[
    '株式会社',
    '株式会社アオ ',
    'アオ株式会社',
    '〒',
    '03-',
    '0(',
    '所在地：',
    'TEL:',
    '代表取締役 ',
    '9時',
    '10:00~',
    '2013年(',
    '¥1,',
    '1、',
    '第1条',
    'Q. ',
    'ますが、',
    'ません',
    '\ud83d',
    'ｶﾞ',
  ].map((body) => ({ lead: '', body })),
];
/** All units are tried on the first, the worst of them on the others. */
const LENGTHS = [4_000, 32_000, 250_000, 1_000_000] as const;
/** Nanoseconds: a text that would take longer is not tried. */
const PATIENCE = 150_000_000;
const ATTEMPTS = 3;

/** The worst of the texts for one function. */
export function measureFunction({ name, file, line, run }: TextFunction): Cost {
  const costOn = (unit: Unit, length: number, attempts = ATTEMPTS): number => {
    const text = hostileText(unit, length);
    return Math.min(...Array.from({ length: attempts }, () => busy(() => run(text)) / length));
  };
  for (const unit of COMMON) run(hostileText(unit, 100));
  let [worst, cost, length] = [UNITS[0] as Unit, 0, LENGTHS[0] as number];
  for (const unit of UNITS) {
    // A second look only where the first one is worse than all before.
    const first = costOn(unit, length, 1);
    if (first > cost && costOn(unit, length) > cost) [worst, cost] = [unit, costOn(unit, length)];
  }
  for (const longer of LENGTHS.slice(1)) {
    if (cost * longer > PATIENCE) break;
    [cost, length] = [costOn(worst, longer), longer];
  }
  return { what: `${name} (${file}:${line})`, on: JSON.stringify(worst.body), cost, growth: (2 * cost) / costOn(worst, length >> 1), length };
}
