import { describe, expect, it } from 'vitest';
import { auditPages, findingOf } from '../../../support/audit-html.ts';
import { examples } from '../../../support/criterion-examples.ts';

describe('terms.published', () => {
  examples('terms.published', [
    { status: 'partial', html: '<p>契約書の案は、お打ち合わせの席でお渡しいたします。</p>', kind: 'flow' },
    { status: 'missing', html: '<h2>ご契約</h2><p>お見積りにご納得いただけましたら、契約書を送付いたします。</p>', kind: 'flow' },
    {
      status: 'partial',
      html: '<h3>利用規約はありますか？</h3><p>お申し込みの際にお示しします。</p>',
      quote: '利用規約はありますか？ お申し込みの際にお示しします。',
      kind: 'faq',
    },
    { status: 'missing', html: '<h1>オンライン秘書</h1><p>経理や秘書の業務を代行します。</p>', kind: 'home' },
    {
      status: 'missing',
      html: '<h1>サイトのご利用条件</h1><p>本サイトのコンテンツの著作権は当社に帰属します。本サイトへのリンクは自由です。本サイトの閲覧には最新のブラウザをお使いください。</p>',
      kind: 'other',
    },
    { status: 'missing', html: '<p>契約書の作成代行も承ります。お打ち合わせで内容を確認します。</p>', kind: 'service' },
    { status: 'missing', html: '<p>詳しくは利用規約をご確認ください。</p>', kind: 'price' },
    {
      status: 'partial',
      html: '<p>契約内容の詳細は、ご契約時にお渡しする約款をご確認ください。</p>',
      quote: '契約内容の詳細は、ご契約時にお渡しする約款をご確認ください。',
      kind: 'price',
    },
    { status: 'partial', html: '<p>基本契約書の条文は、お見積りと一緒にお渡しします。</p>', quote: '基本契約書の条文は、お見積りと一緒にお渡しします。', kind: 'price' },
    { status: 'missing', html: '<p>契約書の確認や作成の代行も承ります。</p>', kind: 'service' },
  ]);

  const TERMS =
    '<h1>利用規約</h1><h2>第1条（適用）</h2><p>本規約は、当社が提供するオンライン秘書サービスの利用に関する一切の関係に適用されます。契約者は本規約に同意のうえ申し込むものとします。</p><h2>第2条（料金）</h2><p>契約者は、月額料金を翌月末日までに支払うものとします。</p>';
  const finding = (pages: Parameters<typeof auditPages>[0]): ReturnType<typeof findingOf> => findingOf(auditPages(pages), 'terms.published');

  it('is met by a page of terms', () => expect(finding({ '/': '<p>秘書代行</p>', '/terms/': { html: TERMS, kinds: ['terms'] } })).toMatchObject({ status: 'met' }));
  it('is met by a section of another page', () =>
    expect(finding({ '/': `<p>秘書代行</p><div class="modal">${TERMS.replace('h1', 'h2').replace('/h1', '/h2')}</div>` })).toMatchObject({ status: 'met' }));
  it('is partial for a PDF', () => {
    const found = finding({ '/': '<a href="/kiyaku.pdf">利用規約（PDF）</a>', '/kiyaku.pdf': { html: '', kinds: ['terms'], status: 'empty', reason: 'pdf' } });
    expect(found).toMatchObject({ status: 'partial', noteKey: { key: 'link-only' }, evidence: [{ quote: '利用規約（PDF）' }] });
  });
  it('is partial where the page only leads on to a PDF', () =>
    expect(
      finding({
        '/': '<a href="/terms/">利用規約</a>',
        '/terms/': { html: '<h1>利用規約</h1><p>利用規約は<a href="/kiyaku.pdf">こちら（PDF）</a></p>', kinds: ['terms'] },
        '/kiyaku.pdf': { html: '', kinds: ['terms'], status: 'empty', reason: 'pdf', linkTexts: ['こちら（PDF）'] },
      }).status,
    ).toBe('partial'));
  it('is missing, with its sentence, where there is said to be no such thing', () =>
    expect(finding({ '/': '<h3>契約書は要りますか。</h3><p>申込書だけでございます。約款のようなものは、ございません。</p>' }).status).toBe('missing'));
  it('leaves the clauses of unread terms unknown, and those of terms shown at contract missing', () => {
    const unread = auditPages({ '/': '<a href="/kiyaku.pdf">利用規約（PDF）</a>', '/kiyaku.pdf': { html: '', kinds: ['terms'], status: 'empty', reason: 'pdf' } });
    const atContract = auditPages({ '/': '<p>利用規約はお申し込みの際にお示しします。</p>' });
    const nowhere = auditPages({ '/': '<footer><a href="#">利用規約</a></footer>' });
    for (const id of ['terms.liability', 'terms.ip', 'contract.cancel', 'contract.notice', 'governance.control', 'flag.terms-one-sided', 'flag.long-lock-in']) {
      expect([id, findingOf(unread, id).status]).toEqual([id, 'unknown']);
      expect([id, findingOf(atContract, id).status]).toEqual([id, id.startsWith('flag.') ? 'met' : 'missing']);
      if (!id.startsWith('flag.')) expect([id, findingOf(nowhere, id).status]).toEqual([id, 'unknown']);
    }
  });
});
