import { describe } from 'vitest';
import { examples } from '../../../support/criterion-examples.ts';

describe('service.type', () => {
  examples('service.type', [
    { status: 'met', html: '<p>専任のディレクターがヒアリングし、チームで対応します。</p>', value: 'director' },
    { status: 'met', html: '<p>ご依頼は窓口担当がまとめて承り、得意なスタッフに割り振ります。</p>', value: 'director' },
    { status: 'met', html: '<p>お客様の窓口はコンシェルジュ1名です。</p>', value: 'director' },
    { status: 'met', html: '<p>担当の秘書に直接ご指示いただけます。</p>', value: 'direct' },
    { status: 'met', html: '<p>面談のうえ、ご希望の秘書をお選びいただけます。</p>', value: 'direct' },
    { status: 'met', html: '<p>お客様専属のアシスタントがつきます。</p>', value: 'direct' },
    { status: 'met', html: '<h3>ディレクター型</h3><p>ディレクターがご依頼を受け付けます。</p><h3>直接型</h3><p>担当アシスタントへ直接ご依頼ください。</p>', value: 'both' },
    { status: 'met', html: '<p>You work with your assistant directly; there is nobody in between. Choose your own assistant after a call.</p>', value: 'direct' },
    { status: 'met', html: '<p>事務代行業務は基本的にチーム制を取っています。</p>', value: 'director' },
    {
      status: 'met',
      html: '<p>ご依頼は専任のディレクターがお受けします。アシスタントへ直接指示を出していただく必要はありません。</p>',
      value: 'director',
      because: 'what nobody needs to do is not how it is done',
    },
    {
      status: 'met',
      html: '<p>お客さまごとに窓口担当を決め、ご要望はその者がすべて承ります。</p><p>社員が外部の弁護士に直接相談できる通報窓口を置いています。</p>',
      value: 'director',
    },
    { status: 'partial', html: '<p>経験あるスタッフがチームでサポートします。</p>' },
    { status: 'missing', html: '<p>当社ではWebディレクターを募集しています。</p>', kind: 'recruit' },
    { status: 'missing', html: '<h2>ディレクター型と直接型の違い</h2><p>オンライン秘書にはディレクターが窓口になる型と、担当者に直接依頼する型があります。</p>', kind: 'blog' },
    { status: 'missing', html: '<p>個人情報の相談窓口は総務部です。苦情は責任者が直接うかがいます。</p>' },
    { status: 'missing', html: '<p>会員は、アシスタントを直接勧誘してはなりません。</p>' },
    { status: 'met', html: '<p>ご指示はすべて案件主任が受け、作業班に割り振る。</p>', value: 'director' },
    { status: 'met', html: '<p>ご紹介したそのひとに、じかに話しかけてください。あいだに取り次ぎの人は置いていません。</p>', value: 'direct' },
    { status: 'partial', html: '<p>決まったひとりではなく、組で受けもちます。</p>' },
    {
      status: 'met',
      html: '<p>お送りいただいた内容は担当が整理し、経理の得意なメンバーへ振り分けます。</p>',
      value: 'director',
      because: 'requests are handed on, whatever the one who does is called',
    },
    { status: 'met', html: '<p>担当スタッフと直接Slackでやり取りできるので、伝言ゲームになりません。</p>', value: 'direct' },
    { status: 'missing', html: '<p>問い合わせメールの内容に応じて、社内の担当者に振り分ける作業もお任せください。</p>', because: 'work that is sold' },
  ]);
});
