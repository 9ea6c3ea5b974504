import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SavedLine } from '../../../present/library/library.ts';
import { type LibraryFailure, libraryError } from '../../storage/library/library-error.ts';
import type { LibraryPorts } from './ports.ts';

export interface Library {
  /** Null until they are read. */
  lines: SavedLine[] | null;
  used: number | null;
  /** Grows with every reading, so that what is open can be read again. */
  turn: number;
  failure: LibraryFailure | null;
  /** Runs what changes the library and reads it again. Gives undefined where it fails; the failure is shown. */
  run<T>(task: () => Promise<T>): Promise<T | undefined>;
}

/** The saved audits, read again whenever they may have changed. */
export function useLibrary(ports: LibraryPorts): Library {
  const [lines, setLines] = useState<SavedLine[] | null>(null);
  const [used, setUsed] = useState<number | null>(null);
  const [turn, setTurn] = useState(0);
  const [failure, setFailure] = useState<LibraryFailure | null>(null);

  const load = useCallback(async () => {
    setLines(await ports.list());
    setTurn((now) => now + 1);
    // Counting bytes takes longer than reading the list.
    ports.used().then(setUsed, () => {});
  }, [ports]);

  const run = useCallback(
    async <T>(task: () => Promise<T>): Promise<T | undefined> => {
      try {
        const result = await task();
        setFailure(null);
        await load();
        return result;
      } catch (error) {
        setFailure(libraryError(error).failure);
        return undefined;
      }
    },
    [load],
  );

  useEffect(() => {
    run(async () => {});
    return ports.watch(() => run(async () => {}));
  }, [ports, run]);

  return { lines, used, turn, failure, run };
}
