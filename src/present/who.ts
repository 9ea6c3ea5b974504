import type { Audit } from '../core/model/audit.ts';
import type { Language } from './language/language.ts';
import { brandName, domainOf } from './names.ts';

/** Who is audited: the operator, the name under which it sells, and where. */

export interface WhoView {
  name: string;
  service: string;
  domain: string;
}

/** The operator first; without one the service's name, else the domain. `operatorMissing`: looked for, and not stated. A sample says so. */
export function whoOfAudit({ site, pages }: Audit, operatorMissing: boolean, { m }: Language): WhoView {
  const domain = domainOf(site.startUrl || site.origin);
  const home = pages.find(({ url, kind }) => kind === 'home' || url === site.startUrl)?.title ?? site.title;
  const brand = brandName(
    home,
    pages.map(({ title }) => title),
    site.providerName,
  );
  const named = (name: string): string => (site.sample ? m.sampleOf(name) : name);
  if (site.providerName) return { name: named(site.providerName), service: brand, domain };
  return { name: named(brand || domain), service: operatorMissing ? m.operatorMissing : '', domain: brand ? domain : '' };
}
