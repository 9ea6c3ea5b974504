import type { Dossier } from '../../../core/model/dossier.ts';
import type { ExportedFile } from '../../../export/export.ts';
import type { LookPorts } from '../frame/use-look.ts';

export interface ChoosableSite {
  origin: string;
  name: string;
  /** Its newest audit could not be saved, or was made in a private window, and is only there as long as the browser or the window. */
  unsaved?: 'failed' | 'private';
}

/** Everything that the comparison page needs from the browser. What fails throws LibraryError. */
export interface ComparePorts extends LookPorts {
  /** Sites with a saved audit, newest first. */
  sites(): Promise<ChoosableSite[]>;
  /** The newest audit of a site with what the person added; null where there is none any more. */
  dossier(origin: string): Promise<Dossier | null>;
  /** Calls back when what is saved may have changed, until the returned function is called. */
  watch(onChange: () => void): () => void;
  /** Audits the samples and opens their comparison. Throws where they can't be audited. */
  compareSamples(): Promise<void>;
  /** Sites that the address names. */
  chosen(): string[];
  /** Keeps the choice in the address, so that the page can be opened again. */
  keepChosen(origins: readonly string[]): void;
  download(file: ExportedFile): void;
  print(): void;
  openUrl(url: string): void;
}
