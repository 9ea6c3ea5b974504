import { useState } from 'preact/hooks';
import { matches } from '../../../present/criteria-rows.ts';
import type { QuestionWords } from '../../../present/questions/words-ja.ts';
import type { ReportLanguage } from '../../../present/report/language.ts';
import type { ReportRow } from '../../../present/report/rows.ts';
import { Icon } from '../components/icon.tsx';
import { Text } from '../components/text.tsx';
import { type VerdictProps, VerdictRow } from './verdict-row.tsx';

interface VerdictListProps extends Omit<VerdictProps, 'row' | 'open' | 'onToggle'> {
  rows: readonly ReportRow[];
  ownCount: number;
  language: ReportLanguage;
  words: QuestionWords;
}

/** All criteria, to correct what the audit says of them. */
export function VerdictList({ rows, ownCount, words, ...props }: VerdictListProps) {
  const { language } = props;
  const [query, setQuery] = useState('');
  const [onlyOwn, setOnlyOwn] = useState(false);
  const [open, setOpen] = useState<readonly string[]>([]);
  // A row that is being corrected stays, though its new words may no longer be what was searched for.
  const found = rows.filter((row) => open.includes(row.id) || (matches(row, { status: null, query }) && (!onlyOwn || row.own !== null)));
  const showAll = () => {
    setQuery('');
    setOnlyOwn(false);
  };
  const toggle = (id: string) => setOpen(open.includes(id) ? open.filter((other) => other !== id) : [...open, id]);
  return (
    <>
      <div class="tools">
        <div class="search">
          <Icon name="search" small />
          <input class="field" type="search" placeholder={words.search} aria-label={words.search} value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
        </div>
        <label class="check">
          <input type="checkbox" data-option="only-own" checked={onlyOwn} onChange={(event) => setOnlyOwn(event.currentTarget.checked)} />
          {words.onlyOwn}
        </label>
        <span class="end quiet tab" data-count="own">
          {words.ownCount(ownCount)}
        </span>
      </div>
      {found.length === 0 && (
        <div class="empty">
          <p>
            <Text>{onlyOwn && ownCount === 0 ? words.noOwn : words.noHits(query)}</Text>
          </p>
          <button class="btn btn-text" type="button" onClick={showAll}>
            {words.showAll}
          </button>
        </div>
      )}
      <ul class="verdicts">
        {found.map((row, n) => (
          <VerdictRow
            key={row.id}
            row={row}
            heading={row.category === found[n - 1]?.category ? '' : language.m.category[row.category]}
            open={open.includes(row.id)}
            onToggle={() => toggle(row.id)}
            {...props}
          />
        ))}
      </ul>
    </>
  );
}
