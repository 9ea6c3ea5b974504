import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Dossier } from '../../../core/model/dossier.ts';
import type { Additions } from '../../storage/library/additions.ts';
import { type LibraryFailure, libraryError } from '../../storage/library/library-error.ts';
import type { ChoosableSite } from '../compare/ports.ts';
import type { Change } from './changes.ts';
import type { QuestionsPorts } from './ports.ts';

interface Read {
  origin: string;
  /** Null where the site has no saved audit any more. */
  dossier: Dossier | null;
  additions: Additions;
}

export interface KeptDossier {
  /** Null until they are read. */
  sites: readonly ChoosableSite[] | null;
  origin: string | null;
  /** The address names a site of which nothing is saved. */
  notKept: boolean;
  /** The site's audits were removed since it was chosen. */
  gone: boolean;
  /** The newest audit with everything that was added up to now; null until it is read, or where there is none. */
  dossier: Dossier | null;
  additions: Additions | null;
  failure: LibraryFailure | null;
  choose(origin: string): void;
  /** Saves a change at once; false where that fails, which is shown. */
  change(change: Change): Promise<boolean>;
  /** What is saved at this moment, other windows' changes too; null where that fails. */
  reread(): Promise<Dossier | null>;
}

/** The saved audit of one site and what the person adds to it. */
export function useDossier(ports: QuestionsPorts): KeptDossier {
  const [sites, setSites] = useState<readonly ChoosableSite[] | null>(null);
  const [chosen, setChosen] = useState<{ origin: string | null; notKept: boolean }>({ origin: null, notKept: false });
  const [read, setRead] = useState<Read | null>(null);
  const [failure, setFailure] = useState<LibraryFailure | null>(null);
  /** Grows with every change: what was read before it is out of date. */
  const changes = useRef(0);
  const { origin } = chosen;

  const attempt = useCallback(async <T>(task: () => Promise<T>): Promise<T | null> => {
    try {
      const result = await task();
      setFailure(null);
      return result;
    } catch (error) {
      setFailure(libraryError(error).failure);
      return null;
    }
  }, []);

  useEffect(() => {
    attempt(ports.sites).then((saved) => {
      if (!saved) return;
      const asked = ports.chosen();
      const known = saved.find((site) => site.origin === asked) ?? saved[0];
      setSites(saved);
      setChosen({ origin: known?.origin ?? null, notKept: asked !== null && known !== undefined && known.origin !== asked });
    });
  }, [ports, attempt]);

  useEffect(() => {
    if (origin === null) return;
    let gone = false;
    const load = async (): Promise<void> => {
      const turn = changes.current;
      const loaded = await attempt(() => Promise.all([ports.dossier(origin), ports.additions(origin)]));
      if (gone || !loaded) return;
      if (turn !== changes.current) return load();
      setRead({ origin, dossier: loaded[0], additions: loaded[1] });
    };
    load();
    const stop = ports.watch(load);
    return () => {
      gone = true;
      stop();
    };
  }, [ports, origin, attempt]);

  const change = useCallback(
    async (wanted: Change): Promise<boolean> => {
      if (origin === null) return false;
      const additions = await attempt(() => ports.change(origin, wanted));
      changes.current++;
      if (additions) setRead((now) => (now && now.origin === additions.origin ? { ...now, additions } : now));
      return additions !== null;
    },
    [ports, origin, attempt],
  );

  const shown = read && read.origin === origin ? read : null;
  const dossier = useMemo(() => {
    if (!shown?.dossier) return null;
    const { verdicts, manual, answers } = shown.additions;
    return { ...shown.dossier, verdicts, manual, answers };
  }, [shown]);

  return {
    sites,
    origin,
    notKept: chosen.notKept,
    gone: shown !== null && shown.dossier === null,
    dossier,
    additions: shown?.additions ?? null,
    failure,
    choose: (next) => {
      ports.keepChosen(next);
      setChosen({ origin: next, notKept: false });
    },
    change,
    reread: async () => (origin === null ? null : attempt(() => ports.dossier(origin))),
  };
}
