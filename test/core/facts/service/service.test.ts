import { describe, expect, test } from 'vitest';
import { extractCases } from '../../../../src/core/facts/service/cases.ts';
import { claimsExtractor } from '../../../../src/core/facts/reading/claims.ts';
import { extractExclusions } from '../../../../src/core/facts/service/exclusions.ts';
import { extractFlows } from '../../../../src/core/facts/service/flow.ts';
import { extractQuestions } from '../../../../src/core/facts/service/questions.ts';
import { extractServiceHours } from '../../../../src/core/facts/service/service-hours.ts';
import { extractTasks } from '../../../../src/core/facts/service/tasks.ts';
import { extractTools } from '../../../../src/core/facts/service/tools.ts';
import { SERVICE_TOPICS } from '../../../../src/core/facts/topics/service.ts';
import { type SiteView, viewSite } from '../../../../src/core/facts/reading/view.ts';
import type { PageKind } from '../../../../src/core/model/site.ts';
import { siteOf } from '../../../support/audit-html.ts';
import vectors from '../../../vectors.json' with { type: 'json' };

/** What the readers of the service itself find, in words that differ from those of the criteria's examples. */

const site = (body: string, kind: PageKind = 'service'): SiteView => viewSite(siteOf({ '/': { html: `<html><body><main>${body}</main></body></html>`, kinds: [kind] } }));

describe('vectors: who takes the request', () => {
  const claims = claimsExtractor(SERVICE_TOPICS);
  const list = vectors.vectors.filter((vector) => vector.group === 'service_type') as unknown as { input: string; expected: string[] }[];
  test.each(list)('$input', ({ input, expected }) => {
    const topics = new Set(claims(site(`<p>${input}。</p>`)).map((fact) => fact.value.topic as string));
    for (const topic of expected) expect([...topics]).toContain(topic === 'team' && topics.has('director') ? 'director' : topic);
  });
});

describe('tasks', () => {
  const tasks = (body: string, kind?: PageKind): string[] => extractTasks(site(body, kind)).map((fact) => fact.value.words);

  test('each in the words of the site', () =>
    expect(tasks('<h2>できること</h2><ul><li>受信メールの仕分け</li><li>新幹線の手配</li><li>立替経費の精算</li></ul>')).toEqual([
      '受信メールの仕分け',
      '新幹線の手配',
      '立替経費の精算',
    ]));
  test.each([
    ['troubles', '<h2>こんなお悩みはありませんか</h2><ul><li>経費精算がたまっている</li></ul>'],
    ['what is refused', '<h2>お引き受けできないもの</h2><ul><li>電話代行</li></ul>'],
  ])('none in %s', (_, body) => expect(tasks(body)).toEqual([]));
});

describe('tools', () => {
  const tools = (body: string): string[] => [...new Set(extractTools(site(body)).map((fact) => fact.value.name))];

  test.each<[string, string[]]>([
    ['<h2>使っている道具</h2><p>Slack、Googleスプレッドシート、弥生会計</p>', ['Slack', 'Googleスプレッドシート', '弥生会計']],
    ['<p>声が聞きたい日は Zoom をつなぎます。</p>', ['Zoom']],
    ['<h2>対応ツール</h2><div>SlackNotionHubSpot</div>', ['Slack', 'Notion', 'HubSpot']],
    ['<p>WordPressの更新とInstagramの投稿を承ります。</p>', []],
    ['<p>無料相談はZoomで承ります。</p>', []],
  ])('%s', (body, names) => expect(tools(body).sort()).toEqual([...names].sort()));
});

describe('hours of the service', () => {
  const hours = (body: string, kind?: PageKind): unknown[] => extractServiceHours(site(body, kind)).map((fact) => fact.value.hours);

  test.each<[string, unknown]>([
    ['<dl><dt>稼働時間</dt><dd>平日9:00〜18:00</dd></dl>', { days: '平日', from: '09:00', to: '18:00' }],
    ['<p>スタッフは朝八時から夕方六時まで机におります。</p>', { days: '', from: '08:00', to: '18:00' }],
    ['<p>稼働時間はご希望に応じて柔軟に対応します。</p>', null],
  ])('%s', (body, expected) => expect(hours(body)).toEqual([expected]));
  test.each(['<p>お電話での受付：平日10:00〜17:00</p>', '<p>24時間365日サーバーを監視しています。</p>', '<p>夜間（18:00〜22:00）は25%増しです。</p>'])('none: %s', (body) =>
    expect(hours(body)).toEqual([]),
  );
});

describe('flows', () => {
  const flows = (body: string): { steps: number; days: number | null }[] => extractFlows(site(body)).map((fact) => fact.value);

  test.each<[string, number, number | null]>([
    ['<h2>ご利用の流れ</h2><ol><li>お問い合わせ</li><li>面談</li><li>ご契約（最短3営業日）</li><li>業務開始</li></ol>', 4, 3],
    ['<h2>ご利用の流れ</h2><p>ご相談 → お見積り → ご契約 → スタート</p>', 4, null],
    ['<h2>始め方</h2><p>①お電話をください。②15分お話をうかがいます。③翌週から始めます。</p>', 3, null],
    ['<h2>導入まで</h2><p>STEP1</p><p>お申し込み</p><p>STEP2</p><p>ヒアリング</p><p>STEP3</p><p>即日スタート</p>', 3, null],
  ])('%s', (body, steps, days) => expect(flows(body)).toEqual([{ steps, days }]));
  test.each([
    '<h2>採用の流れ</h2><ol><li>応募フォーム</li><li>面接</li><li>業務開始</li></ol>',
    '<h2>解約の手順</h2><ol><li>ご連絡</li><li>確認</li><li>終了</li></ol>',
    '<h2>契約書の流れ</h2><ol><li>起案</li><li>回覧</li><li>捺印</li></ol>',
  ])('none: %s', (body) => expect(flows(body)).toEqual([]));
});

describe('exclusions', () => {
  test.each<[string, string[]]>([
    ['<p>記帳と税務申告、催促の電話。これらはお引き受けしていません。</p>', ['named']],
    ['<p>内容によってはお受けできないことがあります。</p>', ['vague']],
    ['<p>現金でのお支払いはお受けしておりません。</p>', []],
  ])('%s', (body, kinds) => expect(extractExclusions(site(body)).map((fact) => fact.value.kind)).toEqual(kinds));
});

describe('cases', () => {
  test.each<[string, string[]]>([
    ['<h2>お客様の声</h2><p>「月末の残業がなくなり、家で夕食をとれるようになりました。」</p><p>株式会社青葉計器 総務 三宅様</p>', ['named']],
    ['<h2>お客様の声</h2><p>「とても助かっています。」（40代・女性）</p>', ['anonymous']],
    ['<h2>ご利用事例</h2><p>製造業A社様では残業が月40時間減りました。</p><p>※想定される利用例です。</p>', ['imagined']],
    ['<h2>先輩スタッフの声</h2><p>「在宅で続けられるのがありがたいです。」</p><p>経理担当 Mさん</p>', []],
  ])('%s', (body, kinds) => expect(extractCases(site(body, 'home')).map((fact) => fact.value.kind)).toEqual(kinds));
});

describe('questions', () => {
  const asked = (body: string): string[] => extractQuestions(site(body, 'home')).map((fact) => fact.value.question);

  test('below a heading, or in a disclosure', () => {
    expect(asked('<h2>よくあるご質問</h2><p>Q. 地方でも頼めますか？</p><p>A. はい、全国で承ります。</p>')).toEqual(['地方でも頼めますか?']);
    expect(asked('<details><summary>パソコンが苦手でも平気ですか？</summary><p>電話だけでも始められます。</p></details>')).toEqual(['パソコンが苦手でも平気ですか?']);
  });
  test('a rhetorical one is none', () => expect(asked('<h2>こんなことで困っていませんか？</h2><p>経費の精算が終わらない。</p>')).toEqual([]));
});

describe('sites that offer no service of their own', () => {
  const list = '<h1>オンライン秘書おすすめ比較10選</h1><p>当サイトは広告収入を得ています。各社のサービスを料金と口コミで比較しました。</p>';
  const offers = '<h2>対応業務</h2><ul><li>メール返信</li><li>日程調整</li></ul>';

  test('a comparison offers no tasks', () => {
    expect(site(list + offers, 'home').pages[0]?.medium).toBe(true);
    expect(extractTasks(site(list + offers, 'home'))).toEqual([]);
  });
  test('a provider does', () => expect(site(offers, 'home').pages[0]?.medium ?? false).toBe(false));
});
