import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { libraryView, NEWEST_FIRST, type SiteRow, type SortKey } from '../../../present/library/library.ts';
import type { LibraryWords } from '../../../present/library/words-ja.ts';
import { SAMPLE_WORDS } from '../../../present/messages/samples.ts';
import { fileSize } from '../../../present/values/file-size.ts';
import { Hatch } from '../components/bar.tsx';
import { Icon } from '../components/icon.tsx';
import { useLanguage } from '../components/language.ts';
import { Text } from '../components/text.tsx';
import { PAGES } from '../frame/pages.ts';
import { ToastBox } from '../frame/toast.tsx';
import { Top } from '../frame/top.tsx';
import { TrySamples } from '../frame/try-samples.tsx';
import { useToast } from '../frame/use-toast.ts';
import { History } from './history.tsx';
import type { LibraryPorts, ReadBackup } from './ports.ts';
import { Restore } from './restore.tsx';
import { SiteList } from './site-list.tsx';
import { useLibrary } from './use-library.ts';

const LEAST_COMPARED = 2;
const MOST_COMPARED = 8;

/** `/` goes to the search, wherever the focus is. */
function useSearchKey(search: { current: HTMLInputElement | null }): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || (event.target as Element).closest('input, textarea, select')) return;
      event.preventDefault();
      search.current?.focus();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [search]);
}

export function App({ ports, words }: { ports: LibraryPorts; words: LibraryWords }) {
  const language = useLanguage();
  const library = useLibrary(ports);
  const toast = useToast();
  const [list, setList] = useState(NEWEST_FIRST);
  const [chosen, setChosen] = useState<string[]>([]);
  const [open, setOpen] = useState<string | null>(null);
  const search = useRef<HTMLInputElement>(null);
  useSearchKey(search);

  const view = useMemo(() => (library.lines ? libraryView(library.lines, list, new Date(), language, words) : null), [library.lines, list, language, words]);

  useEffect(() => {
    document.title = `${words.title} - ${language.m.appName}`;
    document.documentElement.dataset.state = library.lines ? 'done' : library.failure ? 'failed' : 'running';
  }, [words, language, library.lines, library.failure]);

  const onSort = (sort: SortKey) => setList({ ...list, sort, descending: list.sort === sort ? !list.descending : sort !== 'site' });
  const onChoose = (origin: string, is: boolean) => setChosen(is ? [...chosen, origin] : chosen.filter((other) => other !== origin));
  const remove = async (ids: readonly string[], name: string, origin: string | null) => {
    const undo = await library.run(() => ports.remove(ids));
    if (!undo) return;
    if (origin) setChosen((now) => now.filter((other) => other !== origin));
    toast.show({ text: words.removed(name), undo: () => library.run(undo) });
  };
  const samples = library.lines?.filter(({ sample }) => sample) ?? [];
  const sampleWords = SAMPLE_WORDS[language.lang];
  const removeSamples = async () => {
    const undo = await library.run(() => ports.remove(samples.map(({ id }) => id)));
    if (!undo) return;
    setChosen((now) => now.filter((origin) => !samples.some((sample) => sample.origin === origin)));
    toast.show({ text: sampleWords.removed, undo: () => library.run(undo) });
  };
  const restore = async (backup: ReadBackup, mode: 'merge' | 'replace') => {
    const done = await library.run(async () => {
      await backup.restore(mode);
      return true;
    });
    if (done) toast.show({ text: words.restored(backup.audits), undo: null });
  };
  const history = (row: SiteRow) => <History row={row} words={words} turn={library.turn} load={ports.history} onRemove={(id) => remove([id], row.name, null)} />;
  const comparable = chosen.length >= LEAST_COMPARED && chosen.length <= MOST_COMPARED;

  return (
    <>
      <Hatch />
      <Top current="library" />
      <main class="page library">
        <div class="title">
          <div>
            <h1>{words.title}</h1>
            <p>{view && view.total > 0 && <Text>{view.lead}</Text>}</p>
          </div>
        </div>
        {library.failure && (
          <p class="notice is-warn" role="alert" data-failure={library.failure}>
            <Text>{words.failure[library.failure]}</Text>
          </p>
        )}
        <div class="tools">
          <div class="search">
            <Icon name="search" small />
            <input
              ref={search}
              class="field"
              type="search"
              placeholder={words.search}
              aria-label={words.search}
              value={list.query}
              onInput={(event) => setList({ ...list, query: event.currentTarget.value })}
            />
            <kbd>/</kbd>
          </div>
          <button class="btn" type="button" data-action="compare" disabled={!comparable} title={words.compareHint} onClick={() => ports.compare(chosen)}>
            <Icon name="compare" small />
            {words.compareChosen(chosen.length)}
          </button>
          <span class="end">
            <button class="btn" type="button" data-action="back-up" disabled={!view || view.total === 0} onClick={() => library.run(ports.backUp)}>
              <Icon name="save" small />
              {words.backUp}
            </button>
            <Restore words={words} read={(file) => library.run(() => ports.readBackup(file))} restore={restore} />
          </span>
        </div>
        {view && view.total === 0 && (
          <div class="empty">
            <p>{words.empty}</p>
            <p class="quiet">
              <Text>{words.emptyHow}</Text>
            </p>
            <TrySamples compare={ports.compareSamples} />
          </div>
        )}
        {view && view.total > 0 && view.rows.length === 0 && (
          <div class="empty">
            <p>{words.noHits(list.query)}</p>
            <button class="btn btn-text" type="button" onClick={() => setList({ ...list, query: '' })}>
              {words.showAll}
            </button>
          </div>
        )}
        {view && view.rows.length > 0 && (
          <SiteList
            rows={view.rows}
            list={list}
            words={words}
            chosen={chosen}
            choosable={chosen.length < MOST_COMPARED}
            open={open}
            history={history}
            onSort={onSort}
            onChoose={onChoose}
            onOpen={(origin) => setOpen(open === origin ? null : origin)}
            onAgain={ports.openSite}
            onRemove={(row) => remove(row.ids, row.name, row.origin)}
          />
        )}
        {samples.length > 0 && (
          <p class="foot-note">
            <button class="btn btn-s" type="button" data-action="remove-samples" onClick={removeSamples}>
              <Icon name="trash" small />
              {sampleWords.remove}
            </button>
          </p>
        )}
        <p class="foot-note foot-links">
          {(['welcome', 'privacy'] as const).map((page) => (
            <a key={page} href={PAGES[page]}>
              {language.m.pages[page]}
            </a>
          ))}
        </p>
        {library.used !== null && view && view.total > 0 && (
          <p class="foot-note" data-used>
            {words.used(fileSize(library.used, language))}
          </p>
        )}
      </main>
      <ToastBox toast={toast} undo={words.undo} />
    </>
  );
}
