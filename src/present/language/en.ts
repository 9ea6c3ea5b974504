import words from '../catalogue/words.en.generated.json' with { type: 'json' };
import { en } from '../messages/en.ts';
import type { Language } from './language.ts';

export const english: Language = { lang: 'en', m: en, words, notes: null, blocked: null };
