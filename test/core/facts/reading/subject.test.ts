import { describe, expect, it, test } from 'vitest';
import { hintSubject, isOwn, ownFacts, sentenceSubject } from '../../../../src/core/facts/reading/subject.ts';
import { viewPage } from '../../../../src/core/facts/reading/view.ts';
import type { Fact, Subject } from '../../../../src/core/model/fact.ts';
import type { PageKind, SitePage } from '../../../../src/core/model/site.ts';
import { snapshotFromHtml } from '../../../../src/parse/tree.ts';
import { siteOf } from '../../../support/audit-html.ts';

/** Subject of the sentence that holds '対象'. */
function subjectOf(body: string, kind: PageKind = 'home'): Subject | undefined {
  const page = siteOf({ '/': { html: `<html><body>${body}</body></html>`, kinds: [kind] } }).pages[0] as SitePage;
  return viewPage(page, 0).sentences.find((s) => s.text.includes('対象'))?.subject;
}

describe('by the heading above', () => {
  test.each<[Subject, string]>([
    ['client', 'お客様の声'],
    ['client', '導入事例'],
    ['client', 'お客様の取り組み'],
    ['client', 'Customer stories'],
    ['vacancy', '募集要項'],
    ['vacancy', 'オペレーター大募集'],
    ['vacancy', 'We are hiring'],
    ['comparison', '他社との比較'],
    ['comparison', '正社員を雇う場合'],
    ['comparison', '第3位'],
    ['news', '沿革'],
    ['news', '2021年4月'],
    ['news', '令和3年'],
    ['group', 'グループ会社'],
    ['group', 'フランチャイズ本部'],
    ['group', '主要株主'],
    ['column', 'プライバシーマークとは？'],
    ['column', '秘書代行の選び方'],
    ['column', '用語集'],
    ['outsider', '認定個人情報保護団体'],
    ['outsider', '苦情の解決の申出先'],
    ['outsider', '関連リンク'],
    ['sample', '記入例'],
    ['sample', '料金シミュレーション'],
    ['own', '会社概要'],
    ['own', '料金プラン'],
    ['own', '私たちの仕事'],
  ])('%s: %s', (subject, heading) => expect(subjectOf(`<h2>${heading}</h2><p>対象の文です。</p>`)).toBe(subject));

  it('the nearest heading that says something decides', () => {
    expect(subjectOf('<h2>お客様の声</h2><h3>料金について</h3><p>対象の文です。</p>')).toBe('own');
    expect(subjectOf('<h2>お客様の声</h2><h3>ミナト物産さま</h3><p>対象の文です。</p>')).toBe('client');
  });
  it('a heading is a sentence of its own part', () => {
    expect(subjectOf('<h2>お客様の声（対象）</h2>')).toBe('client');
  });
  it('the label of a row counts like a heading', () => {
    expect(subjectOf('<table><tr><th>主要株主</th><td>対象の会社</td></tr></table>', 'company')).toBe('group');
    expect(subjectOf('<table><tr><th>2019年4月</th><td>対象の年</td></tr></table>', 'company')).toBe('news');
  });
});

describe('by the kind of page', () => {
  test.each<[Subject, PageKind, string]>([
    ['column', 'blog', '<p>対象の文です。</p>'],
    ['vacancy', 'recruit', '<p>対象の文です。</p>'],
    ['own', 'service', '<p>対象の文です。</p>'],
    ['own', 'blog', '<footer><p>対象の文です。</p></footer>'],
    ['own', 'blog', '<h2>会社概要</h2><p>対象の文です。</p>'],
    ['column', 'blog', '<h2>料金の目安</h2><p>対象の文です。</p>'],
    ['own', 'blog', '<p>当社では対象の文のとおりです。</p>'],
    ['column', 'blog', '<p>「当社の対象になります」と答える会社が大半です。</p>'],
  ])('%s on %s: %s', (subject, kind, html) => expect(subjectOf(html, kind)).toBe(subject));
});

describe('by the names of the markup', () => {
  test.each<[Subject, string]>([
    ['vacancy', '<div id="recruit"><p>対象</p></div>'],
    ['client', '<div class="top-voice"><p>対象</p></div>'],
    ['client', '<section class="p-testimonials"><div><p>対象</p></div></section>'],
    ['outsider', '<div class="ad-area"><p>対象</p></div>'],
    ['outsider', '<div class="related-posts"><p>対象</p></div>'],
    ['sample', '<div class="sample"><p>対象</p></div>'],
    ['own', '<div class="header-address"><p>対象</p></div>'],
    ['own', '<div class="loadsheet"><p>対象</p></div>'],
    ['own', '<div class="preview"><p>対象</p></div>'],
  ])('%s: %s', (subject, html) => expect(subjectOf(html)).toBe(subject));
  it('paid links to elsewhere are advertisements', () => {
    expect(subjectOf('<div><a rel="sponsored" href="https://ad.example/"><p>対象</p></a></div>')).toBe('outsider');
    expect(subjectOf('<div><a rel="nofollow" href="https://provider.example/plan"><p>対象</p></a></div>')).toBe('own');
    expect(subjectOf('<div><a rel="noopener" href="https://ad.example/"><p>対象</p></a></div>')).toBe('own');
  });
  it('hintSubject of an element without words', () => {
    const page = snapshotFromHtml('<div class="voice"><img src="a.png"></div><img src="b.png">', 'https://provider.example/');
    expect(page.images.map((image) => hintSubject(page, image.node))).toEqual(['client', null]);
  });
});

describe('by its own words', () => {
  test.each<[Subject, Subject, string]>([
    ['sample', 'own', '例：株式会社○○'],
    ['sample', 'own', '住所 ○○県○○市'],
    ['outsider', 'own', 'Powered by SiteMaker'],
    ['outsider', 'own', 'ホームページ制作 ミナトデザイン'],
    ['own', 'own', '当社はホームページ制作会社との連絡もお引き受けします。'],
    ['client', 'own', '「電話の取りこぼしがなくなり、とても助かりました。」（事務長 佐伯さん）'],
    ['own', 'own', '「はい、ナギサです」と貴社名でお受けします。'],
    ['column', 'own', '多くの会社では最低3か月の契約が必要です。'],
    ['own', 'own', '多くの企業様に選ばれています。'],
    ['column', 'own', '一般的に、電話代行の相場は月1万円です。'],
    ['own', 'own', '一般的な相場より、当社は安くお受けします。'],
    ['own', 'column', '当社の最低契約期間は1か月です。'],
    ['column', 'column', '契約期間は1か月からが主流です。'],
    ['news', 'own', '旧所在地 東京都港区六本木9-9-9'],
    ['news', 'own', '2019年までは大阪に事務所がありました。旧社名はミナトでした。'],
    ['vacancy', 'vacancy', '時給は1,300円です。'],
    ['own', 'vacancy', 'スタッフ全員に電話応対の研修を受けていただきます。'],
    ['vacancy', 'vacancy', '全員に通勤手当10,000円を支給します。'],
    ['news', 'own', '商工会議所の勉強会で話をしました 2026年5月30日'],
    ['own', 'own', '稼働開始は2026年5月30日です。'],
    ['vacancy', 'news', '事務スタッフを2名募集しています（時給1,150円～）。'],
    ['vacancy', 'own', 'オペレーターを募集中です（勤務は9時から15時）。'],
    ['own', 'own', '先着5社のモニターのお客様を募集しています（スタッフ1名、月額9,800円）。'],
  ])('%s of a %s block: %s', (subject, block, text) => expect(sentenceSubject(block, text)).toBe(subject));
});

it('only own facts support a status', () => {
  const fact = (subject: Subject): Fact => ({ value: null, page: 0, start: 0, end: 1, tactic: 'text', subject, confidence: 1 });
  expect(ownFacts([fact('own'), fact('client'), fact('group')])).toHaveLength(1);
  expect(isOwn(fact('column'))).toBe(false);
});

describe('words about any firm, titles and the builder', () => {
  test.each<[Subject, string]>([
    ['column', 'データの対象の控えはあるか、漏れたときの手順は決まっているか。'],
    ['own', 'データの対象の控えがあるかどうかを毎朝確かめています。'],
    ['column', '「クラウド会計の対象、二段階認証を忘れずに」'],
    ['own', '「お預かりした対象の情報は必ずお守りします」'],
    ['outsider', 'Made with PageNest｜対象のSSL・バックアップ標準搭載'],
    ['own', '対象のSSLで通信を暗号化しています。'],
  ])('%s: %s', (subject, text) => expect(subjectOf(`<p>${text}</p>`)).toBe(subject));

  test('an example of an estimate is a sample', () => {
    expect(subjectOf('<h2>お見積りの例</h2><p>対象の業務 月額110,000円</p>')).toBe('sample');
    expect(subjectOf('<h2>お見積りの流れ</h2><p>対象の業務をうかがいます。</p>')).toBe('own');
  });
});
