import { NOTES } from '../src/core/audit/notes.ts';
import { CRITERIA } from '../src/core/criteria/index.ts';
import type { Bilingual, Lang } from '../src/core/model/audit.ts';
import type { CatalogueEntry, CatalogueTexts } from '../src/present/catalogue/catalogue.ts';

/** Order, category, weight and sources of all criteria, which are the same in every language. */
const structure = (): CatalogueEntry[] =>
  CRITERIA.map(({ id, category, weight, sources }) => ({ id, category, weight, sources: sources.map(({ guide, section }) => ({ guide, section })) }));

/** Words of the catalogue in one language. */
function texts(lang: Lang): CatalogueTexts {
  const criteria = Object.fromEntries(CRITERIA.map((c) => [c.id, { title: c.title[lang], question: c.question[lang], why: c.why[lang], ask: c.ask[lang] }]));
  const notes = Object.fromEntries(Object.entries<Bilingual>(NOTES).map(([key, note]) => [key, note[lang]]));
  return { criteria, notes };
}

/** What src/present/catalogue has to hold: file name → content. */
export const catalogueFiles = (): Record<string, unknown> => ({
  'structure.generated.json': structure(),
  'texts.ja.generated.json': texts('ja'),
  'texts.en.generated.json': texts('en'),
});
