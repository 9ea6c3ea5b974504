import type { ComponentChildren } from 'preact';
import { Text } from '../components/text.tsx';

/** Fields of the settings page. */

/** One setting: its name, its field, and what is to be said of it. */
export function Row({ title, note, id, children }: { title: string; note?: string | undefined; id?: string; children: ComponentChildren }) {
  return (
    <div>
      <h3 id={id}>{title}</h3>
      <div>
        {children}
        {note && (
          <p>
            <Text>{note}</Text>
          </p>
        )}
      </div>
    </div>
  );
}

interface ChoiceProps<V extends string> {
  name: string;
  label: string;
  value: V;
  options: readonly { value: V; title: string; note: string }[];
  onChange: (value: V) => void;
}

/** One of a few things, each with a sentence. */
export function Choice<V extends string>({ name, label, value, options, onChange }: ChoiceProps<V>) {
  return (
    <div class="choice" role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value} class="radio">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            aria-describedby={`${name}-${option.value}`}
            onChange={() => onChange(option.value)}
          />
          <span>
            <Text>{option.title}</Text>
            <small id={`${name}-${option.value}`}>
              <Text>{option.note}</Text>
            </small>
          </span>
        </label>
      ))}
    </div>
  );
}

interface SegmentsProps<V extends string | number> {
  name: string;
  label: string;
  value: V;
  options: readonly { value: V; title: string }[];
  onChange: (value: V) => void;
}

/** One of a few words, side by side. */
export function Segments<V extends string | number>({ name, label, value, options, onChange }: SegmentsProps<V>) {
  return (
    <span class="seg" role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" name={name} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} />
          <span>{option.title}</span>
        </label>
      ))}
    </span>
  );
}
