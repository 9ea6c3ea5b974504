import { type Audit, SCHEMA_VERSION } from '../core/model/audit.ts';
import type { Dossier } from '../core/model/dossier.ts';
import { DEFAULT_PROFILE, type ProfileInUse, type Weights } from '../core/model/profile.ts';

/** The audit as it is (AUDIT-JSON), with the person's manual checks in it and the rest of what they added beside it. */

interface AuditFile extends Omit<Audit, 'manual'> {
  manual: { id: string; state: Audit['manual'][number]['state']; note: string; at?: string }[];
  verdicts?: Dossier['verdicts'];
  answers?: Dossier['answers'];
  /** By what the person counts, orders and asks, where it is not the catalogue. */
  profile?: Pick<ProfileInUse, 'preset' | 'name'> & { weights: Weights };
}

const manualOf = ({ audit, manual }: Dossier): AuditFile['manual'] => {
  const own = new Map(manual.map(({ id, state, note, at }) => [id, { id, state, note, ...(at === null ? {} : { at }) }]));
  const known = audit.manual.map((check) => own.get(check.id) ?? check);
  return [...known, ...[...own.values()].filter(({ id }) => !known.some((check) => check.id === id))];
};

/** An audit to which nobody has added anything comes out as it went in. */
const profileOf = ({ preset, name, weights }: ProfileInUse): Pick<AuditFile, 'profile'> => (Object.keys(weights).length > 0 ? { profile: { preset, name, weights } } : {});

const fileOf = (dossier: Dossier, profile: ProfileInUse): AuditFile => ({
  ...dossier.audit,
  manual: manualOf(dossier),
  ...(dossier.verdicts.length > 0 ? { verdicts: dossier.verdicts } : {}),
  ...(dossier.answers.length > 0 ? { answers: dossier.answers } : {}),
  ...profileOf(profile),
});

export const dossierToJson = (dossier: Dossier, profile: ProfileInUse = DEFAULT_PROFILE): string => `${JSON.stringify(fileOf(dossier, profile), null, 2)}\n`;

export const comparisonToJson = (dossiers: readonly Dossier[], profile: ProfileInUse = DEFAULT_PROFILE): string =>
  `${JSON.stringify({ schemaVersion: SCHEMA_VERSION, audits: dossiers.map((dossier) => fileOf(dossier, profile)) }, null, 2)}\n`;

/** JSON Lines: one audit a line. */
export const dossierToJsonLine = (dossier: Dossier, profile: ProfileInUse = DEFAULT_PROFILE): string => `${JSON.stringify(fileOf(dossier, profile))}\n`;
