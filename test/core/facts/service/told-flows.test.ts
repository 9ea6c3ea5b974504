import { describe, expect, test } from 'vitest';
import { extractFlows } from '../../../../src/core/facts/service/flow.ts';
import { viewSite } from '../../../../src/core/facts/reading/view.ts';
import type { PageKind } from '../../../../src/core/model/site.ts';
import { siteOf } from '../../../support/audit-html.ts';

const flows = (body: string, kind: PageKind = 'service'): { steps: number; days: number | null }[] =>
  extractFlows(viewSite(siteOf({ '/': { html: `<html><body><main>${body}</main></body></html>`, kinds: [kind] } }))).map((fact) => fact.value);

describe('flows that no heading announces', () => {
  test.each([
    ['a paragraph', '<h2>かんたんです</h2><p>お問い合わせのあと、面談でご要望を伺い、お見積りにご納得いただけましたらご契約。最短3営業日で業務を開始します。</p>', 5, 3],
    ['an ordered list', '<h2>まずはここから</h2><ol><li>フォームから連絡</li><li>ヒアリング</li><li>ご契約</li><li>サポート開始</li></ol>', 4, null],
    [
      'rows by day',
      '<h2>電話代行</h2><table><tr><th>1日目</th><td>お申し込み</td></tr><tr><th>2日目</th><td>打ち合わせ</td></tr><tr><th>3日目</th><td>受電開始</td></tr></table>',
      3,
      null,
    ],
    [
      'numbers in lines of their own',
      '<h2>すぐ動けます</h2><div><p>1</p><p>無料相談</p></div><div><p>2</p><p>打ち合わせ</p></div><div><p>3</p><p>契約して業務開始</p></div>',
      3,
      null,
    ],
  ])('%s', (_, html, steps, days) => expect(flows(html)).toEqual([{ steps, days }]));

  test.each([
    ['a service sold', '<p>お申し込みの受付、面談の調整、契約書の準備をお手伝いし、その後の業務開始までを支えます。</p>'],
    ['another way', '<h2>採用の流れ</h2><ol><li>応募者へ連絡</li><li>面談</li><li>契約</li><li>業務開始</li></ol>'],
    ['when billing starts', '<p>お申し込み後、面談を経てご契約いただいた月から料金のお支払いが始まります。</p>'],
  ])('not %s', (_, html) => expect(flows(html).filter(({ steps }) => steps >= 3)).toEqual([]));
});
