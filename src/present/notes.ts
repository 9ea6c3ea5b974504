import type { Finding, Note } from '../core/model/audit.ts';
import type { Language } from './language/language.ts';

/** A remark in the reader's language; null where its key is not known (an audit of another version). */
export function noteText(note: Note, { words }: Language): string | null {
  const template = words.notes[note.key];
  return template === undefined ? null : template.replace(/\{(\w+)\}/g, (whole, name: string) => String(note.params?.[name] ?? whole));
}

/** What a finding adds in words: its remark in the reader's language, else as it was written down. */
export const remark = (finding: Finding, language: Language): string => (finding.noteKey ? noteText(finding.noteKey, language) : null) ?? finding.note ?? '';
