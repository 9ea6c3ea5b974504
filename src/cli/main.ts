import { writeFileSync } from 'node:fs';
import packageJson from '../../package.json' with { type: 'json' };
import { auditSite } from '../core/audit/run.ts';
import { type Audit, SCHEMA_VERSION } from '../core/model/audit.ts';
import { auditToMarkdown } from '../export/markdown.ts';
import { type Language, loadLanguage } from '../present/language/language.ts';
import { type Arguments, readArguments, USAGE, UsageError } from './arguments.ts';
import { TargetError } from './folder.ts';
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

async function render(audits: readonly Audit[], format: 'json' | 'md', several: boolean): Promise<string> {
  if (format === 'md') {
    const languages = await Promise.all(audits.map(({ lang }) => loadLanguage(lang)));
    return audits.map((audit, i) => auditToMarkdown(audit, languages[i] as Language)).join('\n---\n\n');
  }
  return `${JSON.stringify(several ? { schemaVersion: SCHEMA_VERSION, audits } : audits[0], null, 2)}\n`;
}

/** Waits until standard output has taken everything; a reader that went away is no error. */
function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.on('error', (error: NodeJS.ErrnoException) => (error.code === 'EPIPE' ? resolve() : reject(error)));
    process.stdout.write(text, () => resolve());
  });
}

async function run(argv: readonly string[]): Promise<number> {
  const given = readArguments(argv);
  if (given === null) {
    await print(`${USAGE}\n`);
    return 0;
  }
  const { format, out, targets } = given;
  if (format !== 'json' && format !== 'md') throw new UsageError(`format ${format} is not available in this version (json, md)`);
  const cancel = new AbortController();
  process.once('SIGINT', () => cancel.abort());
  const audits: Audit[] = [];
  for (const target of targets) {
    try {
      audits.push(await auditTarget(target, given, cancel.signal));
    } catch (error) {
      // One provider that is down does not spoil the comparison of the others.
      if (!(error instanceof TargetError)) throw error;
      warn(error.message);
    }
  }
  if (audits.length) {
    const text = await render(audits, format, targets.length > 1);
    if (out === null) await print(text);
    else writeFileSync(out, text);
  }
  return audits.length === targets.length ? 0 : 1;
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
