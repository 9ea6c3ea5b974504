import { expect, test } from 'vitest';
import { extractContactHours } from '../../../../src/core/facts/contact/contact-hours.ts';
import { extractResponseTimes } from '../../../../src/core/facts/contact/response-times.ts';
import { extractTroubleDesks } from '../../../../src/core/facts/contact/trouble-desks.ts';
import { viewSite } from '../../../../src/core/facts/reading/view.ts';
import type { PageKind } from '../../../../src/core/model/site.ts';
import { siteOf } from '../../../support/audit-html.ts';
import { profile } from '../../../support/criterion-cases.ts';

const site = (body: string, kind: PageKind = 'contact') => viewSite(siteOf({ '/': { html: `<html><body>${body}</body></html>`, kinds: [kind] } }));

test.each<[string, string, string[]]>([
  ['of the telephone', '<p>電話受付時間：平日9:00〜18:00</p>', ['09:00-18:00']],
  ['of a page made for contact, whoever reads', '<p>読むのは月曜から金曜の、朝10時から夕方4時までです。</p>', ['10:00-16:00']],
  ['behind a line that takes calls', '<p>お電話にて承ります。朝九時より夕方五時半まで、日曜はお休みです。</p>', ['09:00-17:30']],
  ['not of the calls answered for clients', '<p>平日9時〜18時、お客様宛ての電話に対応します。</p>', []],
  ['the form’s are marked', '<p>お問い合わせフォームは24時間365日受付中です。</p>', ['00:00-24:00 form']],
  ['of the service on a price page', profile({ 対応時間: '平日9:00〜18:00' }), []],
])('contact hours %s', (name, html, expected) =>
  expect([
    ...new Set(
      extractContactHours(site(html, name.includes('price') ? 'price' : 'contact')).map((f) => `${f.value.hours?.from}-${f.value.hours?.to}${f.value.formOnly ? ' form' : ''}`),
    ),
  ]).toEqual(expected),
);

test.each<[string, boolean[]]>([
  ['メールには2営業日以内に返信します。', [true]],
  ['お問い合わせには、できるだけ早くご返信いたします。', [false]],
  ['退会のお手続きは3日以内にご連絡します。', []],
  ['お問い合わせはお気軽に。', []],
  ['お便りには、おそくとも次の日の夕方までにお返事を書きます。', [true]],
  ['フォーム送信後、1〜2営業日で担当者よりお電話します。', [true]],
  ['You will hear from us within 24 hours.', [true]],
  ['お客様宛てのメールに、30分以内に一次返信します。', []],
  ['ご契約後、5営業日ほどで業務開始のご連絡をします。', []],
])('response time: %s', (text, stated) => expect(extractResponseTimes(site(`<p>${text}</p>`)).map((f) => f.value.stated)).toEqual(stated));

test.each<[string, string, boolean[]]>([
  ['a row', profile({ 回答: '翌営業日' }), [true]],
  ['a row without a time', profile({ 回答: '担当者より' }), []],
  ['the answer to who waits', '<h3>返事はどのくらいで来ますか？</h3><p>その日のうちにお返しします。</p>', [true]],
])('response time in %s', (_, html, stated) => expect(extractResponseTimes(site(html)).map((f) => f.value.stated)).toEqual(stated));

test.each<[string, string, string[]]>([
  ['a row that names a unit', profile({ 苦情: '総務 佐々木（内線3）' }), ['named']],
  ['a row with a number', profile({ 苦情受付: '03-5999-0108' }), ['named']],
  ['the answer to where to turn', '<h3>不満があるときは、どこに言えばいいですか。</h3><p>フォームまたはお電話で、ご遠慮なくお聞かせください。</p>', ['general']],
  ['a heading that supposes', '<h2>困りごとができたら</h2><p>代表の青山あてにお送りください。</p>', ['named']],
  ['no sales talk', '<h2>お困りごとを解決</h2><p>事務の困りごとはフォームからお気軽にどうぞ。</p>', []],
  ['no desk that is sold', '<h2>クレーム対応代行</h2><p>お客様相談窓口の運営を代行します。</p>', []],
])('trouble desk in %s', (_, html, kinds) => expect(extractTroubleDesks(site(html)).map((f) => f.value.kind)).toEqual(kinds));

test.each<[string, string[]]>([
  ['お気づきの点、お叱りは、専務の室賀が直々に承ります。', ['named']],
  ['本役務に不服があるときは、当社業務審査室に対し、書面により申し出ることができる。', ['named']],
  ['前職ではお客様相談室の室長でした。', []],
  ['万一漏えいが起きた場合は、責任者が速やかにご連絡します。', []],
  ['緊急連絡先：03-5999-0108', ['named']],
  ['トラブルの際は、まずメールでご連絡ください。', ['general']],
  ['緊急連絡先とメールアドレスをお知らせください。', []],
  ['電話代行では苦情の一次対応も承ります。', []],
])('trouble desk: %s', (text, kinds) => expect(extractTroubleDesks(site(`<p>${text}</p>`)).map((f) => f.value.kind)).toEqual(kinds));
