import * as v from 'valibot';
import { keptName } from '../../../core/site/kept-name.ts';
import { type Additions, readAdditions } from './additions.ts';
import { STORES, withLibrary } from './database.ts';
import { LibraryError, libraryError } from './library-error.ts';
import { migrate, type SavedAudit, summaryOf } from './saved-audit.ts';
import { settingsFile, type Stored } from '../settings/schema.ts';
import { additions, savedAudit } from './schemas.ts';
import { auditBefore, renewSummary } from './summaries.ts';

/** All saved audits as one file, and back. A file is restored whole or not at all. */

const KIND = 'hisho-audit-backup';
const BACKUP_SCHEMA = 1;
/** A larger file is none of ours, or would not fit anyway. */
const MAX_BYTES = 512 * 1024 * 1024;

export interface Backup {
  kind: typeof KIND;
  schemaVersion: typeof BACKUP_SCHEMA;
  /** ISO 8601 */
  madeAt: string;
  audits: SavedAudit[];
  additions: Additions[];
  /** As they are stored; back-ups of earlier versions have none. */
  settings?: Stored | undefined;
}

const backup = v.object({
  kind: v.literal(KIND),
  schemaVersion: v.literal(BACKUP_SCHEMA),
  madeAt: v.pipe(v.string(), v.isoTimestamp()),
  audits: v.pipe(
    v.array(savedAudit),
    v.check((audits) => new Set(audits.map(({ id }) => id)).size === audits.length, 'each audit once'),
    v.check((audits) => audits.every(({ origin, audit }) => origin === keptName(audit.site)), 'one site for an audit'),
  ),
  additions: v.pipe(
    v.array(additions),
    v.check((own) => new Set(own.map(({ origin }) => origin)).size === own.length, 'each site once'),
  ),
  settings: v.optional(settingsFile),
});

/** An audit as a list: empty where nothing can read it any more. One of a later version is none that may be left out unsaid. */
function saveable(stored: unknown): SavedAudit[] {
  try {
    return [migrate(stored)];
  } catch (error) {
    if (libraryError(error).failure === 'damaged') return [];
    throw error;
  }
}

/** Everything that is not damaged, as it is written into the file; settings where there are any. Throws LibraryError 'newer'. */
export const makeBackup = (madeAt: string, settings: Stored = {}): Promise<Backup> =>
  withLibrary(async (db) => {
    const [stored, own] = await Promise.all([db.getAll('audits'), db.getAll('additions')]);
    return {
      kind: KIND,
      schemaVersion: BACKUP_SCHEMA,
      madeAt,
      audits: stored.flatMap(saveable),
      additions: own.map((added) => readAdditions(added.origin, added)),
      ...(Object.keys(settings).length > 0 ? { settings } : {}),
    };
  });

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new LibraryError('damaged', String(error));
  }
}

/** Brings the audits of an older back-up up to today's form before it is checked. */
const raised = (file: Record<string, unknown>): unknown => ({ ...file, audits: Array.isArray(file.audits) ? file.audits.map(migrate) : file.audits });

/**
 * A back-up from the text of a file. Throws LibraryError: 'foreign' where it is none, 'newer' where a later version made it, 'damaged'
 * with the place of the first fault where it is not whole.
 */
export function parseBackup(text: string): Backup {
  if (text.length > MAX_BYTES) throw new LibraryError('foreign', 'too large');
  const file = parseJson(text.replace(/^\uFEFF/, '')) as Record<string, unknown> | null;
  if (typeof file !== 'object' || file === null || file.kind !== KIND) throw new LibraryError('foreign');
  if (typeof file.schemaVersion === 'number' && file.schemaVersion > BACKUP_SCHEMA) throw new LibraryError('newer');
  const checked = v.safeParse(backup, raised(file));
  if (checked.success) return checked.output as Backup;
  const [issue] = checked.issues;
  throw new LibraryError('damaged', `${v.getDotPath(issue) ?? ''}: ${issue.message}`);
}

/** Of two entries the later one, by the moment at which it was written. */
function later<T extends { at: string | null }>(key: (item: T) => string, ...lists: readonly (readonly T[])[]): T[] {
  const kept = new Map<string, T>();
  for (const item of lists.flat()) {
    const other = kept.get(key(item));
    if (!other || (other.at ?? '') < (item.at ?? '')) kept.set(key(item), item);
  }
  return [...kept.values()];
}

const merged = (own: Additions, other: Additions): Additions => ({
  ...own,
  verdicts: later(({ criterion }) => criterion, own.verdicts, other.verdicts),
  manual: later(({ id }) => id, own.manual, other.manual),
  answers: later(({ criterion }) => criterion, own.answers, other.answers),
  unasked: [...new Set([...own.unasked, ...other.unasked])],
});

/**
 * Restores a back-up in one step: where anything fails, nothing has changed. `replace` removes what is there; `merge` keeps it, and of
 * two entries about the same thing the later one.
 */
export const restoreBackup = (file: Backup, mode: 'merge' | 'replace'): Promise<void> =>
  withLibrary(async (db) => {
    const tx = db.transaction(STORES, 'readwrite');
    const [audits, summaries, own] = [tx.objectStore('audits'), tx.objectStore('summaries'), tx.objectStore('additions')];
    try {
      if (mode === 'replace') await Promise.all([audits.clear(), summaries.clear(), own.clear()]);
      for (const saved of file.audits.toSorted((a, b) => (a.finishedAt < b.finishedAt ? -1 : 1))) {
        const before: { schemaVersion: number } | undefined = await audits.get(saved.id);
        if (before && before.schemaVersion > saved.schemaVersion) continue;
        await Promise.all([audits.put(saved), summaries.put(summaryOf(saved, await auditBefore(audits, saved)))]);
      }
      for (const added of file.additions) {
        const now = await own.get(added.origin);
        await own.put(now ? merged(readAdditions(added.origin, now), added) : added);
      }
      for (const origin of new Set([...file.audits, ...file.additions].map((item) => item.origin))) await renewSummary(tx, origin);
    } catch (error) {
      tx.abort();
      await tx.done.catch(() => {});
      throw error;
    }
    await tx.done;
  });
