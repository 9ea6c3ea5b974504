import { describe, expect, it } from 'vitest';
import { kindsOf, kindsOfAddress, kindsOfWords } from '../../../src/core/site/kinds.ts';
import { snapshotFromHtml } from '../../../src/parse/tree.ts';

describe('words of links and titles', () => {
  it.each([
    ['会社概要', 'company'],
    ['会　社　案　内', 'company'],
    ['企業情報', 'company'],
    ['運営会社', 'company'],
    ['事業者概要', 'company'],
    ['プロフィール', 'company'],
    ['会社のあらまし', ''],
    ['アクセス', 'company'],
    ['About us', 'company'],
    ['Company Profile', 'company'],
    ['料金表', 'price'],
    ['料金プランPrice', 'price'],
    ['メニュー', 'price'],
    ['プラン', 'price'],
    ['Pricing', 'price'],
    ['単価表', 'price'],
    ['ご契約について', 'terms'],
    ['約款', 'terms'],
    ['会員規約', 'terms'],
    ['サービス利用規約', 'terms'],
    ['Terms of Service', 'terms'],
    ['個人情報の取り扱い', 'privacy'],
    ['プライバシーポリシー', 'privacy'],
    ['Privacy Policy', 'privacy'],
    ['特商法', 'tokushoho'],
    ['特定商取引法に基づく表記', 'tokushoho'],
    ['Law', 'tokushoho'],
    ['Q&A', 'faq'],
    ['Ｑ＆Ａ', 'faq'],
    ['よくあるご質問', 'faq'],
    ['よくあるお問い合わせ', 'faq'],
    ['お申し込みの流れ', 'flow'],
    ['ご利用の流れ', 'flow'],
    ['How it works', 'flow'],
    ['導入事例', 'cases'],
    ['お客様の声', 'cases'],
    ['セキュリティ', 'security'],
    ['情報セキュリティ方針', 'security'],
    ['お知らせ', 'news'],
    ['採用', 'recruit'],
    ['採用情報', 'recruit'],
    ['スタッフ募集', 'recruit'],
    ['コラム', 'blog'],
    ['お問い合わせ', 'contact'],
    ['お問合せ・見学予約', 'contact'],
    ['お申し込み', 'contact'],
    ['資料請求', 'contact'],
    ['サービス内容', 'service'],
    ['業務案内', 'service'],
    ['ご利用案内', 'service'],
  ])('%s → %s', (text, kind) => expect(kindsOfWords(text)[0] ?? '').toBe(kind));

  it('names two where there are two, in their order', () => {
    expect(kindsOfWords('料金プラン・よくあるご質問')).toEqual(['price', 'faq']);
    expect(kindsOfWords('サービス内容とご利用の流れ')).toEqual(['service', 'flow']);
  });

  it.each(['プライバシーマークとは', '採用代行サービス紹介文', 'プランナー', '2026.2.2 お知らせ 月額料金の改定について', 'アクセス解析', '', '→'])(
    '%s names no page of that kind',
    (text) => {
      const kinds = kindsOfWords(text);
      for (const wrong of ['privacy', 'recruit', 'price', 'company', 'news'] as const) expect(kinds).not.toContain(wrong);
    },
  );

  it('does not take a word out of a sentence', () => {
    expect(kindsOfWords('わたしたちは創業から十年、料金だけではない価値をお届けするために日々努力を重ねてまいりました')).toEqual([]);
  });
});

describe('addresses', () => {
  it.each([
    ['/company/', 'company'],
    ['/gaiyou.html', 'company'],
    ['/privacy-policy/', 'privacy'],
    ['/tokushoho/', 'tokushoho'],
    ['/legal/privacy', 'privacy'],
    ['/ryokin.html', 'price'],
    ['/toiawase.html', 'contact'],
    ['/nagare.html', 'flow'],
    ['/column/pmark-price.html', 'blog'],
    ['/news/price-2026/', 'news'],
    ['/2026/04/terms', 'news'],
    ['/blog-entry-41.html', 'blog'],
    ['/column/qa/12.html', 'faq'],
    ['/blog/faq/page-30', 'faq'],
    ['/media/index.html', 'blog'],
    ['/x/', ''],
  ])('%s → %s', (path, kind) => expect(kindsOfAddress(`https://provider.example${path}`)[0] ?? '').toBe(kind));
});

const page = (path: string, html: string, linkTexts: string[] = [], more: object = {}) => {
  const url = `https://provider.example${path}`;
  return kindsOf({ url, linkTexts, snapshot: snapshotFromHtml(html, url), homeTitle: 'あさぎり秘書室｜静岡のオンライン秘書', ...more });
};
const table = (rows: Record<string, string>): string =>
  `<table>${Object.entries(rows)
    .map(([label, value]) => `<tr><th>${label}</th><td>${value}</td></tr>`)
    .join('')}</table>`;
const PROFILE = table({ 会社名: '株式会社あさぎり', 所在地: '静岡市葵区1-2-3', 代表者: '山田花子', 設立: '2015年4月', 資本金: '300万円' });

describe('file names lie (FIELD-NOTES A45)', () => {
  it.each([
    ['/company.html', '<title>会社都合退職とは？</title><h1>会社都合退職とは</h1><p>会社都合退職は、失業給付の日数が変わります。一般的に…</p>', 'company'],
    ['/tokutei.html', '<title>特定技能の受け入れ｜あさぎり秘書室</title><h1>特定技能の受け入れ</h1><p>特定技能とは在留資格です。</p>', 'tokushoho'],
    ['/gaiyou.html', '<title>改正電子帳簿保存法のあらまし</title><h1>改正電子帳簿保存法のあらまし</h1><p>この法律は…</p>', 'company'],
    ['/corporate/', '<title>法人のお客様へ</title><h1>法人のお客様へ</h1><p>まとめてお任せください。</p>', 'company'],
    ['/security.html', '<title>個人情報の取り扱い</title><h1>個人情報の取り扱い</h1><p>利用目的は…</p>', 'security'],
  ] as const)('%s', (path, html, lie) => expect(page(path, html)[0]).not.toBe(lie));

  it('content names a page whose address and links say nothing', () => {
    expect(page('/p3.html', `<title>ふたりのこと</title>${PROFILE}`, ['ふたりのこと'])).toEqual(['company']);
    expect(
      page(
        '/x.html',
        `<title>書面</title><h1>書面</h1>${table({ 販売業者: '株式会社あさぎり', 販売価格: '月額3万円', お支払方法: '振込', 返品について: '不可', 役務の提供時期: '翌日' })}`,
      )[0],
    ).toBe('tokushoho');
    expect(page('/y.html', `<title>お約束</title><h1>ご契約のお約束</h1>${[1, 2, 3, 4, 5, 6].map((n) => `<h2>第${n}条</h2><p>…</p>`).join('')}`)[0]).toBe('terms');
  });
});

it('questions about the contract are no terms', () => {
  const asked = ['解約はどうすれば?', '最低期間は?', '支払方法は?', '変更できる?'].map((words, i) => `<p>Q${i + 1}. ${words}</p><p>A${i + 1}. 会員ページから。</p>`).join('');
  expect(page('/faq/contract/', `<title>ご契約について</title><h1>ご契約について</h1>${asked}`)[0]).toBe('faq');
  expect(page('/faq/contract/', `<title>サービス利用規約</title><h1>サービス利用規約</h1>${asked}`)[0]).toBe('terms');
});

describe('a page can be two kinds (A47)', () => {
  it('profile with 特商法 rows', () => {
    const kinds = page(
      '/company/',
      `<title>会社概要</title><h1>会社概要</h1>${PROFILE}<h2>特定商取引法に基づく表記</h2>${table({ 販売業者: '同上', 販売価格: '月額3万円', 支払方法: '振込', 返品: '不可', 引渡時期: '翌日' })}`,
    );
    expect(kinds[0]).toBe('company');
    expect(kinds).toContain('tokushoho');
  });
  it('a section that links lead to, where the page has it', () => {
    const html = `<title>会社案内</title><h1>会社案内</h1>${PROFILE}<h2 id="privacy">個人情報の取り扱い</h2><p>適切に扱います。</p>`;
    expect(page('/company/', html, ['会社案内'], { sectionTexts: ['個人情報の取り扱い'] })).toEqual(['company', 'privacy']);
    expect(page('/company/', html.replace(/<h2.*?<\/h2>/, ''), ['会社案内'], { sectionTexts: ['個人情報の取り扱い'] })).toEqual(['company']);
  });
});

describe('columns and news', () => {
  const ARTICLE =
    '<title>オンライン秘書の料金相場を徹底比較｜あさぎり秘書室</title><h1>オンライン秘書の料金相場を徹底比較</h1><p>公開日：2026年4月1日</p><p>目次</p><p>多くの会社では月額10万円です。</p>';
  it('are articles, whatever they speak about', () => {
    expect(page('/column/ryokin-souba.html', ARTICLE)[0]).toBe('blog');
    expect(page('/ryokin-souba/', `${ARTICLE}<p>この記事を書いた人　ライター：山田</p>`, ['料金'])[0]).toBe('blog');
    expect(page('/news/price-2026/', '<title>月額料金の改定について</title><h1>月額料金の改定について</h1><p>2026.2.2</p>')).toEqual(['news']);
  });
  const GUIDE =
    '<title>電話代行のデメリット</title><h1>電話代行のデメリット</h1><p>専門の知識がいる電話は、多くの場合お願いできません。</p><p>一部の代行会社では受けているところもあります。料金はサービス会社によって変わります。</p>';
  it('a page that speaks of the trade’s firms and never of itself is one, wherever it stands', () => {
    expect(page('/demerit/', GUIDE)[0]).toBe('blog');
    expect(page('/demerit/', GUIDE.replace('</h1>', '</h1><p>当社の電話代行をご検討の方へ。</p>'))[0]).not.toBe('blog');
    expect(page('/guide/', GUIDE.replaceAll('電話代行のデメリット', '電話代行のしくみ'))[0]).not.toBe('blog');
  });
  it('a page that explains all of it is one', () => {
    expect(page('/1005/', '<title>記帳代行とは?範囲と費用を徹底解説</title><h1>記帳代行とは?範囲と費用を徹底解説</h1><p>今回は、記帳代行を説明します。</p>')[0]).toBe('blog');
    expect(page('/kichou/', '<title>記帳代行とは</title><h1>記帳代行とは</h1><p>今回は、記帳代行を説明します。</p>')[0]).not.toBe('blog');
    const announced = '<title>外注と秘密</title><h1>外注と秘密</h1><p>本記事では、外注の前に決めることをわかりやすく解説します。</p>';
    expect(page('/gaichuu/', announced)[0]).toBe('blog');
    expect(page('/topics/12/', announced)[0]).toBe('blog');
    expect(page('/gaichuu/', announced.replace('本記事では、', '本ページでは、'))[0]).not.toBe('blog');
    expect(page('/gaichuu/', announced.replace('本記事では、', 'この記事では、当社の料金を'))[0]).not.toBe('blog');
    expect(page('/media/', '<title>お取引の流れと注意事項</title><h1>お取引の流れと注意事項</h1><p>お見積りのあと、正式にご依頼ください。</p>')[0]).toBe('flow');
  });
  it('but the own terms under /column/ stay terms (A38)', () => {
    expect(
      page('/column/kiyaku.html', `<title>あさぎり秘書室 利用規約</title><h1>利用規約</h1>${[1, 2, 3, 4, 5, 6].map((n) => `<h2>第${n}条（目的）</h2><p>…</p>`).join('')}`)[0],
    ).toBe('terms');
  });
});

describe('pages that are not read', () => {
  const unread = (path: string, linkTexts: string[], sectionTexts: string[] = []) => kindsOf({ url: `https://provider.example${path}`, linkTexts, sectionTexts, snapshot: null });
  it('go by the words of their links before their address', () => {
    expect(unread('/company.html', ['料金表'])).toEqual(['price']);
    expect(unread('/tokutei.html', ['特定商取引法に基づく表記'])).toEqual(['tokushoho']);
  });
  it('go by the address where the links say nothing', () => {
    expect(unread('/kiyaku.html', [])).toEqual(['terms']);
    expect(unread('/a1.html', [''])).toEqual(['other']);
  });
  it('know sections only from links into them', () => expect(unread('/company/', ['会社案内'], ['個人情報の取り扱い'])).toEqual(['company', 'privacy']));
  it('an entry of a list is an article', () => expect(unread('/news/a/', ['2026.7.3 お客様の北野ラボ様が受賞されました'])).toEqual(['news']));
});

it('the front page is home, and what its content makes it besides', () => {
  expect(page('/', '<title>あさぎり秘書室</title><h1>秘書のいる朝</h1>')).toEqual(['home']);
  expect(page('/', `<title>あさぎり秘書室</title>${PROFILE}`)).toEqual(['home', 'company']);
});
