import type { CatalogueTexts } from '../catalogue/catalogue.ts';
import texts from '../catalogue/texts.ja.generated.json' with { type: 'json' };
import { ja } from '../messages/ja.ts';
import type { Language } from './language.ts';

const catalogue: CatalogueTexts = texts;

export const japanese: Language = { lang: 'ja', m: ja, texts: catalogue };
