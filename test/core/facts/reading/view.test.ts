import { describe, expect, it } from 'vitest';
import { type PageView, type Sentence, viewSite } from '../../../../src/core/facts/reading/view.ts';
import type { PageKind } from '../../../../src/core/model/site.ts';
import { siteOf } from '../../../support/audit-html.ts';

const view = (body: string, kind: PageKind = 'home'): PageView => viewSite(siteOf({ '/': { html: `<html><body>${body}</body></html>`, kinds: [kind] } })).pages[0] as PageView;
const sentence = (page: PageView, part: string): Sentence => {
  const found = page.sentences.find((s) => s.text.includes(part));
  if (!found) throw new Error(`no sentence with ${part}`);
  return found;
};

describe('marks of questions and answers', () => {
  it('問 and 答 mark them in tables of old', () => {
    const page = view('<table><tr><td>問　やめたくなったら。</td></tr><tr><td>答　いつでもお電話ください。</td></tr></table>', 'faq');
    expect(sentence(page, 'いつでも')).toMatchObject({ text: 'いつでもお電話ください。', question: 'やめたくなったら。' });
  });
  it('whatever stands before an answer is asked', () => {
    const page = view('<p>解約のしかた</p><p>A. メールでお知らせください。</p>', 'faq');
    expect(sentence(page, 'メールで').question).toBe('解約のしかた');
  });
  it('a cell that says only 問 or 答 is a mark', () => {
    const row = (mark: string, words: string): string => `<tr><td>${mark}</td><td>${words}</td></tr>`;
    const page = view(`<table>${row('問', '新聞で漏えいの話を読みました。')}${row('答', '私どもでは起きておりません。')}</table>`, 'faq');
    expect(sentence(page, '私ども')).toMatchObject({ question: '新聞で漏えいの話を読みました。', headings: [] });
  });
  const asked = (words: string, answer: string): string => `<div><p class="q">${words}</p><p class="a">${answer}</p></div>`;
  const several = [asked('休めますか。', 'はい。'), asked('誰が来ますか。', '担当です。'), asked('何時からですか。', '9時です。')].join('');
  it('what is marked up as the questions are asks, whatever its form', () => {
    const page = view(`${several}${asked('パソコンのことが心配です。', '見張るソフトを入れてあります。')}`, 'faq');
    expect(sentence(page, '見張る').question).toBe('パソコンのことが心配です。');
    expect(sentence(page, '担当です').question).toBe('誰が来ますか。');
  });
  it('two questions in one form are too few, and running text of that form is none', () => {
    const few = view(`${asked('休めますか。', 'はい。')}${asked('誰が来ますか。', '担当です。')}${asked('パソコンのことが心配です。', '入れてあります。')}`, 'faq');
    expect(sentence(few, '入れてあります').question).not.toBe('パソコンのことが心配です。');
    const text = view(
      '<p class="t">休めますか。</p><p class="t">誰が来ますか。</p><p class="t">何時からですか。</p><p class="t">お気軽にどうぞ。</p><p class="t">お待ちします。</p>',
    );
    expect(sentence(text, 'お気軽に').isQuestion).toBe(false);
  });
  it('an item that ends in 回答 marks no answer', () => {
    const page = view('<ul><li>お問い合わせへの回答</li><li>ご案内の送付</li></ul>');
    expect(sentence(page, 'ご案内の送付').question).toBe('');
  });
});

describe('sentences', () => {
  it('are folded and joined, with the way home to the raw text', () => {
    const page = view('<p>所　在　地：〒１０６−００３２<br>東京都港区</p>');
    const s = sentence(page, '所在地');
    expect(s.text).toBe('所在地:〒106-0032');
    const at = s.text.indexOf('106-0032');
    expect(page.snapshot.text.slice(s.toRaw(at), s.toRaw(at + 7) + 1)).toBe('１０６−００３２');
  });
  it('hidden words are none, collapsed ones are', () => {
    const page = view('<div><div hidden>消えた文</div></div><details><summary>質問</summary><p>開ける文</p></details>');
    expect(page.sentences.map((s) => s.text)).toEqual(['質問', '開ける文']);
  });
  it('know their headings, nearest first, with the label of their row before them', () => {
    const page = view('<h1>会社</h1><h2>概要</h2><table><tr><th>所在地</th><td>港区六本木</td></tr></table>');
    expect(sentence(page, '六本木').headings).toEqual(['所在地', '概要', '会社']);
  });
  it('know that they are struck through', () => {
    const page = view('<p><s>旧料金は五千円です。</s></p><p>新料金は四千円です。</p>');
    expect([sentence(page, '旧料金').struck, sentence(page, '新料金').struck]).toEqual([true, false]);
  });
});

describe('questions and answers', () => {
  it('a question governs the answers below it', () => {
    const page = view('<dl><dt>Q. 初期費用はかかりますか？</dt><dd>A. いいえ、かかりません。</dd><dt>Q2. 電話はできますか</dt><dd>はい。</dd></dl>', 'faq');
    expect(sentence(page, 'いいえ').question).toBe('初期費用はかかりますか?');
    expect(sentence(page, 'はい').question).toBe('電話はできますか');
    expect(sentence(page, '初期費用').isQuestion).toBe(true);
    expect(sentence(page, 'いいえ').isQuestion).toBe(false);
  });
  it('a heading ends it', () => {
    const page = view('<p>何かお困りですか？</p><h2>会社概要</h2><p>東京にあります。</p>');
    expect(sentence(page, '東京').question).toBe('');
  });
  it('a heading may be the question', () => {
    const page = view('<h3>契約期間はありますか？</h3><p>ありません。</p>', 'faq');
    expect(sentence(page, 'ありません').question).toBe('契約期間はありますか?');
  });
  it('it does not govern a whole page', () => {
    const page = view(`<p>忙しくありませんか？</p>${'<p>あれこれ述べます。</p>'.repeat(20)}<p>末尾です。</p>`);
    expect(sentence(page, '末尾').question).toBe('');
  });
});

describe('offsets', () => {
  it('blockAt finds the block of an offset, −1 between blocks', () => {
    const page = view('<p>前</p><p>後の段</p>');
    const { text, blocks } = page.snapshot;
    const at = page.blockAt(text.indexOf('の段'));
    expect(text.slice(blocks[at]?.start, blocks[at]?.end)).toBe('後の段');
    expect(page.blockAt(text.indexOf('前') + 1)).toBe(-1);
    expect(page.blockAt(9999)).toBe(-1);
  });
  it('folded text of a raw range', () => {
    expect(view('<p>㈱ナギサ</p>').folded({ start: 0, end: 4 })).toBe('(株)ナギサ');
  });
});

describe('viewSite', () => {
  it('holds read pages only, with their index in the site', () => {
    const site = siteOf({ '/': '<p>a</p>', '/x/': { html: '', status: 'failed', reason: 'network' }, '/y/': '<p>b</p>' });
    expect(viewSite(site).pages.map((page) => page.index)).toEqual([0, 2]);
  });
  it('knows the operator of the site, from whatever page', () => {
    expect(viewSite(siteOf({ '/': '<p>a</p>', '/c/': { html: '<table><tr><th>会社名</th><td>株式会社ナギサ</td></tr></table>', kinds: ['company'] } })).operator).toBe(
      '株式会社ナギサ',
    );
    expect(viewSite(siteOf({ '/': '<p>a</p>' })).operator).toBeNull();
  });
});
