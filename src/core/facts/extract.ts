import type { FactName, Facts } from './index.ts';
import { EXTRACTORS } from './index.ts';
import type { SiteView } from './reading/view.ts';

/**
 * All facts of a site, each extracted when a criterion first reads it. An extractor that throws throws again for every criterion that
 * reads its facts: these become `unknown`, never `missing`.
 */
export function extractFacts(site: SiteView): Facts {
  const done = new Map<FactName, readonly unknown[]>();
  const read = (name: FactName): readonly unknown[] => {
    const facts = done.get(name) ?? EXTRACTORS[name](site);
    done.set(name, facts);
    return facts;
  };
  const facts = {};
  for (const name of Object.keys(EXTRACTORS) as FactName[]) Object.defineProperty(facts, name, { get: () => read(name), enumerable: true });
  return facts as Facts;
}
