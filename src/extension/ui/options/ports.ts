import type { Settings, SettingsOutcome, SettingsPatch, SettingsPlace } from '../../messages/protocol.ts';
import type { LookPorts } from '../frame/use-look.ts';
import type { ReadBackup } from '../library/ports.ts';

export interface KeptSettings {
  settings: Settings;
  place: SettingsPlace;
}

/** How much is saved. `used`: bytes of all data of the extension, null where the browser does not tell. */
export interface SavedAmount {
  sites: number;
  audits: number;
  used: number | null;
}

export interface CommandKeys {
  name: string;
  /** '' for none. */
  shortcut: string;
}

/** Everything that the settings page needs from the browser and the background. */
export interface OptionsPorts extends LookPorts {
  read(): Promise<KeptSettings>;
  /** Calls back whenever the settings may have changed, until the returned function is called. */
  watch(onChange: () => void): () => void;
  change(patch: SettingsPatch): Promise<SettingsOutcome>;
  keep(place: SettingsPlace, use: 'mine' | 'account' | null): Promise<SettingsOutcome>;
  /** Id for a profile of the person's own. */
  newId(): string;
  saved(): Promise<SavedAmount>;
  /** As `watch`, for the saved audits. */
  watchSaved(onChange: () => void): () => void;
  backUp(): Promise<void>;
  /** Reads a file that the person chose. Throws LibraryError. */
  readBackup(file: File): Promise<ReadBackup>;
  forgetAll(): Promise<void>;
  /** Match patterns of the sites that the person has allowed. */
  allowed(): Promise<string[]>;
  /** As `watch`, for permissions. */
  watchAllowed(onChange: () => void): () => void;
  /** Straight from a press. False where the browser keeps the permission. */
  withdraw(pattern: string): Promise<boolean>;
  keys(): Promise<CommandKeys[]>;
  /** Opens the browser's own page for keys; false where that can only be done by hand, at `keysAddress`. */
  openKeys(): Promise<boolean>;
  keysAddress: string;
  copy(text: string): Promise<void>;
}
