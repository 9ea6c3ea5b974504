import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { LibraryList, SiteRow, SortKey } from '../../../present/library/library.ts';
import { STATUS_ORDER } from '../../../present/tally.ts';
import type { LibraryWords } from '../../../present/library/words-ja.ts';
import { Bar } from '../components/bar.tsx';
import { Icon } from '../components/icon.tsx';
import { useLanguage } from '../components/language.ts';
import { Name } from '../components/text.tsx';
import { ChangeWord } from './history.tsx';

const COLUMNS = 11;

interface SortHeadProps {
  of: SortKey;
  list: LibraryList;
  onSort: (key: SortKey) => void;
  numeric?: boolean;
  children: JSX.Element | string | (JSX.Element | string)[];
}

/** A column's head that sorts by it; pressed again, the other way round. */
function SortHead({ of, list, onSort, numeric, children }: SortHeadProps) {
  const sorted = list.sort === of;
  return (
    <th scope="col" class={numeric ? 'num' : undefined} aria-sort={sorted ? (list.descending ? 'descending' : 'ascending') : undefined}>
      <button type="button" data-sort={of} onClick={() => onSort(of)}>
        {children}
        {sorted && <Icon name={list.descending ? 'down' : 'up'} small />}
      </button>
    </th>
  );
}

function Changes({ row, words }: { row: SiteRow; words: LibraryWords }) {
  if (row.changes === null) return <span class="quiet">{words.first}</span>;
  if (row.changes.length === 0) return <span class="quiet">{words.same}</span>;
  return (
    <>
      {row.changes.map(({ kind, word, count }) => (
        <ChangeWord key={kind} kind={kind} word={word} count={count} />
      ))}
    </>
  );
}

export interface SiteListProps {
  rows: readonly SiteRow[];
  list: LibraryList;
  words: LibraryWords;
  chosen: readonly string[];
  /** Whether another site may be chosen. */
  choosable: boolean;
  open: string | null;
  history: (row: SiteRow) => JSX.Element;
  onSort: (key: SortKey) => void;
  onChoose: (origin: string, chosen: boolean) => void;
  onOpen: (origin: string) => void;
  onAgain: (origin: string) => void;
  onRemove: (row: SiteRow) => void;
}

type RowProps = Omit<SiteListProps, 'rows' | 'list' | 'onSort'> & { row: SiteRow };

function Row({ row, words, chosen, choosable, open, history, onChoose, onOpen, onAgain, onRemove }: RowProps) {
  const isOpen = open === row.origin;
  const isChosen = chosen.includes(row.origin);
  return (
    <>
      <tr class={isOpen ? 'is-open' : undefined} data-site={row.origin}>
        <td>
          <label class="check">
            <input
              type="checkbox"
              checked={isChosen}
              disabled={!isChosen && !choosable}
              aria-label={words.chooseSite(row.name)}
              onChange={(event) => onChoose(row.origin, event.currentTarget.checked)}
            />
          </label>
        </td>
        <th scope="row" class="site">
          <button type="button" class="site-name" onClick={() => onOpen(row.origin)}>
            <Name>{row.name}</Name>
          </button>
          <span>{row.sub}</span>
          {row.own && (
            <span class="mine" data-count="own">
              <Icon name="pen" small />
              {row.own}
            </span>
          )}
        </th>
        <td class="tab nb">{row.when}</td>
        <td class="bar-cell">
          <Bar bar={row.bar} />
        </td>
        {row.counts.map(({ status, count, text }) => (
          <td key={status} class={`num${count === 0 ? ' z' : status === 'flagged' ? ' f' : ''}`} data-count={status}>
            {text}
          </td>
        ))}
        <td>
          <Changes row={row} words={words} />
        </td>
        <td>
          <span class="acts">
            <button
              type="button"
              class="btn-icon"
              aria-label={words.historyOf(row.name)}
              title={words.historyOf(row.name)}
              aria-expanded={isOpen}
              data-action="history"
              onClick={() => onOpen(row.origin)}
            >
              <Icon name={isOpen ? 'up' : 'down'} />
            </button>
            <button
              type="button"
              class="btn-icon"
              aria-label={words.auditAgain(row.name)}
              title={words.auditAgain(row.name)}
              data-action="again"
              onClick={() => onAgain(row.origin)}
            >
              <Icon name="again" />
            </button>
            <button type="button" class="btn-icon" aria-label={words.remove(row.name)} title={words.remove(row.name)} data-action="remove" onClick={() => onRemove(row)}>
              <Icon name="trash" />
            </button>
          </span>
        </td>
      </tr>
      {isOpen && (
        <tr class="hist">
          <td colSpan={COLUMNS}>{history(row)}</td>
        </tr>
      )}
    </>
  );
}

/** More than a screen is high. */
const FIRST_ROWS = 40;
const MORE_ROWS = 120;

/** The rows of the first screen at once; the others as soon as those are drawn. */
function useGrowing<T>(rows: readonly T[]): readonly T[] {
  const [count, setCount] = useState(FIRST_ROWS);
  useEffect(() => {
    if (count >= rows.length) return;
    let timer = 0;
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => setCount(count + MORE_ROWS));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [count, rows.length]);
  return rows.slice(0, count);
}

/** One row a site; opens to its history. */
export function SiteList({ rows, list, onSort, ...props }: SiteListProps) {
  const { m } = useLanguage();
  const { words } = props;
  const shown = useGrowing(rows);
  return (
    <table class="lib">
      <thead>
        <tr>
          <th scope="col">
            <span class="sr">{words.choose}</span>
          </th>
          <SortHead of="site" list={list} onSort={onSort}>
            {words.site}
          </SortHead>
          <SortHead of="audited" list={list} onSort={onSort}>
            {words.audited}
          </SortHead>
          <th scope="col">
            <span class="sr">{words.share}</span>
          </th>
          {STATUS_ORDER.map((status) => (
            <SortHead key={status} of={status} list={list} onSort={onSort} numeric>
              <span class="count-head">
                <Icon name={status} status={status} small />
                {m.status[status]}
              </span>
            </SortHead>
          ))}
          <th scope="col">{words.sinceLast}</th>
          <th scope="col">
            <span class="sr">{words.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.map((row) => (
          <Row key={row.origin} row={row} {...props} />
        ))}
      </tbody>
    </table>
  );
}
