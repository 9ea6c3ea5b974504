import type { Sample } from '../../samples.ts';
import type { LookPorts } from '../frame/use-look.ts';

/** Everything that the welcome page needs from the browser. */
export interface WelcomePorts extends LookPorts {
  /** Which browser's way of showing the button is told. */
  family: 'chrome' | 'firefox';
  /** The keys that press the button, '' where the person has taken them away. */
  keys(): Promise<string>;
  /** The sample that the address names, else the first. */
  chosen(): Sample;
  /** Where the samples are audited and compared. Throws where that fails. */
  compareSamples(): Promise<void>;
}
