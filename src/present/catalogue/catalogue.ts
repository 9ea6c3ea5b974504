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
  sources: { guide: Guide; section: string }[];
}

export interface CriterionTexts {
  title: string;
  question: string;
  why: string;
  ask: string;
}

export interface CatalogueTexts {
  criteria: Record<string, CriterionTexts>;
  /** Remarks of findings by key, with {name} where a parameter goes. */
  notes: Record<string, string>;
}

/** All criteria in the catalogue's order. */
export const CATALOGUE = entries as readonly CatalogueEntry[];

/** Key of the remark on criteria whose detector does not exist yet. */
export const NOT_YET_EXAMINED = 'not-yet-examined';
