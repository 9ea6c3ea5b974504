import type { CatalogueTexts } from '../catalogue/catalogue.ts';
import texts from '../catalogue/texts.en.generated.json' with { type: 'json' };
import { en } from '../messages/en.ts';
import type { Language } from './language.ts';

const catalogue: CatalogueTexts = texts;

export const english: Language = { lang: 'en', m: en, texts: catalogue };
