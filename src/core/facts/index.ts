import type { Fact } from '../model/fact.ts';
import { extractPhones, type Phone } from './phones.ts';
import type { SiteView } from './view.ts';

/** The facts by name: what each extractor gives. A new extractor is one line here and one in `EXTRACTORS`. */
export interface FactTypes {
  phones: Phone;
}

export type FactName = keyof FactTypes;
export type Facts = { readonly [K in FactName]: readonly Fact<FactTypes[K]>[] };
export type Extractor<K extends FactName> = (site: SiteView) => Fact<FactTypes[K]>[];

export const EXTRACTORS: { readonly [K in FactName]: Extractor<K> } = {
  phones: extractPhones,
};
