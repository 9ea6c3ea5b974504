import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { SettingsOutcome, SettingsPatch, SettingsPlace } from '../../messages/protocol.ts';
import type { KeptSettings, OptionsPorts } from './ports.ts';

/** What went wrong with the last change; `lost`: it was not saved at all. */
export type Trouble = Exclude<SettingsOutcome, 'kept'> | 'lost';

export interface SettingsControl {
  /** Null until they are read. */
  kept: KeptSettings | null;
  trouble: Trouble | null;
  /** Number of changes that were saved, to say so. */
  turn: number;
  change(patch: SettingsPatch): void;
  keep(place: SettingsPlace, use: 'mine' | 'account' | null): void;
  /** The person has not decided between two settings. */
  dropConflict(): void;
}

/** The settings as they are kept, shown changed at once and saved one change after another. */
export function useSettings(ports: OptionsPorts): SettingsControl {
  const [kept, setKept] = useState<KeptSettings | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [turn, setTurn] = useState(0);
  /** Changes on their way: what is read meanwhile is out of date. */
  const pending = useRef(0);

  const read = useCallback(() => {
    ports.read().then(
      (now) => {
        if (pending.current === 0) setKept(now);
      },
      () => setTrouble('lost'),
    );
  }, [ports]);

  useEffect(() => {
    read();
    return ports.watch(read);
  }, [ports, read]);

  const run = useCallback(
    (task: () => Promise<SettingsOutcome>) => {
      pending.current++;
      task()
        .then(
          (outcome) => {
            setTrouble(outcome === 'kept' ? null : outcome);
            if (outcome === 'kept') setTurn((now) => now + 1);
          },
          () => setTrouble('lost'),
        )
        .finally(() => {
          pending.current--;
          read();
        });
    },
    [read],
  );

  return {
    kept,
    trouble,
    turn,
    change: (patch) => {
      setKept((now) => now && { ...now, settings: { ...now.settings, ...patch } as KeptSettings['settings'] });
      run(() => ports.change(patch));
    },
    keep: (place, use) => run(() => ports.keep(place, use)),
    dropConflict: () => {
      setTrouble(null);
      read();
    },
  };
}
