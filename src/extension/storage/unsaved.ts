import { type Dossier, bareDossier } from '../../core/model/dossier.ts';
import { type JobState, siteKey } from '../messages/protocol.ts';
import { inPrivateWindow } from '../platform/private.ts';
import { latestDossier } from './library/audits.ts';
import { listShown } from './shown-jobs.ts';

/**
 * Finished audits that are not saved. They are shown as long as the browser runs, so that they can be taken away as files; those of private
 * windows only there, and as long as one is open.
 */

/** Why an audit could not be saved. */
const UNSAVED: readonly JobState['error'][] = ['storage-full', 'storage-blocked', 'newer-schema'];

const isUnsaved = ({ isPrivate, phase, audit, error }: JobState): boolean =>
  (phase === 'done' || phase === 'cancelled') && audit !== null && (isPrivate ? inPrivateWindow() : UNSAVED.includes(error));

export const listUnsaved = async (): Promise<JobState[]> => (await listShown()).filter(isUnsaved);

/** The newest audit of a site with what the person added to it, saved or not; null where there is none. */
export async function newestDossier(site: string): Promise<Dossier | null> {
  const unsaved = (await listUnsaved()).find((job) => siteKey(job) === site);
  return unsaved?.audit ? { ...bareDossier(unsaved.audit), verdicts: unsaved.verdicts } : latestDossier(site);
}
