import type { Status } from '../../core/model/audit.ts';

/** Elements of the overlay, made without any markup: pages may forbid it, and quoted words stay words. */

type Attributes = Record<string, string>;

export function element<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Attributes = {}, children: (Node | string)[] = []): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

export function button(attributes: Attributes, children: (Node | string)[], onPress: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, children);
  made.addEventListener('click', onPress);
  return made;
}

type Shape = ['path' | 'circle' | 'rect', Attributes];
const FILLED = { fill: 'currentColor', stroke: 'none', 'fill-rule': 'evenodd' };

/** The icon family of the views: 16 px grid, line 1.5. */
const SHAPES: Record<Status | 'up' | 'down' | 'fold' | 'product', Shape[]> = {
  met: [['path', { ...FILLED, d: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1ZM4.11 8.91 7.05 11.72 11.93 6.27 10.67 5.13 6.95 9.28 5.29 7.69Z' }]],
  partial: [
    ['circle', { cx: '8', cy: '8', r: '6.25' }],
    ['path', { ...FILLED, d: 'M8 1.75a6.25 6.25 0 0 0 0 12.5Z' }],
  ],
  missing: [
    ['circle', { cx: '8', cy: '8', r: '6.25' }],
    ['path', { d: 'M5 8h6' }],
  ],
  flagged: [
    [
      'path',
      {
        ...FILLED,
        d: 'M6.95 1.7a1.2 1.2 0 0 1 2.1 0l5.9 11a1.2 1.2 0 0 1-1.05 1.8H2.1a1.2 1.2 0 0 1-1.05-1.8ZM7.2 5.3 7.4 9.9H8.6L8.8 5.3ZM8 10.95a.95.95 0 1 0 0 1.9.95.95 0 0 0 0-1.9Z',
      },
    ],
  ],
  unknown: [
    ['circle', { cx: '8', cy: '8', r: '6.25', 'stroke-dasharray': '2.2 1.73' }],
    ['path', { d: 'M6.35 6.35c.1-1 .8-1.55 1.7-1.55 1 0 1.7.62 1.7 1.5 0 1.35-1.7 1.4-1.7 2.75' }],
    ['circle', { ...FILLED, cx: '8.05', cy: '11.2', r: '.95' }],
  ],
  product: [
    ['rect', { fill: '#2a5f9e', stroke: 'none', width: '16', height: '16', rx: '3' }],
    ['path', { stroke: '#ffffff', 'stroke-width': '1.25', d: 'M3.1 6.5V3.1H6.5M12.9 9.5v3.4H9.5' }],
    ['path', { stroke: '#ffffff', 'stroke-width': '2', d: 'm5.1 8.3 2.15 2.15 3.8-4.4' }],
  ],
  up: [['path', { d: 'm3.5 9.5 4.5-4.5 4.5 4.5' }]],
  down: [['path', { d: 'm3.5 6.5 4.5 4.5 4.5-4.5' }]],
  fold: [['path', { d: 'm4.5 6.5 3.5 3.5 3.5-3.5' }]],
};

const SVG = 'http://www.w3.org/2000/svg';

export function icon(name: keyof typeof SHAPES, className = 'ico'): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', className);
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  for (const [tag, attributes] of SHAPES[name]) {
    const shape = document.createElementNS(SVG, tag);
    for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, value);
    svg.append(shape);
  }
  return svg;
}
