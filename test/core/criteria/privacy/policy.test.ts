import { describe, expect, it } from 'vitest';
import { auditPages, findingOf } from '../../../support/audit-html.ts';
import { examples } from '../../../support/criterion-examples.ts';

const finding = (pages: Parameters<typeof auditPages>[0]): ReturnType<typeof findingOf> => findingOf(auditPages(pages), 'privacy.policy');
const LINK = '<footer><a href="/privacy/">プライバシーポリシー</a></footer>';

describe('privacy.policy', () => {
  examples('privacy.policy', [
    {
      status: 'met',
      kind: 'privacy',
      html: '<h1>プライバシーポリシー</h1><p>株式会社アオバ（以下「当社」）は、個人情報を次のとおり取り扱います。</p><h2>利用目的</h2><p>お問い合わせへの回答のために利用します。</p>',
      quote: '株式会社アオバ（以下「当社」）は、個人情報を次のとおり取り扱います。',
    },
    {
      status: 'met',
      kind: 'contact',
      html: '<h1>お問い合わせ</h1><details><summary>個人情報の取り扱いについて</summary><p>ご記入いただいたお名前とご連絡先は、お返事のためだけに使います。法令による場合を除き、第三者に提供することはありません。</p></details>',
      because: 'a section in a closed accordion',
    },
    {
      status: 'met',
      kind: 'company',
      html: '<h1>会社概要</h1><div>■ 会社名<br>株式会社アオバ<br>■ プライバシーポリシー<br>お問い合わせでいただいた個人情報は、ご連絡とサービスのご案内のために利用し、ご本人の同意なく第三者に提供しません。</div>',
      because: 'a marked line in the middle of one block',
    },
    { status: 'missing', html: '<p>お客様の情報は大切に取り扱いますので、安心してご利用ください。</p>' },
    {
      status: 'missing',
      kind: 'blog',
      html: '<h1>プライバシーポリシーとは？作り方を解説</h1><p>一般的に、プライバシーポリシーには個人情報の利用目的や第三者への提供について書きます。</p>',
    },
    {
      status: 'missing',
      kind: 'privacy',
      html: '<h1>プライバシーポリシー</h1><p>個人情報とは、氏名、住所、電話番号など、特定の個人を識別できる情報をいいます。</p>',
      because: 'it only defines what counts',
    },
    { status: 'missing', html: '<p>プライバシーポリシーに同意のうえ送信してください。</p>', kind: 'contact' },
  ]);

  it('is partial where the page of a link could not be read', () => {
    const found = finding({
      '/': `<p>秘書代行</p>${LINK}`,
      '/privacy/': { html: '', kinds: ['privacy'], status: 'failed', reason: 'not-found', linkTexts: ['プライバシーポリシー'] },
    });
    expect(found).toMatchObject({ status: 'partial', noteKey: { key: 'link-only' }, evidence: [{ quote: 'プライバシーポリシー' }] });
  });
  it('is partial for a PDF', () =>
    expect(finding({ '/': '<a href="/pp.pdf">個人情報保護方針（PDF）</a>', '/pp.pdf': { html: '', kinds: ['privacy'], status: 'empty', reason: 'pdf' } }).status).toBe('partial'));
  it('is partial for a link that leads nowhere', () => expect(finding({ '/': '<footer><a href="#">プライバシーポリシー</a></footer>' }).status).toBe('partial'));
  it('is unknown for a page that was not visited', () =>
    expect(finding({ '/': `<p>秘書代行</p>${LINK}`, '/privacy/': { html: '', kinds: ['privacy'], status: 'skipped', reason: 'limit' } }).status).toBe('unknown'));
  it('is missing where only the builder links its own', () =>
    expect(finding({ '/': '<p>秘書代行</p><footer>Powered by ホムペビルダー <a href="#">プライバシーポリシー</a></footer>' }).status).toBe('missing'));
});
