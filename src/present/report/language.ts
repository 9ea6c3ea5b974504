import type { Lang } from '../../core/model/audit.ts';
import type { CatalogueDetails, CatalogueNotes } from '../catalogue/catalogue.ts';
import { type Language, loadDetails, loadLanguage, loadNotes } from '../language/language.ts';
import type { ReportWords } from './words-ja.ts';

/** One language with all that a report needs: remarks and questions for audits written in the other one, and the report's own words. */
export interface ReportLanguage extends Language {
  notes: CatalogueNotes;
  details: CatalogueDetails;
  r: ReportWords;
}

/** Loads everything that a report or comparison in this language needs. */
export async function loadReportLanguage(lang: Lang): Promise<ReportLanguage> {
  const words = async (): Promise<ReportWords> => (lang === 'en' ? (await import('./words-en.ts')).en : (await import('./words-ja.ts')).ja);
  const [language, notes, details, r] = await Promise.all([loadLanguage(lang), loadNotes(lang), loadDetails(lang), words()]);
  return { ...language, notes, details, r };
}
