import { describe, expect, test } from 'vitest';
import { assertionAt, isDeferred } from '../../../src/core/text/assertion.ts';

describe('a statement that only defers', () => {
  test.each([
    '途中解約、返金、最低利用期間の条件は、サービス内容によって異なります。',
    '契約前に適用条件を提示し、個別契約または申込条件を優先します。',
    '対応日、返信目安、緊急時の連絡方法は、契約するサービスごとに事前にご案内します。',
    '保存期間、削除方法は、案件内容に応じて確認します。',
    '契約終了時の返却条件を事前に定めます。',
    '契約期間は個別契約に従います。',
    '解約の手続は、個別契約またはガイドラインに従います（実費はお客様負担）。',
    '解約方法は契約書に定めます。',
    'Cancellation terms are set out in the individual agreement.',
  ])('%s', (text) => {
    expect(isDeferred(text)).toBe(true);
    expect(assertionAt(text, 0, 2)).toBe('deferred');
  });
  test.each([
    '料金はプランによって異なります。ライト 30,000円',
    '解約は1か月前までに書面で。詳細は契約書に定めます。',
    '解約は書面によるものとし、詳細は個別契約に従います。',
    '個別契約に従い、納品後14日以内に検収します。',
    '保守プランごとに月2回まで対応します。',
    'ご契約時に初期費用 11,000円をいただきます。',
    'ご契約前に利用規約をご確認ください。',
    'お申込み時に本人確認書類をご提示いただきます。',
    '契約時にNDAを締結し、内容をご説明します。',
    '料金を改定する場合は、事前にお知らせします。',
    '法令の定めに従い、開示します。',
    '退会はマイページの手続きにより行います。',
  ])('%s says something', (text) => expect(isDeferred(text)).toBe(false));
});
