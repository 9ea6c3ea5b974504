import { clearMarks, nextMark, showMarks } from '../../dom/show-marks.ts';
import { OVERLAY_CSS } from '../overlay-look.ts';
import type { HighlightGlobal } from './contract.ts';
import { parsed } from './parsed.ts';

/** Injected only when evidence is to be seen in the page. As `main.ts`, it leaves its functions on the global of its isolated world. */

(globalThis as HighlightGlobal).hishoHighlight ??= {
  show: async (plan) => {
    await parsed();
    return JSON.stringify(await showMarks(plan, OVERLAY_CSS));
  },
  next: nextMark,
  clear: clearMarks,
};
