import type { Audit } from '../../../core/model/audit.ts';
import type { SavedLine } from '../../../present/library/library.ts';
import type { LookPorts } from '../frame/use-look.ts';

/** A back-up that was read and not yet restored. */
export interface ReadBackup {
  audits: number;
  /** ISO 8601 */
  madeAt: string;
  /** True where it holds settings. */
  settings: boolean;
  restore(mode: 'merge' | 'replace'): Promise<void>;
}

/** Everything that the page of saved audits needs from the browser. What fails throws LibraryError. */
export interface LibraryPorts extends LookPorts {
  list(): Promise<SavedLine[]>;
  /** Calls back when there may be something new, until the returned function is called. */
  watch(onChange: () => void): () => void;
  /** Audits of a site, newest first. */
  history(origin: string): Promise<{ id: string; audit: Audit }[]>;
  /** Removes audits; gives what takes it back. */
  remove(ids: readonly string[]): Promise<() => Promise<void>>;
  backUp(): Promise<void>;
  /** Reads a file that the person chose. */
  readBackup(file: File): Promise<ReadBackup>;
  /** Bytes that the extension's data take, null where the browser does not tell. */
  used(): Promise<number | null>;
  /** Opens the site, or the page on which a sample is shown. */
  openSite(origin: string): void;
  /** Audits the samples and opens their comparison. Throws where they can't be audited. */
  compareSamples(): Promise<void>;
  /** Opens the comparison of these sites. */
  compare(origins: readonly string[]): void;
}
