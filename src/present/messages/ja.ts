import { frame } from './ja/frame.ts';
import { inPage } from './ja/in-page.ts';
import { reading } from './ja/reading.ts';
import { results } from './ja/results.ts';
import { value } from './ja/values.ts';
import { words } from './ja/words.ts';

/** Japanese texts of the views, by surface in `ja/`. They set the type: English has to have every one of them. */
export const ja = { ...words, ...reading, ...results, ...inPage, ...frame, ...value };

/** Every text of the views, in one language. */
export type Messages = typeof ja;
