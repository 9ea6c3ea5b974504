import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Status } from '../../../core/model/audit.ts';
import { type RowView, matches } from '../../../present/criteria-rows.ts';

export interface ListFilter {
  status: Status | null;
  query: string;
}

const NO_FILTER: ListFilter = { status: null, query: '' };

/** With the member if it was not in the set, else without. */
function toggled(set: ReadonlySet<string>, member: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(member)) next.add(member);
  return next;
}

/** What of the list is open, filtered and found. While a filter is on, categories are open unless they are folded by hand. */
export function useList() {
  const [filter, setFilter] = useState<ListFilter>(NO_FILTER);
  const [openCategories, setOpenCategories] = useState<ReadonlySet<string>>(new Set());
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [openRows, setOpenRows] = useState<ReadonlySet<string>>(new Set());
  const filtering = filter.status !== null || filter.query.trim() !== '';

  const change = useCallback((next: Partial<ListFilter>) => {
    setFilter((now) => ({ ...now, ...next }));
    setFolded(new Set());
  }, []);

  const toggleCategory = useCallback((category: string) => (filtering ? setFolded : setOpenCategories)((set) => toggled(set, category)), [filtering]);
  const toggleRow = useCallback((id: string) => setOpenRows((set) => toggled(set, id)), []);

  /** Opens one criterion in its category; a filter that would hide it is taken away. */
  const reveal = useCallback((category: string, id: string | null) => {
    setFilter(NO_FILTER);
    setOpenCategories((set) => new Set([...set, category]));
    if (id !== null) setOpenRows((set) => new Set([...set, id]));
  }, []);

  return useMemo(
    () => ({
      filter,
      filtering,
      change,
      clear: () => change(NO_FILTER),
      isShown: (row: RowView) => matches(row, filter),
      isOpen: (category: string) => (filtering ? !folded.has(category) : openCategories.has(category)),
      isRowOpen: (id: string) => openRows.has(id),
      toggleCategory,
      toggleRow,
      reveal,
    }),
    [filter, filtering, folded, openCategories, openRows, change, toggleCategory, toggleRow, reveal],
  );
}

export type List = ReturnType<typeof useList>;
