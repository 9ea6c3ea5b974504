import type { Ref } from 'preact';
import type { Status } from '../../../core/model/audit.ts';
import type { ResultsView } from '../../../present/popup.ts';
import { STATUS_ORDER } from '../../../present/tally.ts';
import { Bar } from './bar.tsx';
import { Icon } from './icon.tsx';
import { useLanguage } from './language.ts';

interface SlimProps {
  view: ResultsView;
  shown: boolean;
  filter: { status: Status | null; query: string };
  searchRef: Ref<HTMLInputElement>;
  onFilter: (status: Status | null) => void;
  onQuery: (query: string) => void;
}

const asStatus = (value: string): Status | null => STATUS_ORDER.find((status) => status === value) ?? null;

/** The head once scrolled: name, bar, search and filter. It lies over the list, so that nothing moves when it comes. */
export function Slim({ view, shown, filter, searchRef, onFilter, onQuery }: SlimProps) {
  const { m } = useLanguage();
  return (
    <div class={`slim${shown ? ' is-shown' : ''}`}>
      <div class="slim-who">
        <b>{view.who.name}</b>
        <span class="quiet">{view.who.domain}</span>
      </div>
      <Bar bar={view.tally.bar} plain />
      <div class="slim-tools">
        <div class="search">
          <Icon name="search" small />
          <input
            ref={searchRef}
            class="field"
            type="search"
            value={filter.query}
            placeholder={m.searchPlaceholder}
            aria-label={m.searchPlaceholder}
            onInput={(event) => onQuery(event.currentTarget.value)}
          />
          {filter.query === '' && <kbd>/</kbd>}
        </div>
        <div class="drop">
          <select aria-label={m.filterLabel} value={filter.status ?? ''} onChange={(event) => onFilter(asStatus(event.currentTarget.value))}>
            <option value="">{m.allStatuses}</option>
            {view.tally.counts.map(({ status, label }) => (
              <option key={status} value={status}>
                {label}
              </option>
            ))}
          </select>
          <Icon name="down" small />
        </div>
      </div>
    </div>
  );
}
