/**
 * Why saved audits could not be read or written. Each has one sentence and what to do, in `present`.
 * - `full`: there is no room
 * - `blocked`: the browser gives no database (settings, a damaged profile, another window that holds it)
 * - `newer`: made by a later version of the product; shown where possible, never overwritten
 * - `damaged`: not in a form that any version has written
 * - `foreign`: a file that is no back-up of this product
 */
export type LibraryFailure = 'full' | 'blocked' | 'newer' | 'damaged' | 'foreign';

export class LibraryError extends Error {
  readonly failure: LibraryFailure;
  constructor(failure: LibraryFailure, message: string = failure) {
    super(message);
    this.failure = failure;
  }
}

/** What an error of the database means to the person. */
export function libraryError(error: unknown): LibraryError {
  if (error instanceof LibraryError) return error;
  const { name = '', message = String(error) } = (error ?? {}) as { name?: string; message?: string };
  if (name === 'QuotaExceededError' || /quota|disk|space/i.test(message)) return new LibraryError('full', message);
  return new LibraryError(name === 'VersionError' ? 'newer' : 'blocked', message);
}
