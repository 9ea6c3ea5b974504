import { createContext } from 'preact';
import type { Status } from '../../../core/model/audit.ts';
import type { OwnView, RowView } from '../../../present/criteria-rows.ts';
import { Icon } from './icon.tsx';
import { useLanguage } from './language.ts';
import { Text } from './text.tsx';

/** The person's own verdicts: their mark, and who keeps them. */

/** Whose verdict it is, wherever one of the person's own is shown. */
export function OwnMark() {
  const { m } = useLanguage();
  return (
    <span class="mine">
      <Icon name="pen" small />
      {m.own}
    </span>
  );
}

/** Beside what the person says: what the audit says. `shown`: the value that stands there anyway. */
export function AuditSaid({ own, shown }: { own: OwnView; shown: string }) {
  const { m } = useLanguage();
  const { word, value, note } = own.audited;
  return (
    <>
      <OwnMark />
      {own.day && ` ${own.day}`} <Text>{[m.auditSaid(word), value === shown ? '' : value, note].filter(Boolean).join(m.dot)}</Text>
    </>
  );
}

export interface Correction {
  status?: Status;
  note?: string;
}

/** Corrects a criterion, or takes that back with null; false where it could not be kept. */
export type Correct = (row: RowView, correction: Correction | null) => Promise<boolean>;

/** Null where nothing is kept of the audit, or nothing is decided yet. */
export const CorrectContext = createContext<Correct | null>(null);
