import { useRef, useState } from 'preact/hooks';

/** More could not be restored from a back-up. */
const MAX_LENGTH = 5000;

interface WordsFieldProps {
  label: string;
  value: string;
  /** Saves what stands there; false where that fails. */
  onSave: (text: string) => Promise<boolean>;
}

/** Words of the person's own, saved as they are typed. What could not be saved stays in the field. */
export function WordsField({ label, value, onSave }: WordsFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const saving = useRef<Promise<boolean> | null>(null);
  const settle = () => {
    const last = saving.current;
    last?.then((saved) => {
      if (saved && saving.current === last) setDraft(null);
    });
  };
  return (
    <label class="own-words">
      <span>{label}</span>
      <textarea
        class="field"
        rows={2}
        maxLength={MAX_LENGTH}
        value={draft ?? value}
        onInput={({ currentTarget }) => {
          setDraft(currentTarget.value);
          saving.current = onSave(currentTarget.value);
        }}
        onBlur={settle}
      />
    </label>
  );
}
