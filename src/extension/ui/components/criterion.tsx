import { useEffect, useState } from 'preact/hooks';
import type { QuoteView, RowView } from '../../../present/criteria-rows.ts';
import { Icon, StatusWord } from './icon.tsx';
import { SeeInPage } from './in-page.tsx';
import type { RowDetails, RowDetailsProps } from '../details/row-details.tsx';
import { useLanguage } from './language.ts';
import { AuditSaid, OwnMark } from './own-verdict.tsx';
import { PageLink } from './page-link.tsx';
import { Text, langOf } from './text.tsx';

export interface CriterionProps {
  row: RowView;
  open: boolean;
  hidden: boolean;
  copied: boolean;
  onToggle: (id: string) => void;
  onCopy: (id: string) => void;
}

const FIRST_QUOTES = 2;

/** The site's own words, with the page they stand on. */
function Quote({ quote, criterion }: { quote: QuoteView; criterion: string }) {
  const { index, text, mark, pageUrl, pageName, href } = quote;
  const before = mark ? text.slice(0, mark.start) : '';
  const marked = mark ? text.slice(mark.start, mark.end) : '';
  const after = mark ? text.slice(mark.end) : text;
  return (
    <figure class="quote">
      <blockquote lang={langOf(text)}>
        「
        <span data-evidence data-page={pageUrl}>
          <Text>{before}</Text>
          {marked && <mark>{marked}</mark>}
          <Text>{after}</Text>
        </span>
        」
      </blockquote>
      <figcaption>
        <PageLink href={href} name={pageName} />
        <SeeInPage criterion={criterion} evidence={index} page={pageName} />
      </figcaption>
    </figure>
  );
}

/** The first quotations; further ones are one press away. */
function Quotes({ quotes, criterion }: { quotes: QuoteView[]; criterion: string }) {
  const { m } = useLanguage();
  const show = (quote: QuoteView) => <Quote key={`${quote.pageUrl} ${quote.text}`} quote={quote} criterion={criterion} />;
  const more = quotes.slice(FIRST_QUOTES);
  return (
    <>
      {quotes.slice(0, FIRST_QUOTES).map(show)}
      {more.length > 0 && (
        <details class="more">
          <summary>{m.moreEvidence(more.length)}</summary>
          {more.map(show)}
        </details>
      )}
    </>
  );
}

/** What opens below a row besides its quotations is loaded with the first row that is opened. */
let rowDetails: typeof RowDetails | null = null;

function Details(props: RowDetailsProps) {
  const [Loaded, setLoaded] = useState(() => rowDetails);
  useEffect(() => {
    if (Loaded) return;
    let gone = false;
    import('../details/row-details.tsx').then((module) => {
      rowDetails = module.RowDetails;
      if (!gone) setLoaded(() => module.RowDetails);
    });
    return () => {
      gone = true;
    };
  }, [Loaded]);
  return Loaded && <Loaded {...props} />;
}

/** One criterion: status, name, value; opens to its evidence. Its quotations are in the page even while it is closed. */
export function Criterion({ row, open, hidden, copied, onToggle, onCopy }: CriterionProps) {
  const { m } = useLanguage();
  const bodyId = `body-${row.id}`;
  const questionId = `question-${row.id}`;
  const icon = row.pending ? 'dot' : row.status;
  const ink = row.status === 'met' && row.countedAs === null ? 'unknown' : row.status;
  return (
    <li class={`crit${open ? ' is-open' : ''}`} data-criterion={row.id} data-status={row.status} data-own={row.own ? '' : undefined} hidden={hidden}>
      <button class="crit-row" type="button" data-row={row.id} aria-expanded={open} aria-controls={bodyId} aria-describedby={questionId} onClick={() => onToggle(row.id)}>
        <Icon name={icon} status={ink} />
        <span class="name">
          <Text>{row.title}</Text>
        </span>
        <span class={`word is-${ink}`}>{row.word}</span>
        <span class="val" data-value lang={langOf(row.value)}>
          {row.value}
        </span>
        {row.note && (
          <span class="val is-note">
            <Text>{row.note}</Text>
          </span>
        )}
        {row.own && <span class="val is-note">{open ? <AuditSaid own={row.own} shown={row.value} /> : <OwnMark />}</span>}
        {row.concern && (
          <span class="concern">
            <StatusWord status="flagged" word={`${m.status.flagged}${m.dot}${row.concern}`} />
          </span>
        )}
      </button>
      <span id={questionId} hidden>
        {row.question}
      </span>
      <div id={bodyId} class="crit-body" hidden={!open}>
        <Quotes quotes={row.quotes} criterion={row.id} />
        {open && <Details row={row} copied={copied} onCopy={onCopy} />}
      </div>
    </li>
  );
}
