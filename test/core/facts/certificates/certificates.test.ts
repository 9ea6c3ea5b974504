import { describe, expect, it } from 'vitest';
import { findIsmsNumbers, findPmarkNumbers, ismsEditions, ismsStandard } from '../../../../src/core/facts/certificates/certificate-numbers.ts';
import { readStatements } from '../../../../src/core/facts/certificates/certificate-statements.ts';
import { fold, foldText, joinCjk } from '../../../../src/core/text/fold.ts';
import { sentenceRanges } from '../../../../src/core/text/sentences.ts';
import { auditBody, statusOf } from '../../../support/audit-html.ts';
import vectors from '../../../vectors.json' with { type: 'json' };

interface Vector {
  group: string;
  input: string;
  expected: unknown;
}

const group = (name: string): [string, unknown][] => (vectors.vectors as Vector[]).filter((v) => v.group === name).map(({ input, expected }) => [input, expected]);

const statements = (raw: string): { scheme: string; status: string }[] =>
  sentenceRanges(raw).flatMap((range) => readStatements(joinCjk(fold(raw.slice(range.start, range.end))).text).map(({ scheme, standing }) => ({ scheme, status: standing })));
const brief = (raw: string): string =>
  statements(raw)
    .map(({ scheme, status }) => `${scheme}:${status}`)
    .join(' ');

describe('numbers of the privacy mark', () => {
  it.each(group('pmark'))('vector %s', (input, expected) => {
    const found = findPmarkNumbers(foldText(input)).map(({ start: _start, end: _end, ...rest }) => rest);
    expect(found).toEqual(expected);
  });

  it.each([
    ['プライバシーマーク使用許諾事業者 認定No.第11820163号', '11820163'],
    ['登録番号 第10824463（08）号 プライバシーマーク使用許諾事業者', '10824463(08)'],
    ['Pマーク認定番号：17003418-05', '17003418(05)'],
  ])('%s', (text, number) => {
    const [hit] = findPmarkNumbers(foldText(text));
    expect(`${hit?.agency}${hit?.serial}${hit?.times ? `(${hit.times})` : ''}`).toBe(number);
  });

  it.each([
    ['a date', 'プライバシーマーク 20240115 取得'],
    ['a trade mark', 'プライバシーマークについて。商標登録 第10824463号'],
    ['no mark near', '整理番号 17003418'],
    ['a phone number', 'プライバシーマーク相談室 0120-116-213'],
    ['a corporate number', 'プライバシーマーク取得 法人番号 1010001000001'],
  ])('is not %s', (_what, text) => expect(findPmarkNumbers(foldText(text))).toEqual([]));

  it('names bodies that do not exist as implausible', () => expect(findPmarkNumbers('プライバシーマーク第99001234(02)号')[0]?.agencyPlausible).toBe(false));
});

describe('numbers and editions of ISO/IEC 27001', () => {
  it.each(group('isms_cert'))('vector %s', (input, expected) => {
    expect(findIsmsNumbers(foldText(input)).map(({ body, number }) => ({ body, number }))).toEqual(expected);
  });
  it.each(group('isms_version'))('vector %s', (input, expected) => expect(ismsEditions(foldText(input))).toEqual(expected));

  it.each([
    ['ＩＳＯ／ＩＥＣ　２７００１　認証登録番号　ＩＳ　７１２３４５', 'IS 712345'],
    ['ISMS認証 No.IS123456', 'IS 123456'],
    ['ISO27001 登録番号：JP19/080654', 'JP19/080654'],
    ['ISMS 認証番号 IA160164a', 'IA160164a'],
    ['プライバシーマーク登録番号 第17003418(07)号／ISO27001登録番号 JQA-IM2871', 'JQA-IM2871'],
  ])('%s', (text, number) => expect(findIsmsNumbers(foldText(text)).map((hit) => hit.number)).toEqual([number]));

  it.each([
    ['ISMS認証（認定番号 ISR016）', 'accreditation of the body'],
    ['ISO 9001 登録番号 FS 123456、ISO27001は準備中', 'another standard'],
    ['ISMS取得 プライバシーマーク登録番号 17003418(07)', 'the privacy mark'],
  ])('%s: %s', (text) => expect(findIsmsNumbers(foldText(text))).toEqual([]));

  it('takes the newest edition', () => {
    expect(ismsStandard(['2014', '2022'])).toBe('ISO/IEC 27001:2022');
    expect(ismsStandard(['2023'])).toBe('ISO/IEC 27001:2022');
    expect(ismsStandard([])).toBe('ISO/IEC 27001');
  });
});

describe('the accredited body that takes complaints', () => {
  it.each(group('cert_org'))('vector %s is no certificate and no membership', (input) => {
    const audit = auditBody(`<h2>個人情報の取り扱い</h2><p>${input}</p>`, 'privacy');
    expect(['cert.pmark', 'company.association'].map((id) => statusOf(audit, id))).toEqual(['missing', 'missing']);
  });
});

describe('what is said of a certificate', () => {
  it.each(group('security_claim'))('vector %s', (input, expected) => expect(statements(input)).toEqual(expected));

  it.each([
    ['プライバシーマーク(登録番号第17003418(07)号)とISO/IEC 27001:2022(登録番号 JQA-IM2871)の認証を受けた体制で、お客様の情報をお預かりします。', 'pmark:certified isms:certified'],
    ['プライバシーマークとISMSの両方を取得', 'pmark:certified isms:certified'],
    ['当社はプライバシーマークの使用許諾事業者です。', 'pmark:certified'],
    ['プライバシーマーク取得企業がサポートします', 'pmark:certified'],
    ['プライバシーマークを取得しており、これまで漏えい事故は一度もありません。', 'pmark:certified'],
    ['プライバシーマークの更新審査を完了しました', 'pmark:certified'],
    ['ISO/IEC 27001に基づくISMS認証を取得しています', 'isms:certified'],
    ['当社は情報セキュリティの国際規格「ISO/IEC 27001」の認証を取得しています。', 'isms:certified'],
    ['We are certified to ISO/IEC 27001.', 'isms:certified'],
    ['クラウドで秘書業務を行う当社は、プライバシーマークを取得しています。', 'pmark:certified'],
    ['ISO27001認証を取得した体制で、貴社の業務を支援します。', 'isms:certified'],
    ['プライバシーマーク取得のお知らせ', 'pmark:certified'],
    ['プライバシーマーク更新のお知らせ', 'pmark:certified'],
    ['認証・資格：ISMS、プライバシーマーク', 'isms:certified pmark:certified'],
    ['プライバシーマークは2026年8月に付与申請を行い、現在審査を受けているところです。', 'pmark:planned'],
    ['まだ取得していませんが、2027年にプライバシーマークを取得する予定です。', 'pmark:planned'],
    ['We are working towards ISO/IEC 27001 certification.', 'isms:planned'],
    ['ISO27001(ISMS)認証取得を目指し、体制を整えています。', 'isms:planned'],
    ['当社は、JIS Q 15001に適合した個人情報保護マネジメントシステムを運営します。', 'pmark:conformant'],
    ['情報セキュリティマネジメントシステム(ISMS)を構築・運用し、継続的に改善します。', 'isms:conformant'],
    ['Our operations are ISO 27001 compliant.', 'isms:conformant'],
    ['ファイルの保管にはISO27001認証を取得したデータセンターを使用しています。', 'isms:thirdparty'],
    ['データセンターはTier3、ISO27001認証取得済みです。', 'isms:thirdparty'],
    ['データはISO27001認証を取得しているアマゾン ウェブ サービスの東京リージョンに保管しています。', 'isms:thirdparty'],
    ['ISMS認証を取得している当社のオフィスで、書類をすべて保管しています。', 'isms:certified'],
    ['We host on AWS, which is ISO 27001 certified.', 'isms:thirdparty'],
    ['AWS（ISO27001、SOC2取得）上で運用', 'isms:thirdparty soc2:thirdparty'],
    ['機密文書はプライバシーマークを取得した溶解業者に引き渡します。', 'pmark:thirdparty'],
    ['Data is stored in an ISO 27001 certified data centre.', 'isms:thirdparty'],
    ['SOC 2については、現時点では取得の予定はありません。', 'soc2:negative'],
    ['プライバシーマークは取得しておりませんが、JIS Q 15001に準じた運用をしています。', 'pmark:negative'],
    ['プライバシーマークを2026年3月に返上しました。', 'pmark:negative'],
    ['We do not hold the PrivacyMark.', 'pmark:negative'],
    ['Pマーク取得支援ならお任せください', 'pmark:support'],
    ['ISO27001取得企業の支援実績多数', 'isms:support'],
    ['Pマークの取得もサポートしております。', 'pmark:support'],
    ['ISMS・Pマーク取得サポート', 'isms:support pmark:support'],
    ['プライバシーマークとは、個人情報を適切に扱う事業者に使用が認められるしるしです。', 'pmark:named'],
    ['プライバシーマーク取得企業は、全国で16,000件以上あります。', 'pmark:named'],
    ['認定個人情報保護団体：日本情報経済社会推進協会（プライバシーマーク付与機関）', 'pmark:named'],
    ['プライバシーマークを取得しているかを確認しましょう。', 'pmark:named'],
    ['ISMSを取得していない企業には再委託しません。', 'isms:named'],
    ['Pマーク・ISMSを取得した企業様の内部監査もお手伝いします', 'pmark:named isms:named'],
  ])('%s → %s', (text, expected) => expect(brief(text)).toBe(expected));

  it('reads 1 MB of repeated names in time', () => {
    const started = Date.now();
    readStatements('プライバシーマーク取得('.repeat(80_000));
    findIsmsNumbers(`ISMS 登録番号 ${'A'.repeat(500_000)}${'1'.repeat(500_000)}`);
    findPmarkNumbers(`Pマーク ${'10824463'.repeat(120_000)}`);
    expect(Date.now() - started).toBeLessThan(2000);
  });
});
