import { useEffect, useState } from 'preact/hooks';
import { isSample } from '../../../core/site/kept-name.ts';
import type { Dossier } from '../../../core/model/dossier.ts';
import { type LibraryFailure, libraryError } from '../../storage/library/library-error.ts';
import type { ChoosableSite, ComparePorts } from './ports.ts';

export const MOST_COMPARED = 8;
/** Of what is saved, the newest few stand side by side until the person chooses; samples only where there is nothing else. */
const FIRST_COMPARED = 4;

export interface Dossiers {
  sites: readonly ChoosableSite[];
  chosen: readonly string[];
  /** Null until they are read. */
  dossiers: readonly Dossier[] | null;
  failure: LibraryFailure | null;
  choose(origins: readonly string[]): void;
}

/** The saved audits that are compared. */
export function useDossiers(ports: ComparePorts): Dossiers {
  const [sites, setSites] = useState<readonly ChoosableSite[]>([]);
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const [dossiers, setDossiers] = useState<readonly Dossier[] | null>(null);
  const [failure, setFailure] = useState<LibraryFailure | null>(null);

  useEffect(() => {
    ports.sites().then(
      (saved) => {
        const asked = ports.chosen().filter((origin) => saved.some((site) => site.origin === origin));
        setSites(saved);
        const usual = saved.filter(({ origin }) => !isSample(origin));
        const first = (usual.length > 0 ? usual : saved).slice(0, FIRST_COMPARED).map(({ origin }) => origin);
        setChosen((asked.length > 0 ? asked : first).slice(0, MOST_COMPARED));
      },
      (error) => setFailure(libraryError(error).failure),
    );
  }, [ports]);

  useEffect(() => {
    if (chosen === null) return;
    let gone = false;
    const load = () =>
      Promise.allSettled(chosen.map((origin) => ports.dossier(origin))).then((loaded) => {
        if (gone) return;
        const failed = loaded.find(({ status }) => status === 'rejected') as PromiseRejectedResult | undefined;
        setFailure(failed ? libraryError(failed.reason).failure : null);
        // One that can't be read hides no other.
        const read = loaded.flatMap((one) => (one.status === 'fulfilled' && one.value ? [one.value] : []));
        if (read.length > 0 || !failed) setDossiers(read);
      });
    load();
    const stop = ports.watch(load);
    return () => {
      gone = true;
      stop();
    };
  }, [ports, chosen]);

  const choose = (origins: readonly string[]) => {
    ports.keepChosen(origins);
    setChosen(origins);
  };
  return { sites, chosen: chosen ?? [], dossiers, failure, choose };
}
