import packageJson from '../../package.json' with { type: 'json' };
import { siteFromFolder } from '../../src/cli/folder.ts';
import { auditSite } from '../../src/core/audit/run.ts';
import type { Audit, Finding, Status } from '../../src/core/model/audit.ts';
import { NOT_YET_EXAMINED } from '../../src/present/catalogue/catalogue.ts';
import { type Comparison, compareValues } from './compare.ts';
import type { LabelledSite, SetName } from './sites.ts';

/** Audits beside labels: one outcome for each label, and figures over any selection of outcomes. */

export interface Outcome {
  set: SetName;
  site: string;
  id: string;
  /** What the label allows. */
  want: Status[];
  /** `absent`: the audit does not have the criterion, or there is no audit. */
  got: Status | 'absent';
  right: boolean;
  /** False while the criterion's examination is not written. */
  examined: boolean;
  /** First words that the audit quotes. */
  quote: string;
  value: ValueOutcome | null;
}

interface ValueOutcome extends Comparison {
  labelledValue: unknown;
  givenValue: unknown;
}

export interface SiteRun {
  site: LabelledSite;
  outcomes: Outcome[];
  ms: number;
  /** Why there is no audit. */
  failure: string | null;
}

async function auditOf(folder: string): Promise<Audit> {
  return auditSite(await siteFromFolder(folder), { lang: 'ja', version: packageJson.version });
}

function valueOutcome(id: string, finding: Finding | undefined, labelledValue: unknown): ValueOutcome | null {
  const givenValue = finding?.value ?? null;
  const comparison = compareValues(id, givenValue, labelledValue);
  return comparison && { ...comparison, labelledValue, givenValue };
}

function outcomesOf({ set, name, labels }: LabelledSite, audit: Audit | null): Outcome[] {
  const findings = new Map(audit?.findings.map((finding) => [finding.id, finding]));
  return Object.entries(labels.statuses).map(([id, label]) => {
    const want = [label].flat();
    const finding = findings.get(id);
    const got = finding?.status ?? 'absent';
    return {
      set,
      site: name,
      id,
      want,
      got,
      right: (want as string[]).includes(got),
      examined: finding?.noteKey?.key !== NOT_YET_EXAMINED,
      quote: finding?.evidence[0]?.quote ?? '',
      value: valueOutcome(id, finding, labels.values?.[id]),
    };
  });
}

/** Audits one site as the command line does, and compares. */
export async function runSite(site: LabelledSite): Promise<SiteRun> {
  const start = performance.now();
  let audit: Audit | null = null;
  let failure: string | null = null;
  try {
    audit = await auditOf(site.folder);
  } catch (error) {
    failure = error instanceof Error ? error.message : String(error);
  }
  return { site, outcomes: outcomesOf(site, audit), ms: performance.now() - start, failure };
}

/** Items by their key, in the order in which the keys come first. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** A share as its two numbers. */
export interface Share {
  of: number;
  count: number;
}

export interface Figures {
  sites: number;
  /** Right statuses. */
  accuracy: Share;
  /** Mean of the criteria's accuracies: rare ones weigh as much as common ones. In per cent. */
  macro: number | null;
  /** Said to be met, of those of which the label does not allow it. */
  falseMet: Share;
  falseMissing: Share;
  unknown: Share;
  flags: { precision: Share; recall: Share };
  values: { precision: Share; recall: Share };
}

const share = <T>(items: readonly T[], counts: (item: T) => boolean): Share => ({ of: items.length, count: items.filter(counts).length });

const isFlag = ({ id }: Outcome): boolean => id.startsWith('flag.');

/** How often a status was given where the label does not allow it. */
function falsely(status: Status, outcomes: readonly Outcome[]): Share {
  const forbidden = outcomes.filter((outcome) => !isFlag(outcome) && !outcome.want.includes(status));
  return share(forbidden, ({ got }) => got === status);
}

/** A raised sign is right where the label allows it; it is demanded where the label allows nothing else. */
function flagFigures(outcomes: readonly Outcome[]): Figures['flags'] {
  const flags = outcomes.filter(isFlag);
  const raised = flags.filter(({ got }) => got === 'flagged');
  const right = raised.filter(({ want }) => want.includes('flagged')).length;
  const missed = flags.filter(({ got, want }) => got !== 'flagged' && want.every((status) => status === 'flagged')).length;
  return { precision: { of: raised.length, count: right }, recall: { of: right + missed, count: right } };
}

function valueFigures(outcomes: readonly Outcome[]): Figures['values'] {
  const sum = (pick: (value: ValueOutcome) => number): number => outcomes.reduce((total, { value }) => total + (value ? pick(value) : 0), 0);
  return { precision: { of: sum(({ given }) => given), count: sum(({ right }) => right) }, recall: { of: sum(({ labelled }) => labelled), count: sum(({ found }) => found) } };
}

export const percent = ({ of, count }: Share): number | null => (of === 0 ? null : (100 * count) / of);

export const accuracyOf = (outcomes: readonly Outcome[]): Share => share(outcomes, ({ right }) => right);

function macroAccuracy(outcomes: readonly Outcome[]): number | null {
  const parts = [...groupBy(outcomes, ({ id }) => id).values()].map((group) => percent(accuracyOf(group)) ?? 0);
  return parts.length === 0 ? null : parts.reduce((a, b) => a + b, 0) / parts.length;
}

export function figuresOf(outcomes: readonly Outcome[]): Figures {
  return {
    sites: new Set(outcomes.map(({ set, site }) => `${set}/${site}`)).size,
    accuracy: accuracyOf(outcomes),
    macro: macroAccuracy(outcomes),
    falseMet: falsely('met', outcomes),
    falseMissing: falsely('missing', outcomes),
    unknown: share(outcomes, ({ got }) => got === 'unknown'),
    flags: flagFigures(outcomes),
    values: valueFigures(outcomes),
  };
}

export const valueIsWrong = ({ value }: Outcome): boolean => value !== null && (value.found < value.labelled || value.right < value.given);
