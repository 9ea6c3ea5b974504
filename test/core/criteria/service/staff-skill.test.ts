import { describe } from 'vitest';
import { examples } from '../../../support/criterion-examples.ts';

describe('service.staff-skill', () => {
  examples('service.staff-skill', [
    { status: 'met', html: '<p>採用率は1.5%。書類選考と実技試験を通過した人だけが在籍しています。</p>', quote: '採用率' },
    { status: 'met', html: '<p>アシスタントは全員、秘書または事務の実務経験が5年以上あります。</p>' },
    { status: 'met', html: '<p>日商簿記2級以上の有資格者が担当します。</p>' },
    { status: 'met', html: '<p>オペレーターの平均勤続年数は8年です。</p>' },
    { status: 'met', html: '<p>Every assistant has at least three years of experience as an office manager.</p>' },
    { status: 'met', html: '<p>上場企業で役員秘書を務めた経験のあるスタッフがお手伝いします。</p>' },
    { status: 'partial', html: '<p>優秀なアシスタントが多数在籍しています。</p>' },
    { status: 'partial', html: '<p>経験豊富なスタッフが丁寧に対応いたします。</p>' },
    { status: 'partial', html: '<p>プロの秘書が貴社の業務をサポートします。</p>' },
    { status: 'missing', html: '<h2>応募資格</h2><p>事務の実務経験3年以上、日商簿記2級をお持ちの方</p>', kind: 'recruit' },
    { status: 'missing', html: '<h2>代表あいさつ</h2><p>私は銀行で15年、営業を担当しました。</p>', kind: 'company' },
    { status: 'missing', html: '<p>創業20年、導入実績300社。</p>' },
    { status: 'missing', html: '<p>有資格者に限られる業務はお受けできません。</p>' },
    { status: 'missing', html: '<h2>経営メンバー</h2><p>取締役 山田花子：商社で役員秘書を10年経験</p>', kind: 'company' },
    { status: 'met', html: '<p>14人とも、会社や病院の机で五年よりも長く書類と向きあってきた人たちです。</p>' },
    { status: 'partial', html: '<dl><dt>Q. どんな人が出るの？</dt><dd>声がきれいで、感じのいい人ばかりです。</dd></dl>', kind: 'faq' },
  ]);
});
