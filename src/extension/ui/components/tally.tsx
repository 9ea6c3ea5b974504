import type { Status } from '../../../core/model/audit.ts';
import type { TallyView } from '../../../present/tally.ts';
import { Bar } from './bar.tsx';
import { Icon } from './icon.tsx';
import { useLanguage } from './language.ts';

/** A count that is not known before all pages are read. */
function NotYet() {
  const { m } = useLanguage();
  return (
    <>
      <span aria-hidden="true">–</span>
      <span class="sr">{m.notYet}</span>
    </>
  );
}

/** The bar and the five counts, which are also the filter; how many of them the person decided, '' for none. */
export function Tally({ tally, own, filter, onFilter }: { tally: TallyView; own: string; filter: Status | null; onFilter: (status: Status | null) => void }) {
  const { m } = useLanguage();
  return (
    <section class="tally" aria-label={m.tallyLabel}>
      <Bar bar={tally.bar} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are toggle buttons */}
      <div class="tally-row" role="group" aria-label={m.filterLabel}>
        {tally.counts.map(({ status, word, count }) => (
          <button
            key={status}
            class="count"
            type="button"
            data-count={status}
            data-zero={count ? undefined : ''}
            aria-pressed={filter === status}
            onClick={() => onFilter(filter === status ? null : status)}
          >
            <span>{word}</span>
            <b>
              <Icon name={status} status={status} />
              {count ?? <NotYet />}
            </b>
          </button>
        ))}
      </div>
      {own && (
        <p class="mine" data-count="own">
          <Icon name="pen" small />
          {own}
        </p>
      )}
    </section>
  );
}
