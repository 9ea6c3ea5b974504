import { useMemo, useState } from 'preact/hooks';
import type { Status } from '../../../core/model/audit.ts';
import { matches, type RowView } from '../../../present/criteria-rows.ts';

interface ListFilter {
  status: Status | null;
  query: string;
}

/** What of the list is open and filtered; kept while the browser runs, so that the popup reopens where it was. */
export interface ListState {
  filter: ListFilter;
  categories: readonly string[];
  rows: readonly string[];
  /** Categories closed by hand while a filter opens all of them. */
  folded: readonly string[];
}

const NO_FILTER: ListFilter = { status: null, query: '' };
const CLOSED: ListState = { filter: NO_FILTER, categories: [], rows: [], folded: [] };

const toggled = (list: readonly string[], member: string): string[] => (list.includes(member) ? list.filter((item) => item !== member) : [...list, member]);
const added = (list: readonly string[], member: string): string[] => [...new Set([...list, member])];

/** The list's state and what can be done with it. While a filter is on, categories are open unless they are folded by hand. */
export function useList() {
  const [state, setState] = useState(CLOSED);
  const actions = useMemo(
    () => ({
      restore: setState,
      change: (next: Partial<ListFilter>) => setState((now) => ({ ...now, filter: { ...now.filter, ...next }, folded: [] })),
      clear: () => setState((now) => ({ ...now, filter: NO_FILTER, folded: [] })),
      toggleRow: (id: string) => setState((now) => ({ ...now, rows: toggled(now.rows, id) })),
      toggleCategory: (category: string) =>
        setState((now) => (isFiltering(now) ? { ...now, folded: toggled(now.folded, category) } : { ...now, categories: toggled(now.categories, category) })),
      /** Opens one criterion in its category; a filter that would hide it is taken away. */
      reveal: (category: string, id: string | null) =>
        setState((now) => ({ ...now, filter: NO_FILTER, categories: added(now.categories, category), rows: id === null ? now.rows : added(now.rows, id) })),
    }),
    [],
  );
  return {
    ...actions,
    state,
    filter: state.filter,
    filtering: isFiltering(state),
    isShown: (row: RowView) => matches(row, state.filter),
    isOpen: (category: string) => (isFiltering(state) ? !state.folded.includes(category) : state.categories.includes(category)),
    isRowOpen: (id: string) => state.rows.includes(id),
  };
}

export type List = ReturnType<typeof useList>;

function isFiltering({ filter }: ListState): boolean {
  return filter.status !== null || filter.query.trim() !== '';
}
