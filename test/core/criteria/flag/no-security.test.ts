import { describe, expect, it } from 'vitest';
import { auditPages, findingOf } from '../../../support/audit-html.ts';

const finding = (html: string, more: Parameters<typeof auditPages>[0] = {}): ReturnType<typeof findingOf> => findingOf(auditPages({ '/': html, ...more }), 'flag.no-security');
const shell = { '/service/': { html: '', kinds: ['service' as const], status: 'empty' as const, reason: 'shell' as const } };

describe('flag.no-security', () => {
  it('is flagged where fewer than two measures are described', () => {
    expect(finding('<p>電話代行サービス</p>')).toMatchObject({ status: 'flagged', noteKey: { key: 'few-security', params: { count: 0 } } });
    expect(finding('<p>お客様と秘密保持契約を結びます。</p>')).toMatchObject({ status: 'flagged', noteKey: { params: { count: 1 } } });
  });
  it('is clear with two, and quotes them', () => {
    const found = finding('<p>お客様と秘密保持契約を結びます。</p><p>プライバシーマークを取得しています。</p>');
    expect(found.status).toBe('met');
    expect(found.evidence.length).toBeGreaterThan(0);
  });
  it('counts partial ones', () => expect(finding('<p>万全のセキュリティ対策で情報をお守りします。プライバシーマークは申請中です。</p>').status).toBe('met'));
  it('does not count https, columns or dangers', () =>
    expect(
      finding('<p>不正アクセス、ウイルスを防ぐため適切な措置を講じます。</p>', {
        '/column/1/': { html: '<h1>外注先の選び方</h1><p>暗号化、バックアップ、多要素認証を確かめましょう。</p>', kinds: ['blog'] },
      }).status,
    ).toBe('flagged'));
  it('is unknown where the service page is a shell, and clear where enough is said elsewhere', () => {
    expect(finding('<p>電話代行サービス</p>', shell).status).toBe('unknown');
    expect(finding('<p>お客様と秘密保持契約を結びます。全端末にウイルス対策ソフトを入れています。</p>', shell).status).toBe('met');
  });
  it('is unknown where a page of measures could not be read', () =>
    expect(finding('<p>電話代行</p>', { '/s/': { html: '', kinds: ['security'], status: 'failed', reason: 'timeout', linkTexts: ['セキュリティへの取り組み'] } }).status).toBe(
      'unknown',
    ));
});
