import { describe } from 'vitest';
import { examples } from '../../../support/criterion-examples.ts';

describe('service.quality-check', () => {
  examples('service.quality-check', [
    { status: 'met', html: '<p>納品前に必ずディレクターがダブルチェックを行います。</p>' },
    { status: 'met', html: '<p>入力作業は2名が別々に入力し、突き合わせてから納品します。</p>' },
    { status: 'met', html: '<p>応対の録音を品質管理部がモニタリングし、毎月採点しています。</p>' },
    { status: 'met', html: '<p>作成した資料は、別のスタッフが見直してからお渡しします。</p>' },
    { status: 'met', html: '<p>Every document is double-checked by a second person before delivery.</p>' },
    { status: 'missing', html: '<p>品質向上に努めます。高品質なサービスをお届けします。</p>' },
    { status: 'missing', html: '<h2>対応業務</h2><ul><li>経費精算のチェック</li><li>入金の突き合わせ</li><li>請求書の照合</li></ul>' },
    { status: 'missing', html: '<p>お申し込み前に必ずご確認ください。</p>' },
    { status: 'missing', html: '<p>アクセスログを監視し、権限を毎月見直しています。</p>', kind: 'security' },
    { status: 'missing', html: '<p>内容をお客様にご確認いただいてから納品となります。</p>' },
    { status: 'met', html: '<table><tr><th>照合</th><td>2人組読合せ、班長押印後に納品</td></tr></table>' },
    { status: 'met', html: '<p>できあがったものは、かならず別のひとりが声に出して読み返します。</p>' },
  ]);
});
