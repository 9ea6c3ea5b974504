import type { Audit, AuditPage, Category, Finding, Lang } from '../core/model/audit.ts';
import { CATEGORIES } from '../core/model/audit.ts';
import { criterionById } from '../core/criteria/index.ts';
import type { Language } from '../present/language/language.ts';
import { pageName } from '../present/names.ts';
import { formatValue } from '../present/values/format.ts';

/** An audit as a Markdown document: to read, to send, to keep beside a contract. Every word of a page is escaped. */

interface Words {
  title: string;
  date: string;
  address: string;
  provider: string;
  counts: string;
  pages: (count: number) => string;
  unread: (count: number) => string;
  none: string;
  colon: string;
  all: string;
  questions: string;
  tool: string;
}

const WORDS: Record<Lang, Words> = {
  ja: {
    title: 'オンライン秘書サイト点検',
    date: '点検日',
    address: 'サイト',
    provider: '運営者',
    counts: '結果',
    pages: (count) => `読んだページ（${count}）`,
    unread: (count) => `読めなかったページ（${count}）`,
    none: 'なし',
    colon: '：',
    all: '注意サインの一覧',
    questions: '契約の前に聞くこと',
    tool: '点検した道具',
  },
  en: {
    title: 'Audit of an online secretary site',
    date: 'Date',
    address: 'Site',
    provider: 'Operator',
    counts: 'Result',
    pages: (count) => `Pages read (${count})`,
    unread: (count) => `Pages not read (${count})`,
    none: 'none',
    colon: ': ',
    all: 'All warning signs',
    questions: 'Questions to ask before signing',
    tool: 'Made with',
  },
};

/** Text of a page or a provider as plain Markdown text: one line, nothing of it is markup. */
export const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|#~]/g, '\\$&')
    .replace(/^([-+]|\d+[.)])(?=\s)/, '\\$1');

/** An address as a link target; nothing but web addresses become links. */
const link = (name: string, url: string): string => (/^https?:\/\//i.test(url) ? `[${plain(name)}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)` : plain(name));

const categoryOf = (id: string): Category | undefined => criterionById(id)?.category;

const dateOf = (iso: string, lang: Lang): string => {
  const date = new Date(iso);
  return Number.isNaN(date.getTime())
    ? ''
    : new Intl.DateTimeFormat(lang === 'ja' ? 'ja-JP' : 'en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Tokyo' }).format(date);
};

export function auditToMarkdown(audit: Audit, language: Language): string {
  const { m, lang } = language;
  const words = WORDS[lang];
  const titles = new Map(audit.pages.map((page) => [page.url, page]));
  const titleOf = (id: string): string => criterionById(id)?.title[lang] ?? id;
  const nameOf = (url: string, fallback: string): string => {
    const page = titles.get(url);
    return page ? pageName(page, language) : fallback;
  };

  const statusWord = ({ id, status }: Finding): string => (categoryOf(id) === 'flag' && status === 'met' ? m.clear : m.status[status]);

  function findingLines(finding: Finding): string[] {
    const value = formatValue(finding.id, finding.value, language);
    const { note } = finding;
    return [
      `- **${plain(titleOf(finding.id))}**${words.colon}${statusWord(finding)}${value ? ` — ${plain(value)}` : ''}`,
      ...(note ? [`  - ${plain(note)}`] : []),
      ...finding.evidence.filter(({ quote }) => quote.trim() !== '').map(({ quote, pageUrl, pageTitle }) => `  - 「${plain(quote)}」 ${link(nameOf(pageUrl, pageTitle), pageUrl)}`),
    ];
  }

  const pageLine = (page: AuditPage): string => {
    const why = page.reason ? m.reason[page.reason] : page.status === 'read' ? '' : m.pageStatus[page.status];
    return `- ${link(pageName(page, language), page.url)}${why ? ` — ${why}` : ''}`;
  };

  const { summary } = audit;
  const read = audit.pages.filter(({ status }) => status === 'read');
  const unread = audit.pages.filter(({ status }) => status !== 'read');
  const signs = audit.findings.filter(({ id, status }) => categoryOf(id) === 'flag' && status === 'flagged');
  const section = (category: Category): string[] => {
    const own = audit.findings.filter(({ id }) => categoryOf(id) === category);
    return own.length === 0 ? [] : ['', `## ${m.category[category]}`, '', ...own.flatMap(findingLines)];
  };

  return [
    `# ${plain(audit.site.providerName || audit.site.title || audit.site.origin)}`,
    '',
    `${words.title}`,
    '',
    `- ${words.address}: ${link(audit.site.startUrl, audit.site.startUrl)}${audit.site.title ? `（${plain(audit.site.title)}）` : ''}`,
    ...(audit.site.providerName ? [`- ${words.provider}: ${plain(audit.site.providerName)}`] : []),
    `- ${words.date}: ${dateOf(audit.finishedAt, lang)}`,
    `- ${words.counts}: ${(['met', 'partial', 'missing', 'unknown'] as const).map((status) => `${m.status[status]} ${summary[status]}`).join(' / ')} / ${m.category.flag} ${summary.flags.flagged}`,
    ...(summary.advice ? ['', plain(summary.advice)] : []),
    '',
    `## ${m.category.flag}`,
    '',
    ...(signs.length ? signs.flatMap(findingLines) : [m.signsSummary(summary.flags.clear, summary.flags.unknown)]),
    ...CATEGORIES.filter((category) => category !== 'flag').flatMap(section),
    '',
    `## ${words.all}`,
    '',
    ...audit.findings.filter(({ id }) => categoryOf(id) === 'flag').map((finding) => `- ${plain(titleOf(finding.id))}${words.colon}${statusWord(finding)}`),
    ...(audit.questions.length ? ['', `## ${words.questions}`, '', ...audit.questions.map(({ text }) => `- ${plain(text)}`)] : []),
    '',
    `## ${words.pages(read.length)}`,
    '',
    ...(read.length ? read.map(pageLine) : [words.none]),
    '',
    `## ${words.unread(unread.length)}`,
    '',
    ...(unread.length ? unread.map(pageLine) : [words.none]),
    '',
    '---',
    '',
    `${words.tool}: ${plain(audit.tool.name)} ${plain(audit.tool.version)}`,
    '',
    m.scope,
    '',
  ].join('\n');
}
