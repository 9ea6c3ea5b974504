import type { Audit } from '../../core/model/audit.ts';
import type { PageKind } from '../../core/model/site.ts';
import type { ReportLanguage } from '../report/language.ts';
import type { ReportView } from '../report/report.ts';
import { pageName } from '../names.ts';
import { lookUpsOf } from '../values/look-ups.ts';
import type { QuestionWords } from './words-ja.ts';

/** Where to begin with a check that only the person can make. Links only: nothing is asked before the person presses one. */

export interface StartLink {
  text: string;
  url: string;
}

/** What is known of the provider, to search for. */
interface Subject {
  /** The operator, else the service, else the domain. */
  name: string;
  /** Another name under which reviews may stand, '' for none. */
  service: string;
  phone: string;
  address: string;
  /** Official look-ups of its numbers and its address. */
  numbers: readonly StartLink[];
  map: readonly StartLink[];
  page: (...kinds: PageKind[]) => StartLink[];
}

const MAX_SEARCHED = 120;

const SEARCH = { url: 'https://www.google.com/search', key: 'q' };
const MAP_SEARCH = { url: 'https://www.google.com/maps/search/?api=1', key: 'query' };
/** Posts on X without an account there. */
const POSTS = { url: 'https://search.yahoo.co.jp/realtime/search', key: 'p' };
const X = { url: 'https://x.com/search', key: 'q' };
const NOTE = { url: 'https://note.com/search', key: 'q' };
/** 国税庁 法人番号公表サイト: its search takes no name in the address. */
const CORPORATE_NUMBERS = 'https://www.houjin-bangou.nta.go.jp/';
/** 登記情報提供サービス */
const REGISTER = 'https://www1.touki.or.jp/';
/** 国民生活センター: consumer centres of Japan. */
const CONSUMER_CENTRES = 'https://www.kokusen.go.jp/map/';
/** 日本弁護士連合会: where to ask a lawyer. */
const LAWYERS = 'https://www.nichibenren.or.jp/';

/** One line without the signs that search engines read as orders. */
const searchable = (text: string): string =>
  text
    .replace(/["“”\s]+/g, ' ')
    .trim()
    .slice(0, MAX_SEARCHED);

/** URL takes care of every sign, a half of one too. */
function searchFor({ url, key }: { url: string; key: string }, query: string): string {
  const address = new URL(url);
  address.searchParams.set(key, query);
  return address.href;
}

const exactly = (text: string): string => `"${searchable(text)}"`;

const firstText = (value: unknown): string => {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first : '';
};

const addressOf = (value: unknown): string => (typeof value === 'object' && value !== null && 'address' in value ? firstText(value.address) : '');

const isHttps = ({ url }: StartLink): boolean => url.startsWith('https://');

function subjectOf(audit: Audit, { who, rows }: ReportView, language: ReportLanguage, words: QuestionWords): Subject {
  const row = (id: string) => rows.find((other) => other.id === id);
  const lookUps = (id: string): StartLink[] => rows.filter((other) => other.id === id).flatMap((found) => lookUpsOf(found, language));
  return {
    name: who.name,
    service: audit.site.providerName ? who.service : '',
    phone: firstText(row('contact.phone')?.normal),
    address: addressOf(row('company.address')?.normal),
    numbers: lookUps('company.existence'),
    map: lookUps('company.address'),
    page: (...kinds) => audit.pages.filter(({ kind }) => kinds.includes(kind)).map((page) => ({ text: words.start.page(pageName(page, language)), url: page.url })),
  };
}

type Links = (subject: Subject, words: QuestionWords['start']) => StartLink[];

/** A search for each of the names under which something may stand. */
const perName = ({ name, service }: Subject, link: (name: string) => StartLink): StartLink[] => [name, service].filter((text) => searchable(text) !== '').map(link);

const LINKS: Readonly<Record<string, Links>> = {
  'manual.reviews': (subject, words) => [
    ...perName(subject, (name) => ({ text: words.reviews(name), url: searchFor(SEARCH, `${exactly(name)} 口コミ 評判`) })),
    { text: words.mapReviews, url: searchFor(MAP_SEARCH, searchable(`${subject.name} ${subject.address}`)) },
    ...(subject.phone ? [{ text: words.phone(subject.phone), url: searchFor(SEARCH, exactly(subject.phone)) }] : []),
  ],
  'manual.sns-reputation': (subject, words) => {
    const name = subject.service || subject.name;
    return [
      { text: words.posts(name), url: searchFor(POSTS, searchable(name)) },
      { text: words.x(name), url: searchFor(X, searchable(name)) },
      { text: words.note(name), url: searchFor(NOTE, searchable(name)) },
    ];
  },
  'manual.registry': ({ numbers, map }, words) => [...numbers, { text: words.corporateNumbers, url: CORPORATE_NUMBERS }, { text: words.register, url: REGISTER }, ...map],
  'manual.sample-result': ({ page }) => page('flow', 'price').slice(0, 2),
  'manual.response': ({ page }) => page('contact').slice(0, 1),
  'manual.options': ({ page }) => page('price').slice(0, 1),
  'manual.quotes': (_subject, words) => [{ text: words.others, url: searchFor(SEARCH, 'オンライン秘書 料金 比較') }],
  'manual.contract-read': ({ page }) => page('terms', 'tokushoho').slice(0, 2),
  'manual.expert': (_subject, words) => [
    { text: words.consumerCentres, url: CONSUMER_CENTRES },
    { text: words.lawyers, url: LAWYERS },
  ],
};

/** Links to begin each manual check with, by its id; https only. A check that is not on the web has none. */
export function startLinksOf(audit: Audit, report: ReportView, language: ReportLanguage, words: QuestionWords): Map<string, StartLink[]> {
  const subject = subjectOf(audit, report, language, words);
  return new Map(report.manual.map(({ id }) => [id, (LINKS[id]?.(subject, words.start) ?? []).filter(isHttps)]));
}
