import type { ManualState } from '../../../core/model/audit.ts';
import type { StartLink } from '../../../present/questions/start-links.ts';
import type { QuestionWords } from '../../../present/questions/words-ja.ts';
import type { ReportLanguage } from '../../../present/report/language.ts';
import type { ManualView } from '../../../present/report/manual.ts';
import { PageLink } from '../components/page-link.tsx';
import { Text } from '../components/text.tsx';
import { WordsField } from '../verdict/words-field.tsx';
import { DayField } from './day-field.tsx';

const STATES = ['open', 'good', 'concern', 'skipped'] as const satisfies readonly ManualState[];

export interface ManualPatch {
  state?: ManualState;
  note?: string;
  day?: string;
}

interface ManualChecksProps {
  checks: readonly ManualView[];
  links: ReadonlyMap<string, readonly StartLink[]>;
  language: ReportLanguage;
  words: QuestionWords;
  onChange: (check: ManualView, patch: ManualPatch) => Promise<boolean>;
}

function Check({ check, links, language: { r }, words, onChange }: Omit<ManualChecksProps, 'checks' | 'links'> & { check: ManualView; links: readonly StartLink[] }) {
  const { id, title, how, state, note, day } = check;
  return (
    <li>
      <fieldset class={`check-by-hand is-${state}-check`} data-manual={id} data-state={state} aria-describedby={`how-${id}`}>
        <legend>{title}</legend>
        <div class="how">
          <p id={`how-${id}`}>
            <Text>{how}</Text>
          </p>
          {links.length > 0 && (
            <ul class="starts" aria-label={words.startWith}>
              {links.map(({ text, url }) => (
                <li key={`${text} ${url}`} data-start={url}>
                  <PageLink href={url} name={text} />
                </li>
              ))}
            </ul>
          )}
        </div>
        <div class="found">
          <div class="seg" role="radiogroup" aria-label={words.state}>
            {STATES.map((each) => (
              <label key={each}>
                <input type="radio" name={`state-${id}`} value={each} checked={each === state} onChange={() => onChange(check, { state: each })} />
                <span>{r.manual[each]}</span>
              </label>
            ))}
          </div>
          <div class="own">
            <WordsField label={words.note} value={note} onSave={(text) => onChange(check, { note: text })} />
            <DayField label={words.day} value={day} disabled={day === ''} onSave={(text) => onChange(check, { day: text })} />
          </div>
        </div>
      </fieldset>
    </li>
  );
}

/** What only the person can check: where to begin, what came of it, and when. */
export function ManualChecks({ checks, links, ...props }: ManualChecksProps) {
  return (
    <ol class="by-hand">
      {checks.map((check) => (
        <Check key={check.id} check={check} links={links.get(check.id) ?? []} {...props} />
      ))}
    </ol>
  );
}
