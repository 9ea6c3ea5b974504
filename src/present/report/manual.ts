import { MANUAL_CHECKS } from '../../core/criteria/manual.ts';
import type { ManualState } from '../../core/model/audit.ts';
import type { Dossier } from '../../core/model/dossier.ts';
import { calendarDay } from '../values/japan-time.ts';
import type { ReportLanguage } from './language.ts';
import { lastOf } from './rows.ts';

/** The checks that only the person can make, and how far they are. */

export interface ManualView {
  id: string;
  title: string;
  how: string;
  state: ManualState;
  word: string;
  note: string;
  day: string;
}

export function manualOf({ manual }: Dossier, { lang, r }: ReportLanguage): ManualView[] {
  const results = lastOf(manual, ({ id }) => id);
  return MANUAL_CHECKS.map(({ id, title, how }) => {
    const result = results.get(id);
    const state = result?.state ?? 'open';
    return { id, title: title[lang], how: how[lang], state, word: r.manual[state], note: result?.note ?? '', day: result?.at ? calendarDay(result.at) : '' };
  });
}
