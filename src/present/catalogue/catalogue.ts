import type { Category } from '../../core/model/audit.ts';
import type { Guide, Weight } from '../../core/model/criterion.ts';
import entries from './structure.generated.json' with { type: 'json' };

/**
 * The catalogue as the views need it: order, categories, weights and words, without the code that decides a status. The JSON files
 * are made from `core/criteria` by scripts/generate-catalogue.ts; a test fails when they are out of date.
 */
export interface CatalogueEntry {
  id: string;
  category: Category;
  weight: Weight;
}

/** What stands in a row. */
export interface CriterionWords {
  title: string;
  question: string;
}

export type CatalogueWords = Record<string, CriterionWords>;

/** Remarks of findings by key, with {name} where a parameter goes. */
export type CatalogueNotes = Record<string, string>;

/** What is read when a row is opened: half of all words, so they are a file of their own. */
export interface CriterionDetails {
  why: string;
  ask: string;
  sources: { guide: Guide; section: string }[];
}

export type CatalogueDetails = Record<string, CriterionDetails>;

/** All criteria in the catalogue's order. */
export const CATALOGUE = entries as readonly CatalogueEntry[];

/** Key of the remark on criteria whose detector does not exist yet. */
export const NOT_YET_EXAMINED = 'not-yet-examined';
