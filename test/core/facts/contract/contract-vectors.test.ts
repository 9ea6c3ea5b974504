import { describe, expect, test } from 'vitest';
import { extractDocuments } from '../../../../src/core/facts/documents/documents.ts';
import { namesEnding } from '../../../../src/core/facts/contract/ending.ts';
import { PRIVACY_TOPICS } from '../../../../src/core/facts/topics/privacy.ts';
import { TERMS_TOPICS } from '../../../../src/core/facts/topics/terms.ts';
import { viewSite } from '../../../../src/core/facts/reading/view.ts';
import { auditBody, findingOf, siteOf } from '../../../support/audit-html.ts';
import vectors from '../../../vectors.json' with { type: 'json' };

/** The vectors on contracts, policies, terms and 特商法 notices, as the project's readers see them. */

interface Vector {
  group: string;
  input: string;
  expected: unknown;
}

const group = (name: string): Vector[] => (vectors.vectors as Vector[]).filter((vector) => vector.group === name);

/** Key of a vector → criterion and what it says there. */
const CONTRACT: Record<string, (expected: unknown) => [string, object]> = {
  minMonths: (months) => ['contract.term', { status: 'met', value: months }],
  autoRenew: (auto) => ['contract.renewal', { status: 'met', value: auto ? 'auto' : 'none' }],
  notice: () => ['contract.notice', { status: 'met', value: { months: 1 } }],
  carryOver: () => ['contract.settlement', { status: 'met' }],
  penalty: (some) => ['contract.penalty', { status: 'met', value: some ? 'some' : 'none' }],
};

describe('vectors: contract', () => {
  test.each(group('contract').map(({ input, expected }) => [input, expected as Record<string, unknown>] as const))('%s', (input, expected) => {
    const audit = auditBody(`<p>${input}</p>`, 'price');
    for (const [key, value] of Object.entries(expected)) {
      const [id, finding] = (CONTRACT[key] as (v: unknown) => [string, object])(value);
      expect(findingOf(audit, id)).toMatchObject(finding);
    }
  });
});

describe('vectors: headings of a privacy policy', () => {
  const lines = (group('privacy')[0] as Vector).input.split('\n');
  test.each([
    ['purpose', '利用目的'],
    ['third-party', '第三者提供'],
    ['disclosure', '開示等の請求'],
    ['safety', '安全管理措置'],
    ['entrustment', '業務の委託'],
  ] as const)('%s', (topic, line) => {
    const { under } = PRIVACY_TOPICS[topic];
    expect(lines.filter((other) => under?.test(other))).toContain(line);
    expect(under?.test('共同利用')).toBe(false);
  });
  test('date', () =>
    expect(findingOf(auditBody(`<h1>プライバシーポリシー</h1><p>${lines.join('<br>')}</p>`, 'privacy'), 'privacy.updated')).toMatchObject({ status: 'met', value: '2020-04-01' }));
});

describe('vectors: articles of terms', () => {
  const articles = (group('terms')[0] as Vector).input.split(/(?=第\d+条)/).map((article) => article.trim());
  test.each([
    ['ip', '第7条 知的財産権', TERMS_TOPICS.ip.under],
    ['damages', '第9条 損害賠償', TERMS_TOPICS.liability.under],
    ['antisocial', '第10条 反社会的勢力の排除', TERMS_TOPICS.control.under],
  ] as const)('%s', (_, article, pattern) => {
    expect(articles).toContain(article);
    expect(articles.filter((other) => pattern?.test(other))).toEqual([article]);
  });
  test('cancel', () => expect(articles.filter(namesEnding)).toEqual(['第5条 解約']));
});

test('vectors: items of a 特商法 notice', () => {
  const { input, expected } = group('tokusho')[0] as Vector;
  const html = `<h1>特定商取引法に基づく表記</h1><p>${input.replaceAll('\n', '<br>')}</p>`;
  const [notice] = extractDocuments(viewSite(siteOf({ '/': { html, kinds: ['tokushoho'] } })));
  expect(notice?.value).toMatchObject({ kind: 'tokushoho', items: (expected as string[]).length });
});
