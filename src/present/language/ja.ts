import words from '../catalogue/words.ja.generated.json' with { type: 'json' };
import { ja } from '../messages/ja.ts';
import type { Language } from './language.ts';

export const japanese: Language = { lang: 'ja', m: ja, words, notes: null, blocked: null };
