import { useCallback, useEffect, useState } from 'preact/hooks';
import type { LibraryWords } from '../../../present/library/words-ja.ts';
import type { OptionsWords } from '../../../present/options/words-ja.ts';
import { fileSize } from '../../../present/values/file-size.ts';
import { type LibraryFailure, libraryError } from '../../storage/library/library-error.ts';
import { Icon } from '../components/icon.tsx';
import { useLanguage } from '../components/language.ts';
import { Text } from '../components/text.tsx';
import { PAGES } from '../frame/pages.ts';
import type { Toast } from '../frame/use-toast.ts';
import type { ReadBackup } from '../library/ports.ts';
import { Restore } from '../library/restore.tsx';
import { Ask } from './ask.tsx';
import { Row } from './fields.tsx';
import type { OptionsPorts, SavedAmount } from './ports.ts';

function useSaved(ports: OptionsPorts): { saved: SavedAmount | null; reread: () => void } {
  const [saved, setSaved] = useState<SavedAmount | null>(null);
  const reread = useCallback(() => {
    ports.saved().then(setSaved, () => {});
  }, [ports]);
  useEffect(() => {
    reread();
    return ports.watchSaved(reread);
  }, [ports, reread]);
  return { saved, reread };
}

interface ForgetProps {
  saved: SavedAmount;
  words: OptionsWords;
  libraryWords: LibraryWords;
  onBackUp: () => void;
  onForget: () => void;
}

/** Deletes everything, after it has said what everything is. */
function Forget({ saved, words, libraryWords, onBackUp, onForget }: ForgetProps) {
  const [asks, setAsks] = useState(false);
  return (
    <>
      <button class="btn btn-danger" type="button" data-action="forget" disabled={saved.audits === 0} onClick={() => setAsks(true)}>
        <Icon name="trash" small />
        {words.forgetButton}
      </button>
      <Ask title={words.forgetTitle} open={asks} onCancel={() => setAsks(false)}>
        <ul class="what">
          {words.forgetWhat(saved.sites, saved.audits).map((what) => (
            <li key={what}>
              <Text>{what}</Text>
            </li>
          ))}
        </ul>
        <p>
          <Text>{words.forgetNote}</Text>
        </p>
        <p>
          <b>
            <Text>{words.forgetNoUndo}</Text>
          </b>
        </p>
        {/* The first one has the focus: it must not be the one that deletes. */}
        <div class="tools">
          <button class="btn" type="button" onClick={onBackUp}>
            <Icon name="save" small />
            {libraryWords.backUp}
          </button>
          <button
            class="btn btn-danger"
            type="button"
            data-action="forget-now"
            onClick={() => {
              setAsks(false);
              onForget();
            }}
          >
            {words.forgetButton}
          </button>
          <button class="btn-text" type="button" onClick={() => setAsks(false)}>
            {words.cancel}
          </button>
        </div>
      </Ask>
    </>
  );
}

interface SavedDataProps {
  ports: OptionsPorts;
  words: OptionsWords;
  libraryWords: LibraryWords;
  toast: Toast;
}

export function SavedData({ ports, words, libraryWords, toast }: SavedDataProps) {
  const language = useLanguage();
  const { saved, reread } = useSaved(ports);
  const [failure, setFailure] = useState<LibraryFailure | null>(null);
  const say = (text: string) => toast.show({ text, undo: null });

  const attempt = async <T,>(task: () => Promise<T>): Promise<T | undefined> => {
    try {
      const result = await task();
      setFailure(null);
      return result;
    } catch (error) {
      setFailure(libraryError(error).failure);
      return undefined;
    } finally {
      reread();
    }
  };
  const restore = async (backup: ReadBackup, mode: 'merge' | 'replace') => {
    const done = await attempt(async () => {
      await backup.restore(mode);
      return true;
    });
    if (done) say(libraryWords.restored(backup.audits));
  };
  const forget = () => {
    ports
      .forgetAll()
      .then(
        () => say(words.forgetDone),
        () => say(words.forgetFailed),
      )
      .finally(reread);
  };
  const size = saved?.used != null ? fileSize(saved.used, language) : '';
  return (
    <>
      {failure && (
        <p class="notice is-warn" role="alert" data-failure={failure}>
          <Text>{libraryWords.failure[failure]}</Text>
        </p>
      )}
      <div class="rowset">
        <Row title={words.used} note={words.usedNote}>
          <p class="plain tab" data-used={saved?.audits}>
            {saved && words.usedText(saved.sites, saved.audits, size)} <a href={PAGES.library}>{words.toLibrary}</a>
          </p>
        </Row>
        <Row title={words.backup} note={words.backupNote}>
          <div class="acts">
            <button class="btn" type="button" data-action="back-up" onClick={() => attempt(ports.backUp)}>
              <Icon name="save" small />
              {libraryWords.backUp}
            </button>
            <Restore words={libraryWords} read={(file) => attempt(() => ports.readBackup(file))} restore={restore} />
          </div>
        </Row>
        {saved && (
          <Row title={words.forget} note={words.forgetNote}>
            <Forget saved={saved} words={words} libraryWords={libraryWords} onBackUp={() => attempt(ports.backUp)} onForget={forget} />
          </Row>
        )}
      </div>
    </>
  );
}
