import { NOTES } from '../src/core/audit/notes.ts';
import { CRITERIA } from '../src/core/criteria/index.ts';
import type { Bilingual, Lang } from '../src/core/model/audit.ts';
import type { CatalogueDetails, CatalogueEntry, CatalogueNotes, CatalogueWords } from '../src/present/catalogue/catalogue.ts';

/** Order, category and weight of all criteria. */
const structure = (): CatalogueEntry[] => CRITERIA.map(({ id, category, weight }) => ({ id, category, weight }));

/** Titles and questions in one language. */
const words = (lang: Lang): CatalogueWords => Object.fromEntries(CRITERIA.map(({ id, title, question }) => [id, { title: title[lang], question: question[lang] }]));

/** Remarks of findings. */
const notes = (lang: Lang): CatalogueNotes => Object.fromEntries(Object.entries<Bilingual>(NOTES).map(([key, note]) => [key, note[lang]]));

/** Why the guide asks, and how to ask. */
const details = (lang: Lang): CatalogueDetails =>
  Object.fromEntries(CRITERIA.map(({ id, why, ask, sources }) => [id, { why: why[lang], ask: ask[lang], sources: sources.map(({ guide, section }) => ({ guide, section })) }]));

/** What src/present/catalogue has to hold: file name → content. */
export const catalogueFiles = (): Record<string, unknown> => ({
  'structure.generated.json': structure(),
  'words.ja.generated.json': words('ja'),
  'words.en.generated.json': words('en'),
  'notes.ja.generated.json': notes('ja'),
  'notes.en.generated.json': notes('en'),
  'details.ja.generated.json': details('ja'),
  'details.en.generated.json': details('en'),
});
