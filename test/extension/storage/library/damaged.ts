import type { Backup } from '../../../../src/extension/storage/library/backup.ts';
import type { LibraryFailure } from '../../../../src/extension/storage/library/library-error.ts';
import type { SavedAudit } from '../../../../src/extension/storage/library/saved-audit.ts';

/** Files that are no back-up, or are damaged, each in one way: what it is, its text, and how it is refused. */

type Spoilt = { -readonly [K in keyof Backup]: Backup[K] } & Record<string, unknown>;

/** The text of a back-up with one thing changed. */
export function spoil(text: string, change: (copy: Spoilt) => void): string {
  const copy = JSON.parse(text);
  change(copy);
  return JSON.stringify(copy);
}

export const firstOf = (copy: { audits: SavedAudit[] }) => copy.audits[0] as unknown as Record<string, unknown> & { audit: Record<string, unknown> & { findings: unknown[] } };

/** `text`: a good one, with at least one audit. */
export function damagedBackups(text: string): [string, string, LibraryFailure][] {
  const spoilt = (change: (copy: Spoilt) => void): string => spoil(text, change);
  const first = firstOf(JSON.parse(text) as { audits: SavedAudit[] });
  return [
    ['no JSON', 'foreign text', 'damaged'],
    ['cut off', text.slice(0, -200), 'damaged'],
    ['empty', '', 'damaged'],
    ['null', 'null', 'foreign'],
    ['of another program', '{"bookmarks":[]}', 'foreign'],
    ['one audit, no back-up', JSON.stringify(first.audit), 'foreign'],
    ['of a later version', spoilt((copy) => Object.assign(copy, { schemaVersion: 2 })), 'newer'],
    ['with an audit of a later version', spoilt((copy) => Object.assign(firstOf(copy), { schemaVersion: 3 })), 'newer'],
    ['without its list', spoilt((copy) => Object.assign(copy, { audits: {} })), 'damaged'],
    ['with a status that does not exist', text.replace('"status":"missing"', '"status":"bad"'), 'damaged'],
    ['with a number in place of words', spoilt((copy) => Object.assign(firstOf(copy).audit, { lang: 7 })), 'damaged'],
    ['with a script for an address', spoilt((copy) => Object.assign(firstOf(copy), { origin: 'javascript:alert(1)' })), 'damaged'],
    ['with one audit twice', spoilt((copy) => copy.audits.push(copy.audits[0] as SavedAudit)), 'damaged'],
    ['with a finding twice', spoilt((copy) => firstOf(copy).audit.findings.push(firstOf(copy).audit.findings[0])), 'damaged'],
    ['with the audit of another site', spoilt((copy) => Object.assign(firstOf(copy), { origin: 'https://evil.example' })), 'damaged'],
    ['with a moment that is none', spoilt((copy) => Object.assign(firstOf(copy), { finishedAt: 'yesterday' })), 'damaged'],
  ];
}
