import type { LookPorts } from '../frame/use-look.ts';

/** A keyboard command as the browser has it: its name in the manifest, what it does, and its keys, '' for none. */
export interface Shortcut {
  name: string;
  does: string;
  keys: string;
}

/** Everything that the help page needs from the browser. */
export interface HelpPorts extends LookPorts {
  shortcuts(): Promise<Shortcut[]>;
}
