import { frame } from './en/frame.ts';
import { inPage } from './en/in-page.ts';
import { reading } from './en/reading.ts';
import { results } from './en/results.ts';
import { value } from './en/values.ts';
import { words } from './en/words.ts';
import type { Messages } from './ja.ts';

/** English texts of the views, by surface in `en/`. */
export const en: Messages = { ...words, ...reading, ...results, ...inPage, ...frame, ...value };
