import { pageAt } from '../core/site/address.ts';
import type { JobInput } from './job.ts';
import type { HereWords } from './messages/here.ts';
import { domainOf } from './names.ts';
import { addressOf, type PopupState, type SayView } from './popup.ts';

/** What a view that stays open says of the page beside it: that it is not in the audit yet, or that nobody knows whose it is. */

/**
 * The tab's page, as far as we are let to know: its address; `unsure` where it may be any page; `elsewhere` where it is none of the
 * audited site.
 */
export type Beside = { url: string } | 'unsure' | 'elsewhere';

export interface HereView {
  /** `add`: the page could be in the audit; `unsure`: the results may be those of another site. */
  kind: 'add' | 'unsure';
  text: string;
  /** Words of the button that asks for the site's pages once and for all; null where they are ours already. */
  follow: string | null;
}

/** Null where the results are those of the page, which the audit has. */
export function hereOf(job: JobInput, beside: Beside, words: HereWords): HereView | null {
  const site = domainOf(job.origin);
  if (beside === 'elsewhere') return { kind: 'unsure', text: words.elsewhere(site), follow: null };
  if (beside === 'unsure') return { kind: 'unsure', text: words.unsure(site), follow: /^https?:/.test(job.origin) ? words.follow(site) : null };
  const page = pageAt(job.pages, beside.url);
  if (page && (page.status === 'read' || page.status === 'reading' || page.status === 'waiting')) return null;
  // While pages are being found, the one that is open may be the next.
  if (!page && job.phase === 'running') return null;
  return { kind: 'add', text: page && page.status !== 'skipped' ? words.unreadable : words.notYet, follow: null };
}

/** What the panel says of a tab without results; null where it says what the popup would. */
export function panelView(popup: PopupState, words: HereWords): SayView | null {
  const idle = { kind: 'say', state: 'idle', auditId: '' } as const;
  if (popup.state === 'not-audited') {
    const { title, say, todo } = words.notAudited;
    return { ...idle, title: popup.title || title, address: addressOf(popup.url), say, todo, action: 'start', label: words.start };
  }
  if (popup.state !== 'unseen') return null;
  const { title, say, todo } = words.unseen;
  return { ...idle, title, address: '', say, ...(popup.canLook ? { todo: words.lookTodo, action: 'look', label: words.look } : { todo, action: null, label: '' }) };
}
