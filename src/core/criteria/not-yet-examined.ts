import type { Verdict } from '../model/criterion.ts';
import { unknown } from './define.ts';

/** The verdict of a criterion whose `evaluate` is still to be written: nothing is claimed about the site. */
export const notYetExamined = (): Verdict => unknown('not-yet-examined');
