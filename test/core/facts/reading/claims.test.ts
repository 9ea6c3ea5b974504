import { describe, expect, test } from 'vitest';
import { type Claim, claimsExtractor, type Topic } from '../../../../src/core/facts/reading/claims.ts';
import { viewSite } from '../../../../src/core/facts/reading/view.ts';
import type { Fact } from '../../../../src/core/model/fact.ts';
import type { PageKind } from '../../../../src/core/model/site.ts';
import { siteOf } from '../../../support/audit-html.ts';

const BACKUP: Topic = {
  topic: /バックアップ|back-?ups?/i,
  concrete: /毎日|毎晩|世代|自動|daily/i,
  vague: /万全|しっかり/,
  not: /バックアップ代行/,
  notUnder: /お悩み/,
};

function claims(html: string, topic: Topic = BACKUP, kind: PageKind = 'security'): { claim: Claim; quote: string; subject: Fact['subject'] }[] {
  const site = siteOf({ '/': { html: `<html lang="ja"><body><main>${html}</main></body></html>`, kinds: [kind] } });
  const text = site.pages[0]?.snapshot?.text ?? '';
  return claimsExtractor({ backup: topic })(viewSite(site)).map((fact) => ({
    claim: fact.value,
    quote: text.slice(fact.start, fact.end).replace(/\n/g, ' '),
    subject: fact.subject,
  }));
}

describe('claims', () => {
  test.each<[string, string, Partial<Claim>, string]>([
    ['own words', '<p>データは毎日バックアップしています。</p>', { grade: 'concrete', assertion: 'affirmed' }, 'データは毎日バックアップしています。'],
    ['vague words', '<p>バックアップも万全です。</p>', { grade: 'vague' }, 'バックアップも万全です。'],
    ['the name alone', '<ul><li>バックアップ</li><li>暗号化</li></ul>', { grade: 'named' }, 'バックアップ'],
    ['a heading above', '<h3>バックアップ</h3><p>毎晩、別の拠点に写しています。</p>', { grade: 'concrete' }, 'バックアップ 毎晩、別の拠点に写しています。'],
    ['a marked line above', '<p>■バックアップ<br>毎晩、別の拠点に写しています。</p>', { grade: 'concrete' }, '■バックアップ 毎晩、別の拠点に写しています。'],
    ['a short line above', '<div>バックアップ</div><div>毎晩、別の拠点に写しています。</div>', { grade: 'concrete' }, 'バックアップ 毎晩、別の拠点に写しています。'],
    ['a row of a table', '<table><tr><th>バックアップ</th><td>毎日 30世代</td></tr></table>', { grade: 'concrete' }, 'バックアップ 毎日 30世代'],
    [
      'a yes in a table',
      '<table><tr><th>バックアップ</th><td>○</td></tr><tr><th>暗号化</th><td>×</td></tr></table>',
      { grade: 'concrete', assertion: 'affirmed' },
      'バックアップ ○',
    ],
    [
      'a noun of doing in a table',
      '<table><tr><th>バックアップ</th><td>実施（年1回）</td></tr></table>',
      { grade: 'concrete', assertion: 'affirmed' },
      'バックアップ 実施（年1回）',
    ],
    ['a noun of not doing in a table', '<table><tr><th>バックアップ</th><td>未実施</td></tr></table>', { assertion: 'negated' }, 'バックアップ 未実施'],
    ['a no in a table', '<table><tr><th>バックアップ</th><td>×</td></tr><tr><th>暗号化</th><td>○</td></tr></table>', { grade: 'concrete', assertion: 'negated' }, 'バックアップ ×'],
    ['an answer', '<h3>バックアップは取っていますか？</h3><p>はい。毎日取っています。</p>', { grade: 'concrete' }, 'バックアップは取っていますか？ はい。'],
    [
      'an answer that begins with yes',
      '<h3>データのバックアップは自動ですか？</h3><p>はい、すべてのお客様が対象です。</p>',
      { grade: 'concrete', assertion: 'affirmed' },
      'データのバックアップは自動ですか？ はい、すべてのお客様が対象です。',
    ],
    [
      'an answer that is a predicate',
      '<h3>バックアップは行っていますか？</h3><p>実施しております。</p>',
      { grade: 'concrete', assertion: 'affirmed' },
      'バックアップは行っていますか？ 実施しております。',
    ],
    [
      'an answer that is a denial',
      '<h3>バックアップは行っていますか？</h3><p>行っておりません。</p>',
      { grade: 'concrete', assertion: 'negated' },
      'バックアップは行っていますか？ 行っておりません。',
    ],
    [
      'an answer that is a plan',
      '<h3>バックアップの計画はありますか？</h3><p>現在策定中で、年度内の完成を予定しています。</p>',
      { grade: 'concrete', assertion: 'planned' },
      'バックアップの計画はありますか？ 現在策定中で、年度内の完成を予定しています。',
    ],
    ['a denial', '<p>バックアップは自動では行っておりません。</p>', { grade: 'concrete', assertion: 'negated' }, 'バックアップは自動では行っておりません。'],
    ['a plan', '<p>毎日のバックアップは準備中です。</p>', { assertion: 'planned' }, '毎日のバックアップは準備中です。'],
    ['English', '<p>We make daily back-ups of client files.</p>', { grade: 'concrete' }, 'We make daily back-ups of client files.'],
  ])('%s', (_, html, expected, quote) => {
    const [first] = claims(html);
    expect(first?.claim).toMatchObject(expected);
    expect(first?.quote).toBe(quote);
  });

  test.each([
    ['a question', '<h3>バックアップは毎日取るべきですか？</h3>'],
    ['a service that is sold', '<p>毎日のバックアップ代行も承ります。</p>'],
    ['the reader’s troubles', '<h2>こんなお悩みはありませんか</h2><p>毎日のバックアップが面倒。</p>'],
    ['a yes to a task', '<h3>弊社のバックアップの設定を手伝ってもらえますか？</h3><p>はい、喜んで。</p>'],
    ['navigation', '<nav><a href="/b/">毎日のバックアップ</a></nav>'],
    ['struck words', '<p><s>毎日バックアップしています。</s></p>'],
    ['a label without value', '<table><tr><th>バックアップ 毎日</th><td></td></tr></table>'],
    ['another heading in between', '<h2>バックアップ</h2><h2>料金</h2><p>毎日のご利用で割引。</p>'],
  ])('%s states nothing', (_, html) => expect(claims(html)).toEqual([]));

  test('the subject goes with the sentence', () => {
    expect(claims('<p>一般的に、多くの会社では毎日バックアップを取っています。</p>')[0]?.subject).toBe('column');
    expect(claims('<h1>バックアップとは</h1><p>毎日のバックアップが大切です。</p>', BACKUP, 'blog')[0]?.subject).toBe('column');
  });

  test('a denied cost affirms the redo', () => {
    const redo: Topic = { topic: /やり直/, affirms: /時間を使わず|料金はいただきません/ };
    expect(claims('<p>やり直しの料金はいただきません。</p>', redo)[0]?.claim.assertion).toBe('affirmed');
  });

  test('items of a list are no headings, and keep the heading above', () => {
    const purpose: Topic = { topic: /利用目的は/, under: /利用目的/, says: /回答|提供|請求/ };
    expect(claims('<h2>個人情報の利用目的</h2><p>(1) お問い合わせへの回答<br>(2) サービスの提供<br>(3) 料金の請求</p>', purpose, 'privacy')).toHaveLength(3);
  });

  test('says in which document it stands', () => {
    const [first] = claims('<h1>プライバシーポリシー</h1><p>個人データは毎日バックアップし、適切に管理します。お問い合わせは窓口までお願いします。</p>', BACKUP, 'privacy');
    expect(first?.claim.document).toBe('privacy');
  });
});

describe('questions that leave nothing else to say', () => {
  const CHANGE: Topic = { topic: /担当者の交代/, under: /交代/, says: /交代/, asked: /担当者が合わない/ };
  const answer = (html: string): Claim[] => claims(html, CHANGE, 'faq').map(({ claim }) => claim);

  test('whatever answers them speaks of the topic', () => {
    expect(answer('<h3>担当者が合わないときは？</h3><p>新しい方をすぐにお探しします。</p>')).toMatchObject([{ grade: 'concrete', assertion: 'affirmed' }]);
  });

  test('a refusal is a refusal, and what follows it no answer', () => {
    expect(answer('<h3>担当者が合わないときは？</h3><p>あとから替えることはできません。次の更新で改めて人選いたします。</p>')).toMatchObject([{ assertion: 'negated' }]);
  });

  test('an answer that only sends on says nothing', () => {
    expect(answer('<h3>担当者が合わないときは？</h3><p>まずはお問い合わせください。</p>')).toEqual([]);
  });
});
