import { describe, expect, it } from 'vitest';
import { auditPages, findingOf } from '../../../support/audit-html.ts';

const form = (action: string): string => `<form method="post" action="${action}"><input type="text" name="n"><input type="email" name="e"><textarea name="m"></textarea></form>`;
const finding = (pages: Parameters<typeof auditPages>[0], origin?: string): ReturnType<typeof findingOf> => findingOf(auditPages(pages, origin), 'security.https');

describe('security.https', () => {
  it('is met where every page and form is https', () => {
    const found = finding({ '/': '<p>秘書代行</p>', '/contact/': form('/send') });
    expect(found).toMatchObject({ status: 'met', evidence: [{ quote: 'https://provider.example/' }, { quote: 'https://provider.example/contact/' }] });
  });
  it('is partial where a form posts to http', () =>
    expect(finding({ '/': '<p>秘書代行</p>', '/contact/': form('http://provider.example/mail.cgi') })).toMatchObject({
      status: 'partial',
      noteKey: { key: 'http-form' },
      evidence: [{ quote: 'http://provider.example/mail.cgi' }],
    }));
  it('is partial for a mixture', () =>
    expect(finding({ '/': '<p>秘書代行</p>', 'http://provider.example/old/': '<p>料金</p>' })).toMatchObject({ status: 'partial', noteKey: { key: 'mixed-https' } }));
  it('is missing for http only, even if the form posts to https', () =>
    expect(finding({ '/': form('https://forms.example/1') }, 'http://provider.example')).toMatchObject({ status: 'missing', noteKey: { key: 'http-only' } }));
  it('stays missing where another page could not be read', () =>
    expect(finding({ '/': '<p>秘書代行</p>', '/terms/': { html: '', status: 'failed', reason: 'not-found', kinds: ['terms'] } }, 'http://provider.example').status).toBe(
      'missing',
    ));

  it.each([
    ['a search box', '<form method="get" action="http://www.google.co.jp/search"><input type="text" name="q"></form>'],
    ['mail', form('mailto:info@provider.example')],
    ['a script', form('javascript:void(0)')],
    ['words about SSL', '<p>このページは暗号化されておりません。</p>'],
  ])('does not mind %s', (_what, html) => expect(finding({ '/': html }).status).toBe('met'));

  it('is unknown where no page could be read', () => expect(finding({ '/': { html: '', status: 'empty', reason: 'shell', kinds: ['home'] } }).status).toBe('unknown'));
});
