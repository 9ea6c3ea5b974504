import { isDay } from './changes.ts';

interface DayFieldProps {
  label: string;
  /** '2026-11-22', '' for none. */
  value: string;
  disabled: boolean;
  onSave: (day: string) => void;
}

/** A day, saved once it is a whole one; left half typed, it shows the kept one again. */
export function DayField({ label, value, disabled, onSave }: DayFieldProps) {
  return (
    <label class="own-day">
      <span>{label}</span>
      <input
        class="field"
        type="date"
        value={value}
        disabled={disabled}
        onInput={({ currentTarget }) => {
          if (isDay(currentTarget.value)) onSave(currentTarget.value);
        }}
        onBlur={({ currentTarget }) => {
          currentTarget.value = value;
        }}
      />
    </label>
  );
}
