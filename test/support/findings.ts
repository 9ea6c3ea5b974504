import { CRITERIA } from '../../src/core/criteria/index.ts';
import type { Finding, Status } from '../../src/core/model/audit.ts';

const finding = (id: string, status: Status): Finding => ({ id, status, value: null, evidence: [], note: null, noteKey: null });

/** A finding of one status for every criterion, with exceptions by id. */
export const allFindings = (status: Status, other: Record<string, Status> = {}): Finding[] => CRITERIA.map(({ id }) => finding(id, other[id] ?? status));
