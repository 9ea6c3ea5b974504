import { describe, expect, test } from 'vitest';
import { isSoldWork } from '../../../../src/core/facts/reading/asides.ts';

describe('work that is sold', () => {
  test.each<[boolean, string, string]>([
    [true, '内部統制の文書化や反社チェックの調査作業もお手伝いします。', ''],
    [true, '貴社の新入社員研修の会場手配と受講者への連絡を行います。', ''],
    [true, 'お客様の商品を買った方へのお礼のメールも承ります。', ''],
    [true, '顧客へのお礼状をお送りします。', 'アフターフォロー代行'],
    [false, '担当者が休むときは、別のスタッフが代行します。', ''],
    [false, '納品の前に、二人目が原稿と突き合わせます。', ''],
    [false, '毎週金曜日に作業の内容をご報告します。', 'オンライン秘書'],
  ])('%s: %s (%s)', (sold, text, heading) => expect(isSoldWork({ sentence: { text }, headings: [heading] })).toBe(sold));
});
