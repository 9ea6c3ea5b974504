import { expect, test } from 'vitest';
import { extractContactHours, extractResponseTimes, extractTroubleDesks } from '../../../../src/core/facts/contact/desk.ts';
import { viewSite } from '../../../../src/core/facts/reading/view.ts';
import type { PageKind } from '../../../../src/core/model/site.ts';
import { siteOf } from '../../../support/audit-html.ts';
import { profile } from '../../../support/criterion-cases.ts';

const site = (body: string, kind: PageKind = 'contact') => viewSite(siteOf({ '/': { html: `<html><body>${body}</body></html>`, kinds: [kind] } }));

test.each<[string, string, string[]]>([
  ['of the telephone', '<p>電話受付時間：平日9:00〜18:00</p>', ['09:00-18:00']],
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
])('response time: %s', (text, stated) => expect(extractResponseTimes(site(`<p>${text}</p>`)).map((f) => f.value.stated)).toEqual(stated));

test.each<[string, string[]]>([
  ['緊急連絡先：03-5999-0108', ['named']],
  ['トラブルの際は、まずメールでご連絡ください。', ['general']],
  ['緊急連絡先とメールアドレスをお知らせください。', []],
  ['電話代行では苦情の一次対応も承ります。', []],
])('trouble desk: %s', (text, kinds) => expect(extractTroubleDesks(site(`<p>${text}</p>`)).map((f) => f.value.kind)).toEqual(kinds));
