import { CRITERIA as ALL, EVIDENCE_CRITERIA as ALL_OF_EVIDENCE, FLAG_CRITERIA as ALL_FLAGS } from '../../../src/core/criteria/index.ts';
import { extractFacts as extract } from '../../../src/core/facts/extract.ts';
import { viewSite as view } from '../../../src/core/facts/reading/view.ts';
import type { Criterion } from '../../../src/core/model/criterion.ts';

/** What an audit imports, so that it can be asked for some criteria alone; a site is viewed once, however many it is asked for. */

let CRITERIA = ALL;
let EVIDENCE_CRITERIA = ALL_OF_EVIDENCE;
let FLAG_CRITERIA = ALL_FLAGS;

function once<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

const viewSite = once(view);
const extractFacts = once(extract);

const wanted = (id: string): string[] => [id, ...(ALL.find((criterion) => criterion.id === id)?.after ?? []).flatMap(wanted)];

/** Does something while audits examine one criterion, and those that it builds upon. */
export function examining<T>(id: string, work: () => T): T {
  const ids = new Set(wanted(id));
  const among = <C extends Criterion>(list: readonly C[]): C[] => list.filter((criterion) => ids.has(criterion.id));
  [CRITERIA, EVIDENCE_CRITERIA, FLAG_CRITERIA] = [among(ALL), among(ALL_OF_EVIDENCE), among(ALL_FLAGS)];
  try {
    return work();
  } finally {
    [CRITERIA, EVIDENCE_CRITERIA, FLAG_CRITERIA] = [ALL, ALL_OF_EVIDENCE, ALL_FLAGS];
  }
}

export { CRITERIA, EVIDENCE_CRITERIA, extractFacts, FLAG_CRITERIA, viewSite };
