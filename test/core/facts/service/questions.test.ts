import { describe, expect, test } from 'vitest';
import { viewSite } from '../../../../src/core/facts/reading/view.ts';
import { siteOf } from '../../../support/audit-html.ts';

const answered = (html: string): [string, string][] =>
  (viewSite(siteOf({ '/': { html: `<body>${html}</body>`, kinds: ['faq'] } })).pages[0]?.sentences ?? []).filter((s) => s.question).map((s) => [s.question, s.text]);

describe('questions without a question mark', () => {
  test.each([
    ['受付にまちがいがあったときは。', '料金はいただきません。'],
    ['途中でやめる場合は', '前月末までにご連絡ください。'],
    ['契約期間と途中解約について教えてください。', '年契約です。'],
  ])('%s', (question, answer) => expect(answered(`<p>${question}</p><p>${answer}</p>`)).toEqual([[question, answer]]));

  test.each(['解約の場合は、前月末までにご連絡ください。', 'お困りのときはご相談ください。', '使い方を教えてくれます。'])('%s is none', (text) =>
    expect(answered(`<p>${text}</p><p>以上です。</p>`)).toEqual([]),
  );
});
