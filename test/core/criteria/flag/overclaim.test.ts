import { describe } from 'vitest';
import { examples } from '../../../support/criterion-examples.ts';

describe('flag.overclaim', () => {
  examples('flag.overclaim', [
    { status: 'flagged', html: '<p>必ず売上が上がります。</p>', kind: 'home' },
    { status: 'flagged', html: '<p>情報漏えいは100％ありません。絶対に安全です。</p>', kind: 'home' },
    { status: 'flagged', html: '<p>業界No.1のオンライン秘書</p>', kind: 'home' },
    { status: 'flagged', html: '<p>顧客満足度No.1 ※当社調べ</p>', kind: 'home' },
    { status: 'flagged', html: '<p>満足度100％！</p>', kind: 'home' },
    { status: 'flagged', html: "<p>We guarantee results. Japan's No. 1 virtual assistant service.</p>", kind: 'home' },
    { status: 'met', html: '<p>顧客満足度No.1（※1）</p><p>※1 2026年3月 株式会社リサーチ調べ、オンライン秘書利用者500名へのアンケート</p>', kind: 'home' },
    { status: 'met', html: '<p>お申し込みの前に必ずご確認ください。必ずしも全業務に対応するものではありません。</p>', kind: 'home' },
    { status: 'met', html: '<p>100％リモート。深夜は100％増し。100％子会社です。</p>', kind: 'home' },
    { status: 'met', html: '<p>データの消去を完全に行い、証明書を発行します。</p>', kind: 'home' },
    { status: 'met', html: '<p>情報漏えいを完全に防止することを保証するものではありません。</p>', kind: 'home' },
    { status: 'met', html: '<p>納品前に必ず2名でチェックします。担当を必ず1名置いています。</p>', kind: 'home' },
    { status: 'met', html: '<p>No.1 お問い合わせ</p><p>No.2 面談</p><p>会議室No.10</p>', kind: 'home' },
    { status: 'met', html: '<p>「絶対に儲かる」などの広告に注意してください。</p>', kind: 'blog' },
  ]);
});
