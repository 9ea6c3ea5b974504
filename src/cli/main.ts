import './engine.ts';
import { createInterface } from 'node:readline';
import packageJson from '../../package.json' with { type: 'json' };
import { auditSite } from '../core/audit/run.ts';
import type { Audit } from '../core/model/audit.ts';
import { bareDossier, type Dossier } from '../core/model/dossier.ts';
import { exportComparison, exportDossier } from '../export/export.ts';
import { dossierToJsonLine } from '../export/json.ts';
import { loadReportLanguage } from '../present/report/language.ts';
import { type Arguments, readArguments, USAGE, UsageError } from './arguments.ts';
import { TargetError } from './folder.ts';
import { lineOutput, print, write } from './output.ts';
import { progressOn } from './progress.ts';
import { siteFromTarget } from './target.ts';

/** The command line. Exit 0: audited. 1: a target could not be read at all. 2: wrong usage. */

const { version } = packageJson;

const warn = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

async function auditTarget(target: string, { lang, origin, maxPages }: Arguments, signal: AbortSignal): Promise<Audit> {
  const view = progressOn(process.stderr, target);
  try {
    const site = await siteFromTarget(target, { version, signal, onProgress: view.show, ...(origin === null ? {} : { origin }), ...(maxPages === null ? {} : { maxPages }) });
    return auditSite(site, { lang, version });
  } finally {
    view.end();
  }
}

/** Targets as given, with those of standard input in the place of '-'. */
async function* targetsOf(given: readonly string[]): AsyncGenerator<string> {
  for (const target of given) {
    if (target !== '-') yield target;
    else for await (const line of createInterface({ input: process.stdin })) if (line.trim() !== '') yield line.trim();
  }
}

interface Outcome {
  /** Targets that were asked for. */
  asked: number;
  failed: number;
}

/** Audits one target after another. One provider that is down does not spoil the comparison of the others. */
async function auditAll(given: Arguments, take: (dossier: Dossier) => Promise<void> | void): Promise<Outcome> {
  const cancel = new AbortController();
  process.once('SIGINT', () => cancel.abort());
  const outcome: Outcome = { asked: 0, failed: 0 };
  for await (const target of targetsOf(given.targets)) {
    outcome.asked++;
    try {
      await take(bareDossier(await auditTarget(target, given, cancel.signal)));
    } catch (error) {
      if (!(error instanceof TargetError)) throw error;
      outcome.failed++;
      warn(error.message);
    }
  }
  return outcome;
}

/** JSON Lines are written as they come: a list may be longer than memory. */
async function writeLines(given: Arguments): Promise<Outcome> {
  const output = lineOutput(given.out, 'audits.jsonl');
  try {
    return await auditAll(given, (dossier) => output.line(dossierToJsonLine(dossier)));
  } finally {
    output.end();
  }
}

/** All other formats are one file. A comparison in JSON keeps its form when only one of its targets could be read. */
async function writeFile(given: Arguments): Promise<Outcome> {
  const { format, out, lang, hours, sort, onlyDifferences } = given;
  const dossiers: Dossier[] = [];
  const outcome = await auditAll(given, (dossier) => {
    dossiers.push(dossier);
  });
  const [first] = dossiers;
  if (!first) return outcome;
  const language = await loadReportLanguage(lang);
  const single = format === 'json' ? outcome.asked === 1 : dossiers.length === 1;
  await write(out, single ? exportDossier(first, format, language, { hours }) : exportComparison(dossiers, format, language, { hours, sort, onlyDifferences }));
  return outcome;
}

async function run(argv: readonly string[]): Promise<number> {
  const given = readArguments(argv);
  if (given === null) {
    await print(`${USAGE}\n`);
    return 0;
  }
  if (given.format === 'xlsx' && given.out === null && process.stdout.isTTY) throw new UsageError('a workbook is no text: name a file with --out');
  const { asked, failed } = await (given.format === 'jsonl' ? writeLines(given) : writeFile(given));
  if (asked === 0) throw new UsageError('no target on standard input');
  return failed === 0 ? 0 : 1;
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (error instanceof UsageError) {
    warn(error.message === 'no target' ? USAGE : error.message);
    process.exitCode = 2;
  } else if ((error as NodeJS.ErrnoException).code && (error as NodeJS.ErrnoException).syscall) {
    warn((error as Error).message);
    process.exitCode = 1;
  } else throw error;
}
