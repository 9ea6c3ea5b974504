import { describe } from 'vitest';
import { examples } from '../../../support/criterion-examples.ts';

describe('service.exclusions', () => {
  examples('service.exclusions', [
    { status: 'met', html: '<h2>お受けできないこと</h2><ul><li>税務申告</li><li>テレアポ</li></ul>', quote: '税務申告' },
    { status: 'met', html: '<p>お客様先への訪問や、現金を扱う業務は承っておりません。</p>', quote: '承っておりません' },
    { status: 'met', html: '<p>電話の一次受け、来客対応など現地に伺う仕事はお引き受けしておりません。</p>' },
    { status: 'missing', html: '<p>事務所での来客対応は行っておりません。</p>' },
    { status: 'met', html: '<dl><dt>Q. 通訳もお願いできますか？</dt><dd>A. 申し訳ございませんが、対応しておりません。</dd></dl>', kind: 'faq' },
    { status: 'met', html: '<dl><dt>対応外の業務</dt><dd>士業の独占業務、力仕事、送迎</dd></dl>' },
    { status: 'met', html: '<p>営業電話（アウトバウンド）はお断りしております。</p>' },
    { status: 'met', html: '<h3>We do not</h3><p>We do not offer legal advice, telemarketing or on-site work.</p>' },
    { status: 'met', html: '<p>※翻訳・通訳は対応不可です。</p>' },
    { status: 'partial', html: '<p>ご依頼の内容によっては対応できない場合があります。</p>' },
    { status: 'partial', html: '<p>※一部お引き受けできない業務もございますので、お問い合わせください。</p>' },
    {
      status: 'partial',
      html: '<h1>利用規約</h1><h2>第5条（禁止事項）</h2><p>利用者は、本サービスの利用にあたり、次の行為をしてはなりません。</p><ol><li>法令または公序良俗に反する業務の依頼</li><li>虚偽の申告、第三者へのアカウントの貸与</li><li>その他当社が不適切と判断する行為</li></ol><h2>第6条（免責）</h2><p>当社は責任を負いません。</p><h2>第7条（解約）</h2><p>解約は1か月前までに。</p>',
      kind: 'terms',
    },
    { status: 'missing', html: '<p>クレジットカードには対応しておりません。繰り越しはできません。</p>' },
    { status: 'missing', html: '<p>お電話でのお問い合わせは受け付けておりません。</p>', kind: 'contact' },
    { status: 'missing', html: '<p>土日祝日の作業は行っておりません。</p>', because: 'hours are service.urgent' },
    { status: 'missing', html: '<p>営業・勧誘のご連絡はご遠慮ください。</p>', kind: 'contact' },
    { status: 'missing', html: '<p>個人情報を第三者に提供することはありません。プライバシーマークは取得していません。</p>' },
    { status: 'missing', html: '<h2>お断りする場合</h2><ul><li>アダルト関連の事業者様</li><li>反社会的勢力</li></ul>', because: 'clients, not tasks' },
    { status: 'missing', html: '<h2>料金に含まれないもの</h2><ul><li>郵送費</li><li>交通費</li></ul>' },
    { status: 'missing', html: '<dl><dt>Q. できないことはありますか？</dt><dd>A. 特にございません。何でもご相談ください。</dd></dl>', kind: 'faq' },
    {
      status: 'met',
      html: '<h2>ごめんなさい</h2><p>税金の申告書づくり、売りこみの電話かけ、そちらの会社へうかがってのお手伝い。この三つはお断りしています。</p>',
      because: 'the enumeration stands before',
    },
    { status: 'met', html: '<p>貸し金の取り立て、身元調べのたぐいもご勘弁願います。</p>' },
    { status: 'met', html: '<table><tr><th>取扱外</th><td>税務申告、出張、現金集金</td></tr></table>' },
    { status: 'met', html: '<p>当社は、税務申告の代理及び訪問による集金については、これを受託しない。</p>' },
    { status: 'met', html: '<p>税理士、社会保険労務士その他の資格を要する業務は、本サービスの対象としません。</p>' },
  ]);
});
