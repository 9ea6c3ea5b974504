/** Time that this process was busy: by the clock, a long run would be interrupted more often than a short one. */

export interface Cost {
  what: string;
  on: string;
  /** Nanoseconds a character, which is milliseconds a million characters. */
  cost: number;
  /** Time for twice the text by time for the text: 2 where linear, 4 where quadratic. */
  growth: number;
  /** Characters of the largest text that was tried. */
  length: number;
}

/** Nanoseconds. */
export function busy(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) * 1_000;
}
