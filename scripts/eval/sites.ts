import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Status } from '../../src/core/model/audit.ts';

/** The labelled sites of the project. */

export interface Labels {
  name: string;
  /** How the pages are built. */
  style: string;
  /** A list: each of them is acceptable. */
  statuses: Record<string, Status | Status[]>;
  values?: Record<string, unknown>;
}

export interface LabelledSite {
  set: SetName;
  name: string;
  /** Folder of its pages. */
  folder: string;
  labels: Labels;
}

export const SETS = ['corpus', 'dev', 'demo', 'holdout'] as const;
export type SetName = (typeof SETS)[number];

const ROOT = 'test/sites';
const DEMO_LABELS = `${ROOT}/demo/labels`;
const DEMO_PAGES = 'public/demo';

const readLabels = (file: string): Labels => JSON.parse(readFileSync(file, 'utf8')) as Labels;

/** `NAME/labels.json` beside `NAME/site/`. */
function sitesIn(set: SetName): LabelledSite[] {
  const folder = join(ROOT, set);
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return names
    .filter((name) => existsSync(join(folder, name, 'labels.json')))
    .map((name) => ({ set, name, folder: join(folder, name, 'site'), labels: readLabels(join(folder, name, 'labels.json')) }));
}

/** The demo's pages are shipped, so that its labels lie elsewhere. */
function demoSites(): LabelledSite[] {
  const names = readdirSync(DEMO_LABELS)
    .sort()
    .map((file) => file.replace(/\.json$/, ''));
  return names.map((name) => ({ set: 'demo', name, folder: join(DEMO_PAGES, name), labels: readLabels(join(DEMO_LABELS, `${name}.json`)) }));
}

/** The sites of these sets; a set that is not named is not opened. */
export const labelledSites = (sets: readonly SetName[]): LabelledSite[] => sets.flatMap((set) => (set === 'demo' ? demoSites() : sitesIn(set)));
