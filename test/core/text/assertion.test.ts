import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test, vi } from 'vitest';
import { type Assertion, assertionAt, clauseAround, isNegated } from '../../../src/core/text/assertion.ts';

const of = (text: string, thing: string): Assertion => assertionAt(text, text.indexOf(thing), text.indexOf(thing) + thing.length);

describe('assertionAt', () => {
  test.each<[Assertion, string, string]>([
    ['affirmed', '当社はプライバシーマークを取得しています。', 'プライバシーマーク'],
    ['affirmed', 'ISMS認証を2019年に取得済みです。', 'ISMS'],
    ['affirmed', '一般社団法人みなと支援機構は、個人情報をご請求に用います。', '個人情報'],
    ['support', 'プライバシーマークの取得を支援します。', 'プライバシーマーク'],
    ['affirmed', '全員が研修を受け、テストに合格しないと業務に就けません。', '研修'],
    ['affirmed', '原因を調べ、文書によりご報告いたします。', '原因'],
    ['affirmed', '暗号化した受け渡しの仕組みを使い、メールへの添付では受け取りません。', '暗号化'],
    ['affirmed', '端末には対策ソフトを入れ、公衆Wi-Fiでの作業は認めていません。', '対策ソフト'],
    ['affirmed', '入口に認証装置を設け、来訪者は入れません。', '認証装置'],
    ['negated', '個人情報を第三者に開示し、提供することはありません。', '開示'],
    ['deferred', 'バックアップは、お使いのサービスの機能によります。', 'バックアップ'],
    ['negated', 'プライバシーマークは取得しておりません。', 'プライバシーマーク'],
    ['negated', 'Pマークは未取得です。', 'Pマーク'],
    ['negated', '電話でのお問い合わせはご遠慮ください。', '電話'],
    ['affirmed', '電話で、ご遠慮なくお聞かせください。', '電話'],
    ['negated', '来社でのお打ち合わせはお断りしています。', '来社'],
    ['negated', '現金でのお支払いには対応いたしかねます。', '現金'],
    ['negated', 'We do not hold ISO 27001.', 'ISO 27001'],
    ['planned', 'プライバシーマークは2027年に取得予定です。', 'プライバシーマーク'],
    ['planned', 'ISMSは申請中です。', 'ISMS'],
    ['planned', 'プライバシーマークの取得をめざしています。', 'プライバシーマーク'],
    ['negated', 'お振込みはお受けしていないんです。', 'お振込み'],
    ['affirmed', '取引開始時に反社会的勢力でないことを確認しています。', '反社会的勢力'],
    ['planned', 'ISO 27001の取得に向けて準備しております。', 'ISO 27001'],
    ['planned', 'ログインは二段階認証へ切り替える計画です。', '二段階認証'],
    ['planned', '来春、バックアップを別の地域にも置く予定です。', 'バックアップ'],
    ['planned', 'We are planning to obtain ISO 27001.', 'ISO 27001'],
    ['conformant', 'ISO/IEC 27001に準拠した管理体制です。', 'ISO/IEC 27001'],
    ['conformant', 'プライバシーマークと同等の水準で管理します。', 'プライバシーマーク'],
    ['conformant', 'JIS Q 15001に基づき運用しています。', 'JIS Q 15001'],
    ['third-party', 'データはISO 27001を取得したデータセンターで保管します。', 'ISO 27001'],
    ['third-party', 'AWSはISO 27001の認証を取得しています。', 'ISO 27001'],
    ['support', 'プライバシーマークの取得支援も行います。', 'プライバシーマーク'],
    ['conditional', '追加料金が発生する場合があります。', '追加料金'],
    ['affirmed', 'If you are not happy with your assistant, we will find another one.', 'another one'],
    ['affirmed', 'We will replace your assistant if you are not satisfied.', 'replace'],
    ['affirmed', 'You can switch plans without a fee.', 'switch'],
    ['affirmed', '業務の依頼は窓口に対して行うものとし、個々の従事者に直接指示してはならない。', '窓口'],
  ])('%s: %s', (assertion, text, thing) => expect(of(text, thing)).toBe(assertion));

  describe('the clause of the thing decides', () => {
    test.each<[Assertion, string, string]>([
      ['affirmed', 'プライバシーマークは取得していますが、ISMSは取得していません。', 'プライバシーマーク'],
      ['negated', 'プライバシーマークは取得していますが、ISMSは取得していません。', 'ISMS'],
      ['affirmed', 'ISMSは申請中ですが、プライバシーマークは取得しています。', 'プライバシーマーク'],
      ['planned', 'プライバシーマークは取得済みですが、ISMSは取得予定です。', 'ISMS'],
      ['affirmed', 'プライバシーマークは取得済みですが、ISMSは取得予定です。', 'プライバシーマーク'],
      ['negated', 'プライバシーマーク、ISMS、SOC2は取得していません。', 'プライバシーマーク'],
    ])('%s of %3$s: %2$s', (assertion, text, thing) => expect(of(text, thing)).toBe(assertion));
  });
});

describe('isNegated', () => {
  test.each(['対応していません', '初期費用はかからない。', '自動更新なし', '違約金は不要です', '対象外', '料金は無料ではありません', 'not available', '更新はしておりません。'])(
    '%s',
    (text) => expect(isNegated(text)).toBe(true),
  );
  test.each([
    '漏えいしないように管理します',
    '少ない人数でも',
    '対応できないことはありません',
    '欠かせません',
    'お試しになりませんか',
    'それだけではありません',
    '不可欠です',
    '曜日を問わず対応します',
    '規模にかかわらず',
    '困っていませんか？',
    'はなしを聞く',
  ])('%s is no denial', (text) => expect(isNegated(text)).toBe(false));
});

it('clauseAround keeps commas inside brackets', () => {
  const text = '当社は認証（ISMS、プライバシーマーク）を取得しています。';
  expect(clauseAround(text, 6, 10)).toEqual({ start: 0, end: text.length });
});

describe('assertionAt, once it has read much', () => {
  /** Less than is read before words are looked for first. */
  const FEW = 400;
  const ENDS = [
    '取得していません。',
    '支援します。',
    '取得予定です。',
    '準拠しています。',
    '個別契約書に定めます。',
    'ご相談ください。',
    '取得したデータセンターにあります。',
    'なければなりません。',
  ];
  const pages = (readdirSync('public/demo', { recursive: true }) as string[]).filter((name) => name.endsWith('.html'));
  const sentences = pages.flatMap((name) => readFileSync(join('public/demo', name), 'utf8').split(/<[^>]{0,400}>|(?<=。)/)).filter((words) => words.trim().length > 10);
  const step = Math.ceil(sentences.length / (FEW - ENDS.length * 2));
  const texts = [
    ...sentences.filter((_, i) => i % step === 0),
    ...ENDS.map((end) => `プライバシーマークは${end}`),
    ...ENDS.map((end) => `We do not offer it; プライバシーマークを${end}`),
  ];
  const readAll = async (before: readonly string[]): Promise<Assertion[]> => {
    vi.resetModules();
    const { assertionAt: read } = await import('../../../src/core/text/assertion.ts');
    for (const text of before) read(text, 0, 2);
    return texts.map((text) => read(text, text.length >> 2, (text.length >> 2) + 2));
  };

  it('reads as it did at first', async () => {
    const first = await readAll([]);
    expect(texts.length).toBeLessThanOrEqual(FEW);
    expect(new Set(first).size).toBe(8);
    expect(await readAll(Array.from({ length: 600 }, (_, i) => `文${i}`))).toEqual(first);
  });
});
