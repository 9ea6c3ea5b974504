import { describe, expect, test } from 'vitest';
import { asksForWork, isAdvice, isBusiness, isEnded, isHandedOn, isInstruction, isOffered, isRequest, isTitles, isWondered } from '../../../../src/core/facts/reading/speech.ts';

describe('advice to whoever reads', () => {
  test.each([
    '退職者のアカウントは、その日のうちに止めておきましょう。',
    '鍵は社長が持つのが望ましいところです。',
    'パソコンは二年に一度買い替えたいものです。',
    '写しは別の場所にも置いておくと、いざというとき助かります。',
    '入り口の鍵を替えるべきでしょう。',
    '名刺は金庫にしまっておくのが安心です。',
    '一度、取扱規程を読み返してみてはいかがでしょうか。',
    '担当者と会えるかどうかも、大きな目安です。',
    '月末の控えもわすれずに。',
    '個人情報を任された総務の方へ。',
  ])('%s', (text) => expect(isAdvice(text)).toBe(true));

  test.each([
    '退職者のアカウントは、その日のうちに止めています。',
    '鍵は社長だけが持ちます。',
    'まずは30分、お話ししましょう。',
    '当社では、二人で確かめるべきだと定めています。',
    'バックアップは二か所に置いていますので安心です。',
    '2週間の無料お試しで確かめてみましょう。',
  ])('is not: %s', (text) => expect(isAdvice(text)).toBe(false));
});

describe('what to find out of any firm', () => {
  test.each(['社員に研修をしているか。', '途中でやめたときに違約金がかかるか', '複写機の違約金がいくらか、など'])('%s', (text) => expect(isWondered(text)).toBe(true));
  test.each(['解約できますか。', 'だれがいつ何を開いたか。', '担当はどなたか。', '研修をしているかを毎月確かめています。'])('is not: %s', (text) =>
    expect(isWondered(text)).toBe(false),
  );
});

describe('what the reader is asked to do', () => {
  test.each(['権限の削除もお客様にお願いします。', 'パスワードは使い回さないでください。', '貴社にて権限を設定'])('%s', (text) => expect(isRequest(text)).toBe(true));
  test.each(['暗号化していますのでご安心ください。', '誤って届いた相手方に削除をお願いします。', '権限は弊社で割り当てます。'])('is not: %s', (text) =>
    expect(isRequest(text)).toBe(false),
  );
});

describe('instructions', () => {
  test('are sentences without their verb', () => expect(isInstruction('レジのパソコンにはウイルス対策ソフトを。', [])).toBe(true));
  test('are plain items below a heading that teaches', () => expect(isInstruction('IDは使い回さない', ['不正を防ぐ三つの習慣'])).toBe(true));
  test('are no rules of those who work here', () => expect(isInstruction('公衆Wi-Fiを使わない', ['在宅スタッフの心得'])).toBe(false));
  test('are no lists of measures', () => expect(isInstruction('パスワードは使い回さない', ['情報を守るために'])).toBe(false));
  test('are not told politely', () => expect(isInstruction('毎年六月に試験をいたします。', ['個人情報についての心得'])).toBe(false));
});

describe('what is sold', () => {
  test.each(['個人情報の研修（半日33,000円）', '新入社員の方への電話応対研修', '内部監査の議事録の整理', '監査の質問への回答もお引き受けしています。'])('%s', (text) =>
    expect(isOffered(text.replace(/（/g, '(').replace(/）/g, ')'))).toBe(true),
  );
  test.each([
    '個人情報の研修を年に二度行っています。',
    '1件あたり最大1億円を補償する保険に入っています。',
    '大雪のときは、もう一方のセンターがお電話もお引き受けします。',
    '当社のひな形でも承ります。',
  ])('is not: %s', (text) => expect(isOffered(text)).toBe(false));
});

describe('lines of business', () => {
  test('are lists of what is taken on', () => expect(isBusiness('秘書業務の受託、文書の清書、事務の講習')).toBe(true));
  test('are no sentences that hold such words', () => expect(isBusiness('明細書の印刷・封緘を外部の業者に委ねることがあり、契約により監督します。')).toBe(false));
});

describe('titles of papers', () => {
  test.each(['「職員研修ノート」六百部', '北山工務店様 『入退室管理の手引き』 A5判 60部'])('%s', (text) => expect(isTitles(text)).toBe(true));
  test.each(['「情報セキュリティ基本方針」を定めています。', '「きまり」という8ページの冊子にまとめ、お渡しします。', '研修は毎年です。'])('is not: %s', (text) =>
    expect(isTitles(text)).toBe(false),
  );
});

describe('questions for work', () => {
  test.each(['監査のときの資料集めも頼めますか?', 'うちのアクセスログを集計してもらえますか?'])('%s', (text) => expect(asksForWork(text)).toBe(true));
  test.each(['秘密保持契約は結んでもらえますか?', 'バックアップは取ってもらえますか?', '情報セキュリティの研修は受けていますか?'])('is not: %s', (text) =>
    expect(asksForWork(text)).toBe(false),
  );
});

describe('offers that have ended', () => {
  test.each([
    '先着順のモニターの受付を終えました。',
    '開業記念の入会金無料キャンペーンは、9月末をもちまして終了いたしました。',
    'はじめての方の割引は、3月でおしまいにしました。',
    '【受付終了】3時間お試しパック 4,800円',
    '代引きの取り扱いは廃止しました。',
  ])('%s', (text) => expect(isEnded(text)).toBe(true));

  test.each([
    '割引は終わりましたが、1週間の無料お試しはいまも続けています。',
    '全員が情報セキュリティ研修を終えました。',
    'ご契約の終了後は30日以内にデータを消去します。',
    '受付は17時で終了します。',
  ])('is not: %s', (text) => expect(isEnded(text)).toBe(false));
});

describe('what another firm has announced', () => {
  test.each([
    '提供元より、来月から月額2,480円へ改める旨の案内がありました。',
    'チャットの運営会社から、二段階認証を必須にするとの通知が届きました。',
    '開発元の株式会社アオソフトより、利用料を改定するとのお知らせがありました。',
  ])('%s', (text) => expect(isHandedOn(text)).toBe(true));
  test.each(['料金を改めるときは、当社より30日前までに通知します。', '事務局からご案内をお送りします。'])('is not: %s', (text) => expect(isHandedOn(text)).toBe(false));
});
