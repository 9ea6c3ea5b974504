import { describe, expect, test } from 'vitest';
import { isEntrusted } from '../../../../src/core/facts/reading/entrusted.ts';

describe("contracts and bills of the client's own", () => {
  test.each([
    'リース契約や複合機の契約の期限を管理します。',
    '自動更新の契約を洗い出し、不要な更新を防ぎます。',
    '解約の期限も調べてお知らせします。',
    '会議室の利用時間を超過すると、施設から延長料金がかかります。',
    '時間外の出荷に割増料金を請求されることがあります。',
    'お取引先ごとの締め日と支払日を一覧にします。',
    '新聞や携帯電話の解約手続きを代行します。',
  ])('%s', (text) => expect(isEntrusted(text)).toBe(true));

  test.each([
    '解約のお手続きは管理画面から行えます。',
    '契約期間は6か月とし、満了の1か月前までにお申し出ください。',
    '超過した場合は1時間3,000円が請求されます。',
    '追加料金を請求されることはありません。',
    '毎月末に請求書を発行し、翌月末までにお振込みいただきます。',
    '派遣と比べて契約期間の縛りがなく、1か月からお使いいただけます。',
    '専用回線の解約は1か月前までにご連絡ください。',
  ])("the provider's own: %s", (text) => expect(isEntrusted(text)).toBe(false));
});
