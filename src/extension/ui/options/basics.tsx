import { useState } from 'preact/hooks';
import { PAGE_LIMITS, type Settings, type SettingsPatch } from '../../messages/protocol.ts';
import type { OptionsWords } from '../../../present/options/words-ja.ts';
import { Icon } from '../components/icon.tsx';
import { Text } from '../components/text.tsx';
import { languageFor } from '../frame/use-look.ts';
import { Choice, Row, Segments } from './fields.tsx';

interface LimitProps {
  value: number;
  words: OptionsWords;
  onChange: (maxPages: number) => void;
}

/** A number within bounds; one outside is refused with a sentence, and what was saved stays. */
function Limit({ value, words, onChange }: LimitProps) {
  const [wrong, setWrong] = useState(false);
  const { least, most } = PAGE_LIMITS;
  const take = (typed: number) => {
    const fits = Number.isInteger(typed) && typed >= least && typed <= most;
    setWrong(!fits);
    if (fits && typed !== value) onChange(typed);
  };
  return (
    <>
      <label class="number">
        <input
          class="field tab"
          type="number"
          name="maxPages"
          min={least}
          max={most}
          value={value}
          aria-label={words.limit}
          aria-invalid={wrong}
          aria-describedby="limit-note"
          onChange={(event) => take(event.currentTarget.valueAsNumber)}
        />
        {words.pages}
      </label>
      <p id="limit-note" class={wrong ? 'is-flagged' : ''} role={wrong ? 'alert' : undefined}>
        <Text>{wrong ? words.limitWrong(least, most) : words.limitNote(least, most)}</Text>
      </p>
    </>
  );
}

interface BasicsProps {
  settings: Settings;
  words: OptionsWords;
  browserLanguage: string;
  onChange: (patch: SettingsPatch) => void;
}

export function Basics({ settings, words, browserLanguage, onChange }: BasicsProps) {
  const spoken = languageFor('auto', browserLanguage) === 'ja' ? '日本語' : 'English';
  const languages = words.languages(spoken);
  return (
    <>
      <Row title={words.button}>
        <Choice
          name="button"
          label={words.button}
          value={settings.button}
          options={(['site', 'page', 'ask'] as const).map((value) => ({ value, ...words.buttons[value] }))}
          onChange={(button) => onChange({ button })}
        />
      </Row>
      <Row title={words.limit}>
        <Limit value={settings.maxPages} words={words} onChange={(maxPages) => onChange({ maxPages })} />
      </Row>
      <Row title={words.panel} note={words.addsPagesNote}>
        <label class="check">
          <input type="checkbox" name="addsPages" checked={settings.addsPages} onChange={(event) => onChange({ addsPages: event.currentTarget.checked })} />
          <Text>{words.addsPages}</Text>
        </label>
      </Row>
      <Row title={words.language}>
        <span class="drop">
          <select name="lang" aria-label={words.language} value={settings.lang} onChange={(event) => onChange({ lang: event.currentTarget.value as Settings['lang'] })}>
            {(['auto', 'ja', 'en'] as const).map((lang) => (
              <option key={lang} value={lang}>
                {languages[lang]}
              </option>
            ))}
          </select>
          <Icon name="down" small />
        </span>
      </Row>
      <Row title={words.theme} note={words.themeNote}>
        <Segments
          name="theme"
          label={words.theme}
          value={settings.theme}
          options={(['auto', 'light', 'dark'] as const).map((value) => ({ value, title: words.themes[value] }))}
          onChange={(theme) => onChange({ theme })}
        />
      </Row>
    </>
  );
}
