import { rootOf } from '../nodes.ts';
import { stage } from '../stage.ts';
import { element } from './build.ts';

/** The one element that is put into the page, and what is in it where no script of the page can look. */

export interface Host {
  element: HTMLElement;
  /** Scrolls with the page. */
  page: HTMLElement;
  /** Stays in the window. */
  window: HTMLElement;
  /** Puts it into the page. */
  attach(): void;
  /** Measures how to come from window coordinates to those of `page`, which a page may have scaled or moved. */
  measure(): (point: { x: number; y: number }) => { x: number; y: number };
  remove(): void;
}

const UNIT = 100;

export function createHost(css: string, lang: string, theme: string): Host {
  const { document, CSSStyleSheet } = stage();
  const host = document.createElement('hisho-audit-overlay');
  const shadow = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
  const unit = element('i', { class: 'unit' });
  const page = element('div');
  const fixed = element('div');
  shadow.append(element('div', { class: 'all', lang, 'data-theme': theme }, [unit, page, fixed]));
  return {
    element: host,
    page,
    window: fixed,
    attach: () => {
      rootOf(document)?.append(host);
      // In the top layer it lies over everything, and the page's own boxes need not be gone through again (12 ms for 20,000 elements).
      host.popover = 'manual';
      host.showPopover();
    },
    measure: () => {
      const { left, top, width } = unit.getBoundingClientRect();
      const scale = width / UNIT || 1;
      return ({ x, y }) => ({ x: (x - left) / scale, y: (y - top) / scale });
    },
    remove: () => host.remove(),
  };
}
