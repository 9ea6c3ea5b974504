import { expect, test } from 'vitest';
import { extractAccounts, extractChats, extractForms } from '../../../../src/core/facts/contact/channels.ts';
import { viewSite } from '../../../../src/core/facts/reading/view.ts';
import { siteOf } from '../../../support/audit-html.ts';

const site = (body: string) => viewSite(siteOf({ '/': { html: `<html><body>${body}</body></html>`, kinds: ['contact'] } }));

test.each<[string, string | null]>([
  ['https://twitter.com/nagisa', 'X'],
  ['https://x.com/nagisa?s=20', 'X'],
  ['https://www.facebook.com/profile.php?id=1', 'Facebook'],
  ['https://www.instagram.com/nagisa/', 'Instagram'],
  ['https://www.youtube.com/channel/UC1', 'YouTube'],
  ['https://note.com/nagisa', 'note'],
  ['https://jp.linkedin.com/company/nagisa', 'LinkedIn'],
  ['https://page.line.me/nagisa', 'LINE'],
  ['https://ameblo.jp/nagisa', 'other'],
  ['https://x.com/intent/tweet?text=a', null],
  ['https://twitter.com/share', null],
  ['https://www.facebook.com/sharer/sharer.php?u=a', null],
  ['https://www.instagram.com/reel/abc/', null],
  ['https://www.youtube.com/watch?v=a', null],
  ['https://note.com/hashtag/a', null],
  ['https://www.facebook.com/jimdo', null],
  ['https://box.com/nagisa', null],
])('account at %s: %s', (href, service) => expect(extractAccounts(site(`<a href="${href}">SNS</a>`)).map((f) => f.value.service)).toEqual(service ? [service] : []));

test.each<[string, string[]]>([
  ['<a href="https://lin.ee/abc">友だち追加</a>', ['LINE']],
  ['<a href="https://www.chatwork.com/nagisa">Chatwork</a>', ['Chatwork']],
  ['<a href="https://m.me/nagisa">メッセージ</a>', ['Messenger']],
  ['<iframe src="https://widget.intercom.io/x"></iframe><p>a</p>', ['chat']],
  ['<p>公式LINEからお問い合わせいただけます。</p>', ['LINE']],
  ['<p>InstagramのDMでもご相談を受け付けています。</p>', ['Instagram']],
  ['<p>LINEでのお問い合わせは行っておりません。</p>', []],
  ['<p>業務のやり取りはSlackでご相談ください。</p>', []],
  ['<p>LINEで相談できますか？</p>', []],
  ['<a href="https://social-plugins.line.me/lineit/share?url=a">LINEで送る</a>', []],
  ['<p>オンラインで相談できます。</p>', []],
])('chat: %s', (html, services) => expect(extractChats(site(html)).map((f) => f.value.service)).toEqual(services));

test.each<[string, string[]]>([
  ['<a href="https://forms.gle/abc">お申し込み</a>', ['hosted']],
  ['<a href="https://tayori.com/f/nagisa">お問い合わせ</a>', ['hosted']],
  ['<a href="/mail.cgi">お問い合わせフォームへ</a>', ['link']],
  ['<a href="/contact/">お問い合わせ</a>', []],
  ['<a href="mailto:a@nagisa.jp">お問い合わせフォーム</a>', []],
  ['<a href="/plan">料金プラン</a>', []],
])('form: %s', (html, kinds) => expect(extractForms(site(html)).map((f) => f.value.kind)).toEqual(kinds));
