import { criterionCases, profile } from '../../../support/criterion-cases.ts';

criterionCases('company.association', [
  { of: 'a row', html: profile({ 加盟団体: '一般社団法人全国電話代行協会' }), status: 'met', quote: '加盟団体 一般社団法人全国電話代行協会' },
  { of: 'a sentence', html: '<p>当社は北浜商工会議所の会員です。</p>', status: 'met', quote: /北浜商工会議所の会員/ },
  { of: 'verb before the body', html: '<p>所属：日本秘書協会</p>', status: 'met' },
  { of: 'English', html: '<p>We are a member of the Kitahama Chamber of Commerce.</p>', status: 'met' },

  { of: 'nothing', html: '<p>秘書の仕事をお引き受けします。</p>', status: 'missing' },
  { of: 'no membership', html: '<p>当社が加入する認定個人情報保護団体はありません。</p>', kind: 'privacy', status: 'missing' },
  { of: 'accredited body', html: '<p>当社は認定個人情報保護団体である一般社団法人日本情報協会の対象事業者です。会員ではありません。</p>', kind: 'privacy', status: 'missing' },
  { of: 'insurance of the staff', html: profile({ 加入保険: '健康保険組合、厚生年金' }), status: 'missing' },
  { of: 'clients', html: '<p>お客様には商工会の会員の方も多くいらっしゃいます。</p>', kind: 'home', status: 'missing' },
  { of: 'a body without membership', html: '<p>商工会議所の検定について解説します。</p>', kind: 'blog', status: 'missing' },
  { of: 'not a member', html: '<p>当社は電話代行協会に加盟していません。</p>', status: 'missing' },
]);
