import { useState } from 'preact/hooks';
import type { Status } from '../../../core/model/audit.ts';
import type { RowView } from '../../../present/criteria-rows.ts';
import { VERDICT } from '../../../present/verdict/words.ts';
import { Icon, StatusWord } from '../components/icon.tsx';
import { useLanguage } from '../components/language.ts';
import type { Correct, Correction } from '../components/own-verdict.tsx';
import { WordsField } from './words-field.tsx';

/** What can be said of a criterion; of a warning sign only whether it is there. */
const choicesOf = ({ category }: RowView): readonly Status[] => (category === 'flag' ? ['flagged', 'met', 'unknown'] : ['met', 'partial', 'missing', 'unknown']);

/** A status in words: of a warning sign, 該当なし is no good news and has the ink of what is not counted. */
export function RowStatus({ status, row: { category } }: { status: Status; row: RowView }) {
  const { m } = useLanguage();
  const clear = category === 'flag' && status === 'met';
  return <StatusWord status={clear ? 'unknown' : status} icon={status} word={clear ? m.clear : m.status[status]} />;
}

/** What the person says of a criterion: a status and why. Kept at once. */
export function VerdictForm({ row, correct }: { row: RowView; correct: Correct }) {
  const words = VERDICT[useLanguage().lang];
  const [failed, setFailed] = useState(false);
  const keep = async (correction: Correction | null): Promise<boolean> => {
    const kept = await correct(row, correction);
    setFailed(!kept);
    return kept;
  };
  return (
    <fieldset class="fix" id={`fix-${row.id}`}>
      <legend>{words.statusOf(row.title)}</legend>
      <div class="fix-states">
        {choicesOf(row).map((status) => (
          <label key={status} class="check">
            <input type="radio" name={`verdict-${row.id}`} value={status} checked={status === row.status} onChange={() => keep({ status })} />
            <RowStatus status={status} row={row} />
          </label>
        ))}
      </div>
      <WordsField label={words.reason} value={row.own?.note ?? ''} onSave={(note) => keep({ note })} />
      {row.own && (
        <button class="btn btn-s" type="button" data-action="revert" onClick={() => keep(null)}>
          <Icon name="undo" small />
          {words.revert}
        </button>
      )}
      {failed && (
        <p class="fix-failed" role="alert">
          {words.failed}
        </p>
      )}
    </fieldset>
  );
}
