import type { Status } from '../../../core/model/audit.ts';
import type { QuestionWords } from '../../../present/questions/words-ja.ts';
import type { ReportLanguage } from '../../../present/report/language.ts';
import type { ReportRow } from '../../../present/report/rows.ts';
import { Icon, StatusWord } from '../components/icon.tsx';
import { PageLink } from '../components/page-link.tsx';
import { langOf, Text } from '../components/text.tsx';
import { WordsField } from './fields.tsx';

export interface VerdictProps {
  row: ReportRow;
  language: ReportLanguage;
  words: QuestionWords;
  open: boolean;
  onToggle: () => void;
  onChange: (row: ReportRow, patch: { status?: Status; note?: string }) => Promise<boolean>;
  onRevert: (row: ReportRow) => void;
}

/** What can be said of a criterion; of a warning sign only whether it is there. */
const choicesOf = ({ category }: ReportRow): readonly Status[] => (category === 'flag' ? ['flagged', 'met', 'unknown'] : ['met', 'partial', 'missing', 'unknown']);

const wordOf = (status: Status, { category }: ReportRow, { m }: ReportLanguage): string => (category === 'flag' && status === 'met' ? m.clear : m.status[status]);

/** 該当なし is no good news: it has the ink of what is not counted. */
const inkOf = (status: Status, { category }: ReportRow): Status => (category === 'flag' && status === 'met' ? 'unknown' : status);

function Word({ status, row, language }: { status: Status; row: ReportRow; language: ReportLanguage }) {
  return <StatusWord status={inkOf(status, row)} icon={status} word={wordOf(status, row, language)} />;
}

/** What the audit says, beside what the person says. */
function Audited({ row, language }: { row: ReportRow; language: ReportLanguage }) {
  const { own } = row;
  if (!own) return null;
  const { word, value, note } = own.audited;
  return (
    <p class="audited quiet">
      <b class="mine">
        <Icon name="pen" small />
        {language.r.ownVerdict}
        {own.day && ` ${own.day}`}
      </b>{' '}
      <Text>{[language.r.auditSaid(word), value, note].filter(Boolean).join(language.m.dot)}</Text>
    </p>
  );
}

function Fix({ row, language, words, onChange, onRevert }: Omit<VerdictProps, 'open' | 'onToggle'>) {
  return (
    <fieldset class="fix" id={`fix-${row.id}`}>
      <legend>{words.statusOf(row.title)}</legend>
      <div class="fix-states">
        {choicesOf(row).map((status) => (
          <label key={status} class="check">
            <input type="radio" name={`verdict-${row.id}`} value={status} checked={status === row.status} onChange={() => onChange(row, { status })} />
            <Word status={status} row={row} language={language} />
          </label>
        ))}
      </div>
      <WordsField label={words.reason} value={row.own?.note ?? ''} onSave={(note) => onChange(row, { note })} />
      {row.quotes.length > 0 && (
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
      )}
      {row.own && (
        <button class="btn btn-s" type="button" data-action="revert" onClick={() => onRevert(row)}>
          <Icon name="undo" small />
          {words.revert}
        </button>
      )}
    </fieldset>
  );
}

/** One criterion: what counts now, whose verdict it is, and on demand how to correct it. `heading`: its category, where it begins one. */
export function VerdictRow({ heading, open, onToggle, ...props }: VerdictProps & { heading: string }) {
  const { row, words, language } = props;
  return (
    <li class={open ? 'is-open' : undefined} data-criterion={row.id} data-status={row.status} data-own={row.own ? '' : undefined}>
      {heading && <h3>{heading}</h3>}
      <div class="v-row">
        <span class="v-title">
          <Text>{row.title}</Text>
        </span>
        <Word status={row.status} row={row} language={language} />
        <span class="v-value">
          <span data-value lang={langOf(row.value)}>
            {row.value}
          </span>
          {row.note && (
            <span class="v-note">
              <Text>{row.note}</Text>
            </span>
          )}
          <Audited row={row} language={language} />
        </span>
        <button class="btn-text btn-s" type="button" data-action="fix" aria-label={words.fixOf(row.title)} aria-expanded={open} aria-controls={`fix-${row.id}`} onClick={onToggle}>
          <Icon name={open ? 'up' : 'down'} small />
          {words.fix}
        </button>
      </div>
      {open && <Fix {...props} />}
    </li>
  );
}
