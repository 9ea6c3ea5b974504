import { type Audit, SCHEMA_VERSION } from '../core/model/audit.ts';
import type { Dossier } from '../core/model/dossier.ts';

/** The audit as it is (AUDIT-JSON), with the person's manual checks in it and the rest of what they added beside it. */

interface AuditFile extends Omit<Audit, 'manual'> {
  manual: { id: string; state: Audit['manual'][number]['state']; note: string; at?: string }[];
  verdicts?: Dossier['verdicts'];
  answers?: Dossier['answers'];
}

const manualOf = ({ audit, manual }: Dossier): AuditFile['manual'] => {
  const own = new Map(manual.map(({ id, state, note, at }) => [id, { id, state, note, ...(at === null ? {} : { at }) }]));
  const known = audit.manual.map((check) => own.get(check.id) ?? check);
  return [...known, ...[...own.values()].filter(({ id }) => !known.some((check) => check.id === id))];
};

/** An audit to which nobody has added anything comes out as it went in. */
const fileOf = (dossier: Dossier): AuditFile => ({
  ...dossier.audit,
  manual: manualOf(dossier),
  ...(dossier.verdicts.length > 0 ? { verdicts: dossier.verdicts } : {}),
  ...(dossier.answers.length > 0 ? { answers: dossier.answers } : {}),
});

export const dossierToJson = (dossier: Dossier): string => `${JSON.stringify(fileOf(dossier), null, 2)}\n`;

export const comparisonToJson = (dossiers: readonly Dossier[]): string => `${JSON.stringify({ schemaVersion: SCHEMA_VERSION, audits: dossiers.map(fileOf) }, null, 2)}\n`;

/** JSON Lines: one audit a line. */
export const dossierToJsonLine = (dossier: Dossier): string => `${JSON.stringify(fileOf(dossier))}\n`;
