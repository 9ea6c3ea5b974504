import type { AuditPage } from '../../core/model/audit.ts';
import type { Dossier } from '../../core/model/dossier.ts';
import { DEFAULT_PROFILE, type ProfileInUse } from '../../core/model/profile.ts';
import type { CellView } from '../comparison/cell.ts';
import { FACTS } from '../comparison/facts.ts';
import { type FirstView, firstOf, leadOf, type SignsView, signsOf } from '../highlights.ts';
import { pageName, webUrl } from '../names.ts';
import { isIgnored, profileName } from '../profile/weigh.ts';
import { type BarView, categoriesOf, type GroupName, groupOf, type TallyView, tallyOf } from '../tally.ts';
import { calendarDay, moment } from '../values/japan-time.ts';
import { type WhoView, whoOfAudit } from '../who.ts';
import type { ReportLanguage } from './language.ts';
import { type ManualView, manualOf } from './manual.ts';
import { type QuestionView, questionsOf } from './questions.ts';
import { type ReportRow, reportRows } from './rows.ts';

/** One provider's dossier as everything that a report, a column of a comparison and every export shows. */

export interface PageView {
  url: string;
  href: string | null;
  name: string;
  title: string;
  kind: string;
  read: boolean;
  /** 'read', or why not; a read page that was cut says so. */
  word: string;
  bytes: number;
  encoding: string;
}

export interface CategoryReport {
  category: GroupName;
  title: string;
  rows: ReportRow[];
  bar: BarView;
  good: number;
  goodWord: string;
}

export interface FactView {
  id: string;
  title: string;
  sub: string;
  cell: CellView;
}

export interface ReportView {
  who: WhoView;
  origin: string;
  url: string;
  href: string | null;
  siteTitle: string;
  /** '2026年11月22日 18:04', in Japan's time. */
  date: string;
  /** '2026-11-22' */
  day: string;
  /** ISO 8601, as in the audit. */
  finishedAt: string;
  tool: string;
  tally: TallyView;
  lead: string;
  signs: SignsView;
  first: FirstView[];
  rows: ReportRow[];
  /** Warning signs first, then the catalogue's order. */
  categories: CategoryReport[];
  facts: FactView[];
  read: PageView[];
  unread: PageView[];
  manual: ManualView[];
  questions: QuestionView[];
  basis: string;
  /** Name of the profile by which it is counted, ordered and asked, '' for the default. */
  profile: string;
  ownCount: number;
  answerCount: number;
  /** What an audit of a website can't tell. */
  limits: string;
}

export interface ReportOptions {
  /** Hours a month at which prices are compared. */
  hours: number;
  /** The default without it. */
  profile?: ProfileInUse;
}

export const DEFAULT_HOURS = 30;

function pageView(page: AuditPage, language: ReportLanguage): PageView {
  const { m } = language;
  return {
    url: page.url,
    href: webUrl(page.url),
    name: pageName(page, language),
    title: page.title,
    kind: m.kind[page.kind],
    read: page.status === 'read',
    word: page.reason ? m.reason[page.reason] : m.pageStatus[page.status],
    bytes: page.bytes,
    encoding: page.encoding,
  };
}

/** Warning signs before all else, as everywhere; the others in the catalogue's order, what is left out last. */
function categoryReports(rows: readonly ReportRow[], language: ReportLanguage): CategoryReport[] {
  const views = categoriesOf(rows, false, language).map((view) => ({ ...view, rows: rows.filter((row) => groupOf(row) === view.category) }));
  return [...views.filter(({ category }) => category === 'flag'), ...views.filter(({ category }) => category !== 'flag')];
}

/** What an audit of a website can't tell. */
export const limitsOf = ({ lang, r, m }: ReportLanguage): string => [r.limits, m.scope].join(lang === 'ja' ? '' : ' ');

export function reportOf(dossier: Dossier, language: ReportLanguage, { hours, profile = DEFAULT_PROFILE }: ReportOptions = { hours: DEFAULT_HOURS }): ReportView {
  const { audit } = dossier;
  const rows = reportRows(dossier, language, profile.weights);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const pages = audit.pages.map((page) => pageView(page, language));
  const signs = rows.filter(({ category }) => category === 'flag').length;
  const { r, m } = language;
  return {
    who: whoOfAudit(audit, byId.get('company.name')?.status === 'missing', language),
    origin: audit.site.origin,
    url: audit.site.startUrl,
    href: webUrl(audit.site.startUrl),
    siteTitle: audit.site.title,
    date: moment(audit.finishedAt, language.lang),
    day: calendarDay(audit.finishedAt),
    finishedAt: audit.finishedAt,
    tool: `${m.appName} ${audit.tool.version}${m.comma}${r.basis} ${audit.tool.catalogue}`,
    tally: tallyOf(rows, false, language),
    lead: leadOf(rows, language),
    signs: signsOf(rows, language),
    first: firstOf(rows),
    rows,
    categories: categoryReports(rows, language),
    facts: FACTS.flatMap(({ id, title, sub, cell }) => {
      if (byId.get(id)?.weight === 0) return [];
      const view = cell({ rows: byId, hours, language });
      return view ? [{ id, title: title(language, hours), sub: sub(language, hours), cell: view }] : [];
    }),
    read: pages.filter(({ read }) => read),
    unread: pages.filter(({ read }) => !read),
    manual: manualOf(dossier, language),
    questions: questionsOf(dossier, rows, language),
    basis: r.basisOf(rows.filter((row) => !isIgnored(row)).length - signs, signs),
    profile: profileName(profile, language),
    ownCount: rows.filter(({ own }) => own !== null).length,
    answerCount: rows.filter(({ answer }) => answer !== null).length,
    limits: limitsOf(language),
  };
}
