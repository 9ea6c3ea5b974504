import type { Dossier } from '../../../core/model/dossier.ts';
import type { ExportedFile } from '../../../export/export.ts';
import type { Additions } from '../../storage/library/additions.ts';
import type { ChoosableSite } from '../compare/ports.ts';
import type { LookPorts } from '../frame/use-look.ts';

/** Everything that the page of questions needs from the browser. What fails throws LibraryError. */
export interface QuestionsPorts extends LookPorts {
  /** Sites with a saved audit, newest first. */
  sites(): Promise<ChoosableSite[]>;
  /** The newest audit of a site with what the person added; null where there is none any more. */
  dossier(origin: string): Promise<Dossier | null>;
  additions(origin: string): Promise<Additions>;
  /** Changes what is kept of a site in one step. Gives what is kept now. */
  change(origin: string, change: (kept: Additions) => Additions): Promise<Additions>;
  /** Calls back when there may be something new, until the returned function is called. */
  watch(onChange: () => void): () => void;
  /** The site that the address names, null for none. */
  chosen(): string | null;
  /** Keeps the choice in the address, so that the page can be opened again. */
  keepChosen(origin: string): void;
  copy(text: string): Promise<void>;
  download(file: ExportedFile): void;
  openUrl(url: string): void;
}
