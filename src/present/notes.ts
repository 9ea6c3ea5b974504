import type { Finding, Lang, Note } from '../core/model/audit.ts';
import type { Language } from './language/language.ts';
import { number } from './values/numbers.ts';

/** A remark in the reader's language; null where its key is not known (an audit of another version) or the remarks are not loaded. */
function noteText(note: Note, language: Language): string | null {
  const template = language.notes?.[note.key];
  if (template === undefined) return null;
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = note.params?.[name] ?? whole;
    return typeof value === 'number' ? number(value, language) : value;
  });
}

/** What a finding adds in words: its remark as written, or translated where the audit was written in another language. */
export function remark(finding: Finding, writtenIn: Lang, language: Language): string {
  const translated = finding.noteKey && writtenIn !== language.lang ? noteText(finding.noteKey, language) : null;
  return translated ?? finding.note ?? '';
}
