import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { List } from './use-list.ts';

interface KeyTargets {
  frame: RefObject<HTMLElement | null>;
  search: RefObject<HTMLInputElement | null>;
  list: List;
  onSearch: () => void;
  onCopy: (id: string) => void;
  onSee: (id: string) => void;
}

/** A button that the arrow keys can reach: a row or category that is to be seen. */
const isReachable = (button: HTMLElement): boolean => button.closest('[hidden]') === null;

function move(frame: HTMLElement, step: 1 | -1): boolean {
  const rows = [...frame.querySelectorAll<HTMLElement>('[data-row]')].filter(isReachable);
  const now = rows.findIndex((row) => row === document.activeElement || row.closest('.crit')?.contains(document.activeElement));
  const next = rows[now < 0 ? (step === 1 ? 0 : rows.length - 1) : now + step];
  next?.focus();
  return next !== undefined;
}

/** Criterion in which the focus is, if any. */
const focusedRow = (): HTMLElement | null => document.activeElement?.closest<HTMLElement>('[data-criterion]') ?? null;

/** Esc: empties the search, then leaves it; closes the criterion in which the focus is. True if there was something to do. */
function leave({ search, list }: KeyTargets): boolean {
  if (document.activeElement === search.current) {
    if (list.filter.query !== '') list.change({ query: '' });
    else search.current?.blur();
    return true;
  }
  const row = focusedRow();
  const id = row?.dataset.criterion;
  if (!row || !id || !list.isRowOpen(id)) return false;
  row.querySelector<HTMLElement>('[data-row]')?.focus();
  list.toggleRow(id);
  return true;
}

function onKey(event: KeyboardEvent, targets: KeyTargets): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return false;
  const inField = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
  if (event.key === 'Escape') return leave(targets);
  if (event.target instanceof HTMLSelectElement) return false;
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') return targets.frame.current !== null && move(targets.frame.current, event.key === 'ArrowDown' ? 1 : -1);
  if (inField) return false;
  if (event.key === '/') {
    targets.onSearch();
    return true;
  }
  const act = { c: targets.onCopy, h: targets.onSee }[event.key];
  const id = act && focusedRow()?.dataset.criterion;
  if (id === undefined) return false;
  act?.(id);
  return true;
}

/** ↑↓ moves between rows, / searches, Esc closes, c copies the question, h shows the evidence in its page. Enter and Space are the buttons' own. */
export function useKeys(targets: KeyTargets): void {
  const latest = useRef(targets);
  latest.current = targets;
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (onKey(event, latest.current)) event.preventDefault();
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}
