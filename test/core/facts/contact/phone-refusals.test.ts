import { describe, expect, test } from 'vitest';
import { auditPages, findingOf } from '../../../support/audit-html.ts';

/** A telephone that is turned down is an absence that is said: it is shown, even where a page that could name a number was not read. */

const audit = (sentence: string) =>
  auditPages({
    '/': `<html lang="ja"><body><main><h1>オンライン秘書</h1><p>${sentence}</p></main></body></html>`,
    '/law/': { html: '', kinds: ['tokushoho'], status: 'failed', reason: 'http', linkTexts: ['特定商取引法に基づく表記'] },
  });

describe('a telephone that is turned down', () => {
  test.each(['お電話の窓口はありません。', '電話番号は公開していません。', 'お電話でのお問い合わせは受け付けておりません。', '電話番号は非公開です。'])('%s', (sentence) => {
    const finding = findingOf(audit(sentence), 'contact.phone');
    expect(finding.status).toBe('missing');
    expect(sentence).toContain(finding.evidence[0]?.quote.replace(/。$/, ''));
  });
});

describe('says nothing of the own telephone', () => {
  test.each(['営業電話は行っておりません。', '夜間のお電話は受け付けておりません。', '電話代行は行っていません。', '電話番号は必須ではありません。'])('%s', (sentence) => {
    expect(findingOf(audit(sentence), 'contact.phone').status).toBe('unknown');
  });
});
