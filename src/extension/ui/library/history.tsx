import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Audit } from '../../../core/model/audit.ts';
import { type ChangeView, historyView, type SideView } from '../../../present/library/history.ts';
import type { SiteRow } from '../../../present/library/library.ts';
import type { LibraryWords } from '../../../present/library/words-ja.ts';
import { type IconName, Icon, StatusWord } from '../components/icon.tsx';
import { useLanguage } from '../components/language.ts';
import { langOf } from '../components/text.tsx';

const ICONS: Readonly<Record<ChangeView['kind'], IconName>> = { new: 'plus', gone: 'minus', other: 'arrow', quote: 'arrow' };

/** A kind of change in words, with its mark. */
export function ChangeWord({ kind, word, count }: { kind: ChangeView['kind']; word: string; count?: string }) {
  return (
    <span class={`chg chg-${kind}`} data-change={kind}>
      <Icon name={ICONS[kind]} small />
      {word}
      {count && <b>{count}</b>}
    </span>
  );
}

function Side({ side, old, quotes }: { side: SideView; old?: boolean; quotes: boolean }) {
  const Tag = old ? 'del' : 'ins';
  return (
    <>
      {side.status && <StatusWord status={side.status} word={side.word} />}
      {side.value && (side.status ? <span class="beside">{side.value}</span> : <Tag>{side.value}</Tag>)}
      {side.quote && (quotes || !side.value) && (
        <span class="said" lang={langOf(side.quote)}>
          「{side.quote}」
        </span>
      )}
    </>
  );
}

function Changes({ changes, words }: { changes: ChangeView[]; words: LibraryWords }) {
  return (
    <table class="diff">
      <thead class="sr">
        <tr>
          <th scope="col">{words.change}</th>
          <th scope="col">{words.criterion}</th>
          <th scope="col">{words.before}</th>
          <th scope="col">{words.after}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ criterion, title, kind, word, before, after }) => (
          <tr key={criterion} data-criterion={criterion}>
            <td>
              <ChangeWord kind={kind} word={word} />
            </td>
            <th scope="row">{title}</th>
            <td>
              <Side side={before} old quotes={kind === 'quote'} />
            </td>
            <td>
              <Side side={after} quotes={kind === 'quote'} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface HistoryProps {
  row: SiteRow;
  words: LibraryWords;
  /** Raised when the audits may have changed. */
  turn: number;
  load: (origin: string) => Promise<{ id: string; audit: Audit }[]>;
  onRemove: (id: string) => void;
}

/** The audits of a site, and what is different in the chosen one from the one before it. */
export function History({ row, words, turn, load, onRemove }: HistoryProps) {
  const language = useLanguage();
  const [audits, setAudits] = useState<{ id: string; audit: Audit }[]>([]);
  const [chosen, setChosen] = useState<string | null>(null);
  useEffect(() => {
    let gone = false;
    load(row.origin).then(
      (loaded) => {
        if (!gone) setAudits(loaded);
      },
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [load, row.origin, turn]);
  const entries = useMemo(() => historyView(audits, new Date(), language, words), [audits, language, words]);
  const entry = entries.find(({ id }) => id === chosen) ?? entries[0];
  if (!entry) return <p class="quiet">{words.readOnly}</p>;
  return (
    <div class="hist-in">
      <div class="hist-dates">
        <h2>{words.history}</h2>
        <ol>
          {entries.map(({ id, when, line }) => (
            <li key={id} data-history={id}>
              <button type="button" class="hist-date" aria-pressed={id === entry.id} onClick={() => setChosen(id)}>
                <span class="tab">{when}</span>
                <span class="quiet">{line}</span>
              </button>
              {entries.length > 1 && (
                <button type="button" class="btn-icon" aria-label={words.removeOne(when)} title={words.removeOne(when)} onClick={() => onRemove(id)}>
                  <Icon name="trash" />
                </button>
              )}
            </li>
          ))}
        </ol>
      </div>
      <div class="hist-chg">
        {entry.changes === null ? (
          <p class="quiet">{words.firstAudit}</p>
        ) : (
          <>
            <h2>{entry.heading}</h2>
            {entry.changes.length > 0 ? <Changes changes={entry.changes} words={words} /> : <p class="quiet">{words.noChanges}</p>}
          </>
        )}
      </div>
    </div>
  );
}
