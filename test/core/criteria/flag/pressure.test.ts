import { describe } from 'vitest';
import { examples } from '../../../support/criterion-examples.ts';

describe('flag.pressure', () => {
  examples('flag.pressure', [
    { status: 'flagged', html: '<p>本日限り！今すぐお申し込みください。</p>', kind: 'home' },
    { status: 'flagged', html: '<p>今月の募集は残り3枠。11月30日で締め切ります。</p>', kind: 'home' },
    { status: 'flagged', html: '<p>キャンペーン終了まで あと 1日 05:23:10</p>', kind: 'home' },
    { status: 'flagged', html: '<p>今すぐ契約しないと損をします。</p>', kind: 'home' },
    { status: 'flagged', html: '<p>Last chance! Offer ends today.</p>', kind: 'home' },
    { status: 'met', html: '<p>現在の空き枠：残り2名様（来年1月スタート分）</p>', kind: 'home' },
    { status: 'met', html: '<p>12月25日までのお申し込みで、初月の料金を20%割引します。</p>', kind: 'home' },
    { status: 'met', html: '<a href="/contact/">今すぐ申し込む</a><p>今すぐ始めるには下記フォームへ</p>', kind: 'home' },
    { status: 'met', html: '<p>先着10店舗限定で初期費用無料。</p>', kind: 'home' },
    { status: 'met', html: '<p>「本日限り」「残りわずか」といった広告には注意しましょう。</p>', kind: 'blog' },
    { status: 'met', html: '<p>平日15時までのご依頼は、本日中に対応します。</p>', kind: 'home' },
  ]);
});
