import { readdirSync, readFileSync } from 'node:fs';
import type { Status } from '../../../src/core/model/audit.ts';
import { kindsOf } from '../../../src/core/site/kinds.ts';
import { snapshotFromHtml } from '../../../src/parse/tree.ts';
import type { TestPage } from '../../support/audit-html.ts';

/**
 * A bank of statements: one page each, labelled by somebody who had not seen the detectors. An ordinary provider's home page stands
 * before it.
 */
export interface Statement {
  id: string;
  criterion: string;
  expect: Status;
  value?: unknown;
  path: string;
  html: string;
}

const LINKS: Readonly<Record<string, string>> = {
  '/company/': '会社概要',
  '/faq/': 'よくある質問',
  '/privacy/': 'プライバシーポリシー',
  '/terms/': '利用規約',
  '/price/': '料金',
  '/service/': 'サービス',
  '/recruit/': '採用情報',
  '/tokushoho/': '特定商取引法に基づく表記',
  '/security/': 'セキュリティ',
  '/contact/': 'お問い合わせ',
  '/flow/': 'ご利用の流れ',
  '/news/': 'お知らせ',
};

const page = (title: string, main: string, footer = ''): string => `<!doctype html><html lang="ja"><title>${title}</title><body><main>${main}</main>${footer}</body></html>`;

const home = (main: string): string =>
  page(
    '株式会社みなもと事務サポート',
    `<h1>オンライン秘書サービス</h1><p>株式会社みなもと事務サポートは、オンライン秘書サービスを提供しています。</p>${main}`,
    '<footer>株式会社みなもと事務サポート 宮城県仙台市青葉区中央4-6-1 TEL 022-713-0486</footer>',
  );

/** The statement's page, and the home page that links to it. */
export function pagesOf({ path, html }: Statement): Record<string, string | TestPage> {
  if (path === '/') return { '/': home(html) };
  const text = LINKS[path] ?? (path.startsWith('/column') ? 'コラム' : '');
  const url = `https://provider.example${path}`;
  const own = page(text, html);
  return {
    '/': home(`<a href="${path}">${text}</a>`),
    [path]: { html: own, linkTexts: [text], kinds: kindsOf({ url, linkTexts: [text], snapshot: snapshotFromHtml(own, url), isStart: false }) },
  };
}

const folder = new URL('.', import.meta.url);

/** Files of statements, one for each category. */
export const banks = readdirSync(folder).filter((file) => file.endsWith('.json'));

export const statementsIn = (file: string): Statement[] => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Statement[];
