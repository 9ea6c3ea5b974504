import type { Lang } from '../../core/model/audit.ts';
import type { CatalogueDetails, CatalogueNotes, CatalogueWords } from '../catalogue/catalogue.ts';
import type { Blocked } from '../job.ts';
import type { Messages } from '../messages/ja.ts';

/** All words of one language: the views' own, and those of the catalogue. */
export interface Language {
  lang: Lang;
  m: Messages;
  words: CatalogueWords;
  /** Only for an audit that was written in the other language; its remarks stay as written while this is null. */
  notes: CatalogueNotes | null;
  /** Only where something could not be audited. */
  blocked: Blocked | null;
}

/** Loads one language. Each is a chunk of its own, so that a popup carries one of them. */
export async function loadLanguage(lang: Lang): Promise<Language> {
  return lang === 'en' ? (await import('./en.ts')).english : (await import('./ja.ts')).japanese;
}

/** Loads the remarks of findings, for an audit that was written in the other language. */
export async function loadNotes(lang: Lang): Promise<CatalogueNotes> {
  return (lang === 'en' ? await import('../catalogue/notes.en.generated.json') : await import('../catalogue/notes.ja.generated.json')).default;
}

/** Loads why something can't be audited, and what to do. */
export async function loadBlocked(lang: Lang): Promise<Blocked> {
  return lang === 'en' ? (await import('./en-blocked.ts')).blocked : (await import('./ja-blocked.ts')).blocked;
}

/** Loads why the guide asks, and how to ask the provider, for all criteria. */
export async function loadDetails(lang: Lang): Promise<CatalogueDetails> {
  return lang === 'en' ? (await import('./en-details.ts')).details : (await import('./ja-details.ts')).details;
}
