import { describe } from 'vitest';
import { examples } from '../../../support/criterion-examples.ts';

describe('privacy.access-scope', () => {
  examples('privacy.access-scope', [
    {
      status: 'met',
      html: '<p>お預かりしたデータには、担当アシスタント以外はアクセスできません。</p>',
      quote: 'お預かりしたデータには、担当アシスタント以外はアクセスできません。',
      kind: 'security',
    },
    {
      status: 'met',
      html: '<p>お預かりしたパスワードは、担当者のみが閲覧できるよう権限を設定しています。</p>',
      quote: 'お預かりしたパスワードは、担当者のみが閲覧できるよう権限を設定しています。',
      kind: 'service',
    },
    {
      status: 'met',
      html: '<h1>プライバシーポリシー</h1><p>個人情報へのアクセスは、業務上必要な従業員に限定しています。</p>',
      quote: '個人情報へのアクセスは、業務上必要な従業員に限定しています。',
      kind: 'privacy',
    },
    {
      status: 'met',
      html: '<h3>情報が漏れないか心配です。</h3><p>お客様のデータにアクセスできるのは、担当するスタッフに限られます。契約終了後はアクセス権を削除します。</p>',
      quote: 'お客様のデータにアクセスできるのは、担当するスタッフに限られます。',
      kind: 'faq',
    },
    { status: 'met', html: '<p>お預かりした資料に触れるのは担当の2名だけです。</p>', quote: 'お預かりした資料に触れるのは担当の2名だけです。', kind: 'security' },
    { status: 'met', html: '<p>ご解約のときは、お預かりしたデータを1か月以内に消去します。</p>', kind: 'service' },
    { status: 'met', html: '<p>いただいたログイン情報は、担当スタッフ以外には共有しません。</p>', kind: 'service' },
    { status: 'missing', html: '<p>解約の際は1か月前までにご連絡ください。</p>', kind: 'service' },
    { status: 'missing', html: '<p>アクセス権限の管理を徹底しています。</p>', kind: 'security' },
    { status: 'missing', html: '<p>会員だけが閲覧できるお役立ち資料をご用意しています。</p>', kind: 'service' },
    { status: 'missing', html: '<p>オフィスにはICカードを持つ社員のみ入室できます。</p>', kind: 'security' },
    { status: 'missing', html: '<p>ご本人以外がログインできないよう、二段階認証を設定しています。</p>', kind: 'security' },
    {
      status: 'met',
      html: '<p>データを見られるのは担当の秘書とリーダーの2名に限られます。</p>',
      quote: 'データを見られるのは担当の秘書とリーダーの2名に限られます。',
      kind: 'security',
    },
    { status: 'met', html: '<p>権限のないスタッフはファイルを開けません。</p>', quote: '権限のないスタッフはファイルを開けません。', kind: 'security' },
    { status: 'met', html: '<p>Only your assigned assistant can access your files.</p>', quote: 'Only your assigned assistant can access your files.', kind: 'security' },
    { status: 'missing', html: '<p>当社の役員のみが閲覧できる社内規程を整備しています。</p>', kind: 'security' },
    { status: 'met', html: '<table><tr><th>閲覧者</th><td>担当2名、班長</td></tr></table><p>お預かりした資料について</p>', quote: '閲覧者 担当2名、班長', kind: 'security' },
    { status: 'missing', html: '<p>会員だけが見られる資料をご用意しました。</p>', kind: 'price' },
    { status: 'met', html: '<p>お預かりしたものを開くのは、代表ひとりです。</p>', quote: 'お預かりしたものを開くのは、代表ひとりです。', kind: 'privacy' },
    { status: 'missing', html: '<p>お店を開くのは社長だけです。</p>', kind: 'company' },
    { status: 'met', html: '<table><tr><th>アクセス</th><td>担当者のみ</td></tr></table><p>お預かりデータ</p>', quote: 'アクセス 担当者のみ', kind: 'security' },
    {
      status: 'met',
      html: '<p>お預かりしたパスワードを知っているのは、担当のひとりだけです。</p>',
      quote: 'お預かりしたパスワードを知っているのは、担当のひとりだけです。',
      kind: 'security',
    },
    {
      status: 'met',
      html: '<p>お客様専用のチャットルームは、お客様と担当者だけが閲覧できます。</p>',
      quote: 'お客様専用のチャットルームは、お客様と担当者だけが閲覧できます。',
      kind: 'service',
    },
    { status: 'missing', html: '<p>限定公開の動画は会員の方のみ視聴できます。</p>', kind: 'price' },
    { status: 'missing', html: '<p>担当者以外のスタッフもデータを閲覧できるので安心です。</p>', kind: 'service' },
  ]);
});
