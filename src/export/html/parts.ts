import type { Status } from '../../core/model/audit.ts';
import type { ReportLanguage } from '../../present/report/language.ts';
import type { PageView } from '../../present/report/report.ts';
import type { QuoteView } from '../../present/criteria-rows.ts';
import type { BarView } from '../../present/tally.ts';
import { webAddress } from '../clean.ts';
import { type Html, html } from './html.ts';

/** Parts that report and comparison share: one icon family, one way to show a status, a bar, a quotation. */

/** The drawings of the views' icons, on a 16 px grid. */
const SPRITE = html`<svg class="sprite" aria-hidden="true" focusable="false">
<symbol id="i-met" viewBox="0 0 16 16"><path fill="currentColor" stroke="none" fill-rule="evenodd" d="M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1ZM4.11 8.91 7.05 11.72 11.93 6.27 10.67 5.13 6.95 9.28 5.29 7.69Z"/></symbol>
<symbol id="i-partial" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6.25"/><path fill="currentColor" stroke="none" d="M8 1.75a6.25 6.25 0 0 0 0 12.5Z"/></symbol>
<symbol id="i-missing" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6.25"/><path d="M5 8h6"/></symbol>
<symbol id="i-flagged" viewBox="0 0 16 16"><path fill="currentColor" stroke="none" fill-rule="evenodd" d="M6.95 1.7a1.2 1.2 0 0 1 2.1 0l5.9 11a1.2 1.2 0 0 1-1.05 1.8H2.1a1.2 1.2 0 0 1-1.05-1.8ZM7.2 5.3 7.4 9.9H8.6L8.8 5.3ZM8 10.95a.95.95 0 1 0 0 1.9.95.95 0 0 0 0-1.9Z"/></symbol>
<symbol id="i-unknown" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6.25" stroke-dasharray="2.2 1.73" stroke-linecap="butt"/><path stroke-width="1.4" d="M6.35 6.35c.1-1 .8-1.55 1.7-1.55 1 0 1.7.62 1.7 1.5 0 1.35-1.7 1.4-1.7 2.75"/><circle cx="8.05" cy="11.2" r=".95" fill="currentColor" stroke="none"/></symbol>
<symbol id="i-own" viewBox="0 0 16 16"><path d="m2.5 13.5.7-3 7.6-7.6 2.3 2.3-7.6 7.6ZM9.3 4.4l2.3 2.3"/></symbol>
<pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch-ground" width="5" height="5"/><path class="hatch-line" d="M0 0V5"/></pattern>
</svg>`;

export const icon = (name: Status | 'own'): Html => html`<svg class="ico" viewBox="0 0 16 16" aria-hidden="true"><use href="#i-${name}"/></svg>`;

/** A heading whose place in the outline depends on what it stands in; its look is the class's. */
export function heading(level: number, look: 'h-doc' | 'h-sec' | 'h-cat' | 'h-item', content: Html): Html {
  if (level <= 1) return html`<h1 class="${look}">${content}</h1>`;
  if (level === 2) return html`<h2 class="${look}">${content}</h2>`;
  return level === 3 ? html`<h3 class="${look}">${content}</h3>` : html`<h4 class="${look}">${content}</h4>`;
}

/** Icon, word and ink; never colour alone. */
export const statusWord = (status: Status, word: string): Html => html`<span class="st is-${status}">${icon(status)}${word}</span>`;

/** A stacked bar, with its numbers for those who don't see it. */
export const bar = ({ segments, label }: BarView): Html =>
  html`<svg class="bar" role="img" aria-label="${label}">${segments.map(({ status, from, size }) => html`<rect class="b-${status}" x="${from.toFixed(2)}%" y="-2" width="${size.toFixed(2)}%" height="18"/>`)}</svg>`;

/** Web addresses become links; all others stay text. */
export function link(text: string, href: string | null, look = 'a'): Html {
  const address = webAddress(href);
  return address === null ? html`<span class="${look}">${text}</span>` : html`<a class="${look}" href="${address}" rel="noreferrer">${text}</a>`;
}

/** The site's own words, and where they stand. */
export const quotation = ({ text, pageName, pageUrl, href }: QuoteView): Html =>
  html`<div class="qt"><q data-evidence data-page="${pageUrl}">${text}</q> ${link(pageName, href, 'pg')}</div>`;

export const pageRow = (page: PageView, { r }: ReportLanguage): Html =>
  html`<tr><th scope="row">${page.name}</th><td>${link(page.url, page.href)}</td><td>${page.read ? page.word : html`${statusWord('unknown', r.kind.unread)}${r.colon}${page.word}`}</td></tr>`;

interface Shell {
  title: string;
  style: string;
}

/** One file that needs nothing else and may fetch nothing. */
export function documentOf({ title, style }: Shell, body: Html, { lang }: ReportLanguage): string {
  // The style sheet is ours alone; what it says of a page is a CSS string without any sign that could end it.
  return `<!DOCTYPE html>
<html lang="${lang}" data-state="done">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
${html`<title>${title}</title>`}
<style>
${style}</style>
</head>
<body>
${SPRITE}
${body}
</body>
</html>
`;
}
