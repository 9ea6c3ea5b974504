import { useEffect, useState } from 'preact/hooks';
import type { Dossier } from '../../../core/model/dossier.ts';
import { type LibraryFailure, libraryError } from '../../storage/library/library-error.ts';
import type { ChoosableSite, ComparePorts } from './ports.ts';

export const MOST_COMPARED = 8;
/** Of what is saved, the newest few stand side by side until the person chooses. */
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
        setChosen((asked.length > 0 ? asked : saved.slice(0, FIRST_COMPARED).map(({ origin }) => origin)).slice(0, MOST_COMPARED));
      },
      (error) => setFailure(libraryError(error).failure),
    );
  }, [ports]);

  useEffect(() => {
    if (chosen === null) return;
    let gone = false;
    Promise.all(chosen.map((origin) => ports.dossier(origin))).then(
      (loaded) => {
        if (!gone) setDossiers(loaded.filter((dossier) => dossier !== null));
      },
      (error) => {
        if (!gone) setFailure(libraryError(error).failure);
      },
    );
    return () => {
      gone = true;
    };
  }, [ports, chosen]);

  const choose = (origins: readonly string[]) => {
    ports.keepChosen(origins);
    setChosen(origins);
  };
  return { sites, chosen: chosen ?? [], dossiers, failure, choose };
}
