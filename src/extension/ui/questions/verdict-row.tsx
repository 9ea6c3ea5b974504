import type { ReportLanguage } from '../../../present/report/language.ts';
import type { ReportRow } from '../../../present/report/rows.ts';
import { VERDICT } from '../../../present/verdict/words.ts';
import { Icon } from '../components/icon.tsx';
import { AuditSaid, type Correction } from '../components/own-verdict.tsx';
import { PageLink } from '../components/page-link.tsx';
import { langOf, Text } from '../components/text.tsx';
import { RowStatus, VerdictForm } from '../verdict/verdict-form.tsx';

export interface VerdictProps {
  row: ReportRow;
  language: ReportLanguage;
  open: boolean;
  onToggle: () => void;
  onChange: (row: ReportRow, correction: Correction) => Promise<boolean>;
  onRevert: (row: ReportRow) => Promise<boolean>;
}

function Proofs({ row, language }: Pick<VerdictProps, 'row' | 'language'>) {
  return (
    <ul class="proofs">
      {row.quotes.map((quote) => (
        <li key={quote.index}>
          <span class="said" lang={langOf(quote.text)} data-evidence data-page={quote.pageUrl}>
            {language.r.quote(quote.text)}
          </span>{' '}
          <PageLink href={quote.href} name={quote.pageName} />
        </li>
      ))}
    </ul>
  );
}

/** One criterion: what counts now, whose verdict it is, and on demand how to correct it. `heading`: its category, where it begins one. */
export function VerdictRow({ heading, row, language, open, onToggle, onChange, onRevert }: VerdictProps & { heading: string }) {
  return (
    <li class={open ? 'is-open' : undefined} data-criterion={row.id} data-status={row.status} data-own={row.own ? '' : undefined}>
      {heading && <h3>{heading}</h3>}
      <div class="v-row">
        <span class="v-title">
          <Text>{row.title}</Text>
        </span>
        <RowStatus status={row.status} row={row} />
        <span class="v-value">
          <span data-value lang={langOf(row.value)}>
            {row.value}
          </span>
          {row.note && (
            <span class="v-note">
              <Text>{row.note}</Text>
            </span>
          )}
          {row.own && (
            <p class="audited quiet">
              <AuditSaid own={row.own} shown={row.value} />
            </p>
          )}
        </span>
        <button
          class="btn-text btn-s"
          type="button"
          data-action="fix"
          aria-label={VERDICT[language.lang].fixOf(row.title)}
          aria-expanded={open}
          aria-controls={`fix-${row.id}`}
          onClick={onToggle}
        >
          <Icon name={open ? 'up' : 'down'} small />
          {language.m.fix}
        </button>
      </div>
      {open && (
        <div class="v-fix">
          <VerdictForm row={row} correct={(_, correction) => (correction ? onChange(row, correction) : onRevert(row))} />
          {row.quotes.length > 0 && <Proofs row={row} language={language} />}
        </div>
      )}
    </li>
  );
}
