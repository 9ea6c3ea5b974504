import type { CatalogueDetails } from '../catalogue/catalogue.ts';
import generated from '../catalogue/details.ja.generated.json' with { type: 'json' };

export const details = generated as CatalogueDetails;
