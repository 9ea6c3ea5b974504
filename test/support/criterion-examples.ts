import { expect, it } from 'vitest';
import type { Finding, Status } from '../../src/core/model/audit.ts';
import type { PageKind } from '../../src/core/model/site.ts';
import { auditPages, findingOf } from './audit-html.ts';

/** Tables of examples for one criterion: what a page says, and what follows from it. */

export interface Example {
  status: Status;
  /** Body of the page. */
  html: string;
  /** Words that the first quotations must hold, where there are any. */
  quote?: string;
  value?: unknown;
  kind?: PageKind;
  /** Why it is so, where the words alone don't show it. */
  because?: string;
}

const INTRO = '<h1>オンライン秘書サービス</h1><p>メール対応、スケジュール管理、データ入力、資料作成を月額39,800円で承ります。</p>';

function findingFor(id: string, { html, kind = 'service' }: Example): Finding {
  const home = { html: `<html lang="ja"><body>${id === 'service.tasks' || id.startsWith('flag.vague') ? '' : INTRO}</body></html>`, kinds: ['home'] as PageKind[] };
  const page = { html: `<html lang="ja"><body><main>${html}</main></body></html>`, kinds: [kind] };
  return findingOf(auditPages(kind === 'home' ? { '/': page } : { '/': home, '/page/': page }), id);
}

/** One test an example. */
export function examples(id: string, list: readonly Example[]): void {
  it.each(
    list.map(
      (example) =>
        [
          `${example.status}: ${example.html
            .replace(/<[^>]+>/g, ' ')
            .trim()
            .slice(0, 60)}`,
          example,
        ] as const,
    ),
  )('%s', (_, example) => {
    const finding = findingFor(id, example);
    expect({ status: finding.status, because: example.because, evidence: finding.evidence[0]?.quote }).toMatchObject({ status: example.status });
    if (example.quote !== undefined) expect(finding.evidence.map((e) => e.quote).join(' ▸ ')).toContain(example.quote);
    if (example.value !== undefined) expect(finding.value).toEqual(example.value);
  });
}
