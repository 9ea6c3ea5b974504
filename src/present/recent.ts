import type { Language } from './language/language.ts';
import { domainOf, webUrl } from './names.ts';
import { type BarView, type BriefSummary, summaryBar } from './tally.ts';
import { day } from './values/numbers.ts';

/** Audits made lately, as the popup lists them where there is nothing else to show. */

/** One line of the list of recent audits. */
export interface RecentView {
  origin: string;
  name: string;
  day: string;
  met: string;
  flagged: string;
  bar: BarView;
}

export interface RecentInput {
  origin: string;
  providerName: string;
  finishedAt: string;
  summary: BriefSummary;
}

export const recentView = (recent: readonly RecentInput[], language: Language, now: Date): RecentView[] =>
  recent
    .filter(({ origin }) => webUrl(origin) !== null)
    .map(({ origin, providerName, finishedAt, summary }) => ({
      origin,
      name: providerName || domainOf(origin),
      day: day(finishedAt, now, language.lang),
      met: language.m.metOf(summary.met, summary.met + summary.partial + summary.missing + summary.unknown),
      flagged: summary.flags.flagged > 0 ? language.m.flaggedCount(summary.flags.flagged) : '',
      bar: summaryBar(summary, language),
    }));
