import { clearMarks, showMarks } from '../../dom/show-marks.ts';
import look from '../../dom/overlay/overlay.css?inline';
import tokens from '../ui/styles/tokens.css?inline';
import type { HighlightGlobal } from './contract.ts';
import { parsed } from './parsed.ts';

/** Injected only when evidence is to be seen in the page. As `main.ts`, it leaves its functions on the global of its isolated world. */

/** The views' tokens, with the overlay's host in the stead of a document's root. */
const CSS_TEXT = tokens.replaceAll(':root', ':host') + look;

(globalThis as HighlightGlobal).hishoHighlight ??= {
  show: async (plan) => {
    await parsed();
    return JSON.stringify(await showMarks(plan, CSS_TEXT));
  },
  clear: clearMarks,
};
