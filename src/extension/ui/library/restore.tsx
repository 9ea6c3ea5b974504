import { useEffect, useRef, useState } from 'preact/hooks';
import type { LibraryWords } from '../../../present/library/words-ja.ts';
import { calendarDay } from '../../../present/values/japan-time.ts';
import { Icon } from '../components/icon.tsx';
import { Text } from '../components/text.tsx';
import type { ReadBackup } from './ports.ts';

interface RestoreProps {
  words: LibraryWords;
  /** Reads the chosen file; undefined where it cannot be restored. */
  read: (file: File) => Promise<ReadBackup | undefined>;
  restore: (backup: ReadBackup, mode: 'merge' | 'replace') => Promise<void>;
}

/** Chooses a file, says what is in it, and asks how it is to be restored before anything is changed. */
export function Restore({ words, read, restore }: RestoreProps) {
  const input = useRef<HTMLInputElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const [backup, setBackup] = useState<ReadBackup | null>(null);

  useEffect(() => {
    if (backup) dialog.current?.showModal();
    else dialog.current?.close();
  }, [backup]);

  const onFile = async (file: File | undefined) => {
    if (!file) return;
    setBackup((await read(file)) ?? null);
    if (input.current) input.current.value = '';
  };
  const go = async (mode: 'merge' | 'replace') => {
    if (!backup) return;
    setBackup(null);
    await restore(backup, mode);
  };

  return (
    <>
      <button class="btn" type="button" data-action="restore" onClick={() => input.current?.click()}>
        <Icon name="undo" small />
        {words.restore}
      </button>
      <input
        ref={input}
        class="sr"
        type="file"
        accept="application/json,.json"
        tabIndex={-1}
        aria-label={words.restore}
        onChange={(event) => onFile(event.currentTarget.files?.[0])}
      />
      <dialog ref={dialog} class="ask" aria-labelledby="restore-title" onClose={() => setBackup(null)}>
        <h2 id="restore-title">{words.restoreTitle}</h2>
        <p>
          <Text>{words.restoreAsk(backup?.audits ?? 0, backup ? calendarDay(backup.madeAt) : '')}</Text> {backup?.settings && <Text>{words.withSettings}</Text>}
        </p>
        <p class="quiet">
          <Text>{words.replaceNote}</Text>
        </p>
        <div class="tools">
          <button class="btn btn-main" type="button" data-restore="merge" onClick={() => go('merge')}>
            {words.merge}
          </button>
          <button class="btn" type="button" data-restore="replace" onClick={() => go('replace')}>
            {words.replace}
          </button>
          <button class="btn btn-text" type="button" onClick={() => setBackup(null)}>
            {words.cancel}
          </button>
        </div>
      </dialog>
    </>
  );
}
