import { rootOf } from '../nodes.ts';
import { element } from './build.ts';

/** The one element that is put into the page, and what is in it where no script of the page can look. */

export interface Host {
  element: HTMLElement;
  /** Scrolls with the page. */
  page: HTMLElement;
  /** Stays in the window. */
  window: HTMLElement;
  /** From window coordinates to those of `page`, which a page may have scaled or moved. */
  toPage(point: { x: number; y: number }): { x: number; y: number };
  remove(): void;
}

const UNIT = 100;

export function createHost(css: string, lang: string, theme: string): Host {
  const host = document.createElement('hisho-audit-overlay');
  const shadow = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
  const unit = element('i', { class: 'unit' });
  const page = element('div');
  const fixed = element('div');
  shadow.append(element('div', { class: 'all', lang, 'data-theme': theme }, [unit, page, fixed]));
  rootOf(document)?.append(host);
  return {
    element: host,
    page,
    window: fixed,
    toPage: ({ x, y }) => {
      const { left, top, width } = unit.getBoundingClientRect();
      const scale = width / UNIT || 1;
      return { x: (x - left) / scale, y: (y - top) / scale };
    },
    remove: () => host.remove(),
  };
}
