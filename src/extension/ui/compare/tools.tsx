import { useRef } from 'preact/hooks';
import { type ComparisonOptions, SORTS } from '../../../present/comparison/comparison.ts';
import type { CompareWords } from '../../../present/comparison/words-ja.ts';
import { siteName } from '../../../present/names.ts';
import { number } from '../../../present/values/numbers.ts';
import { Icon } from '../components/icon.tsx';
import { useLanguage } from '../components/language.ts';
import { SAVE_FORMATS, type SaveFormat } from '../frame/save-formats.ts';
import type { ChoosableSite } from './ports.ts';
import { MOST_COMPARED } from './use-dossiers.ts';

/** Amounts of work at which prices are compared. */
const HOURS = [10, 20, 30, 50, 80, 160];

interface ToolsProps {
  options: ComparisonOptions;
  sites: readonly ChoosableSite[];
  chosen: readonly string[];
  words: CompareWords;
  onOptions: (change: Partial<ComparisonOptions>) => void;
  onChoose: (origins: readonly string[]) => void;
  onSave: (format: SaveFormat) => void;
  onPrint: () => void;
}

/** Closes a menu once something in it was chosen. */
const closeMenu = (menu: { current: HTMLDetailsElement | null }): void => {
  if (menu.current) menu.current.open = false;
};

export function Tools({ options, sites, chosen, words, onOptions, onChoose, onSave, onPrint }: ToolsProps) {
  const language = useLanguage();
  const formats = useRef<HTMLDetailsElement>(null);
  return (
    <div class="tools">
      <label class="check">
        <input type="checkbox" data-option="differences" checked={options.onlyDifferences} onChange={(event) => onOptions({ onlyDifferences: event.currentTarget.checked })} />
        {words.onlyDifferences}
      </label>
      <label class="pick">
        {words.sort}
        <select data-option="sort" value={options.sort} onChange={(event) => onOptions({ sort: event.currentTarget.value as ComparisonOptions['sort'] })}>
          {SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {words.sorts[sort]}
            </option>
          ))}
        </select>
      </label>
      <label class="pick">
        {words.hours}
        <select data-option="hours" value={options.hours} onChange={(event) => onOptions({ hours: Number(event.currentTarget.value) })}>
          {HOURS.map((hours) => (
            <option key={hours} value={hours}>
              {words.hoursOf(number(hours, language))}
            </option>
          ))}
        </select>
      </label>
      <span class="end">
        <details class="menu">
          <summary class="btn">
            <Icon name="plus" small />
            {words.chooseSites}
          </summary>
          <fieldset class="menu-box">
            <legend class="quiet">{words.mostSites(MOST_COMPARED)}</legend>
            {sites.map(({ origin, name }) => {
              const is = chosen.includes(origin);
              return (
                <label key={origin} class="check">
                  <input
                    type="checkbox"
                    data-choose={origin}
                    checked={is}
                    disabled={!is && chosen.length >= MOST_COMPARED}
                    onChange={() => onChoose(is ? chosen.filter((other) => other !== origin) : [...chosen, origin])}
                  />
                  {siteName({ origin, name }, language)}
                </label>
              );
            })}
          </fieldset>
        </details>
        <details class="menu" ref={formats}>
          <summary class="btn">
            <Icon name="save" small />
            {words.save}
          </summary>
          <div class="menu-box">
            {SAVE_FORMATS.map((format) => (
              <button
                key={format}
                type="button"
                class="btn-text"
                data-export={format}
                onClick={() => {
                  closeMenu(formats);
                  onSave(format);
                }}
              >
                {words.formats[format]}
              </button>
            ))}
          </div>
        </details>
        <button class="btn" type="button" data-action="print" onClick={onPrint}>
          {words.print}
        </button>
      </span>
    </div>
  );
}
