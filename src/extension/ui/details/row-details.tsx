import { useContext, useState } from 'preact/hooks';
import type { RowView } from '../../../present/criteria-rows.ts';
import { lookUpsOf } from '../../../present/values/look-ups.ts';
import { Icon } from '../components/icon.tsx';
import { useLanguage } from '../components/language.ts';
import { CorrectContext } from '../components/own-verdict.tsx';
import { OpenContext } from '../components/page-link.tsx';
import { Text } from '../components/text.tsx';
import { VerdictForm } from '../verdict/verdict-form.tsx';
import { useDetails } from './use-details.ts';

export interface RowDetailsProps {
  row: RowView;
  copied: boolean;
  onCopy: (id: string) => void;
}

/** 'この判定を直す'; nothing where a verdict could not be kept. */
function CorrectButton({ row }: { row: RowView }) {
  const { m } = useLanguage();
  const correct = useContext(CorrectContext);
  const [open, setOpen] = useState(false);
  if (!correct) return null;
  return (
    <div class="correct">
      <button class="btn-text btn-s" type="button" data-action="fix" aria-expanded={open} aria-controls={`fix-${row.id}`} onClick={() => setOpen(!open)}>
        <Icon name="pen" small />
        {m.fix}
      </button>
      {open && <VerdictForm row={row} correct={correct} />}
    </div>
  );
}

/** What opens below a row: why the guide asks, how to ask, the official look-up, and the person's own verdict. */
export function RowDetails({ row, copied, onCopy }: RowDetailsProps) {
  const language = useLanguage();
  const { m } = language;
  const open = useContext(OpenContext);
  const details = useDetails()?.[row.id];
  return (
    <>
      {details && (
        <p>
          <Text>{details.why}</Text>
          {details.sources.map(({ guide, section }) => (
            <span key={section} class="source">
              <Text>{m.source(m.guide[guide], section)}</Text>
            </span>
          ))}
        </p>
      )}
      {details && row.status !== 'met' && !row.pending && (
        <div class="ask">
          <div class="row">
            <h4>{m.ask}</h4>
            <button class="btn-text btn-s" type="button" onClick={() => onCopy(row.id)}>
              <Icon name={copied ? 'tick' : 'copy'} small />
              {copied ? m.copied : m.copyQuestion}
            </button>
          </div>
          <p>
            <Text>{details.ask}</Text>
          </p>
        </div>
      )}
      {lookUpsOf(row, language).map(({ text, url }) => (
        <div key={text} class="acts">
          <button class="btn btn-s" type="button" onClick={() => open(url)}>
            <Icon name="out" small />
            {text}
          </button>
        </div>
      ))}
      <CorrectButton row={row} />
    </>
  );
}
