import type { Fact } from '../../model/fact.ts';
import type { Form } from '../../model/page.ts';
import type { SiteView } from '../reading/view.ts';

/** How pages came and where their forms send what visitors type: over https or not. Addresses only; nothing is requested. */

export interface Transport {
  what: 'page' | 'form';
  secure: boolean;
  /** Address of the page, or of the form's target. */
  address: string;
}

const HTTP = /^https?:/i;
const isSecure = (address: string): boolean => /^https:/i.test(address);
const ENTRY = /^(?:text|email|tel|url|password|textarea|file|number|date)$/i;

/** A form that sends what somebody types; not a search box or a switch. */
function collects({ method, fields, shown }: Form): boolean {
  if (shown === 'hidden') return false;
  const entries = fields.filter((field) => ENTRY.test(field.type));
  return entries.some((field) => /^(?:email|tel|textarea|password|file)$/i.test(field.type)) || (/^post$/i.test(method) && entries.length > 0) || entries.length >= 3;
}

/** One fact for each page read and each form on it that collects something; mail and script targets are left out. */
export function extractTransport(site: SiteView): Fact<Transport>[] {
  return site.pages.flatMap((page): Fact<Transport>[] => {
    const fact = (what: Transport['what'], address: string): Fact<Transport> => ({
      value: { what, secure: isSecure(address), address },
      page: page.index,
      start: 0,
      end: 0,
      quote: address,
      tactic: what,
      subject: 'own',
      confidence: 1,
    });
    const forms = page.snapshot.forms
      .filter((form) => collects(form) && HTTP.test(form.action))
      .map((form) => ({ ...fact('form', form.action), start: form.start, end: form.start }));
    return [...(HTTP.test(page.page.url) ? [fact('page', page.page.url)] : []), ...forms];
  });
}
