/** Pages made to be slow, by what there is without end in them. */

const FACTS = ['月額29,800円', '03-1234-5678', '東京都渋谷区1-2-3', '株式会社アオ', '初期費用 無料', '必ず成果が出ます', 'プライバシーマーク取得'];
const PARAGRAPH = '当社は、株式会社アオとして、月額29,800円(税込)でオンライン秘書サービスを提供しています。電話は03-1234-5678、受付時間は平日9:00~18:00です。';

const TOPICS = [
  'バックアップ',
  '暗号化',
  '二段階認証',
  '秘密保持契約',
  '個人情報',
  '解約',
  '返金',
  '担当者の変更',
  '電話代行',
  'Slack',
  '経理代行',
  '最低契約期間',
  '初期費用',
  '月額料金',
];

/** `item(0)`, `item(1)`, … until there are `length` characters. */
function many(length: number, item: (i: number) => string): string {
  const parts: string[] = [];
  for (let i = 0, written = 0; written < length; i++) {
    const part = item(i);
    parts.push(part);
    written += part.length;
  }
  return parts.join('');
}

/** Bodies of pages of about that many characters. */
export const HOSTILE_PAGES: Readonly<Record<string, (length: number) => string>> = {
  'short blocks': (length) => many(length, (i) => `<p>${FACTS[i % FACTS.length]}${i}</p>`),
  'one block': (length) => `<p>${many(length, () => PARAGRAPH)}</p>`,
  'one line of kanji': (length) => `<p>${many(length, () => '漢字料金円月額東京都渋谷区株式会社')}</p>`,
  'one number': (length) => `<p>${many(length, () => '1234567890')}</p>`,
  'open brackets': (length) => `<p>${many(length, () => '（料金「')}</p>`,
  'brackets in brackets': (length) => `<p>${'（'.repeat(length / 2)}料金${'）'.repeat(length / 2)}</p>`,
  'one label': (length) => `<dl>${many(length, (i) => `<dt>所在地<dd>東京都渋谷区${i}`)}</dl>`,
  'label without value': (length) => many(length, () => '<p>所在地：</p><p>代表者：</p><p>料金：</p>'),
  'topic words': (length) => `<p>${many(length, (i) => TOPICS[i % TOPICS.length] as string)}</p>`,
  'topics in sentences': (length) => `<p>${many(length, (i) => `${`${TOPICS[i % TOPICS.length]}と${TOPICS[(i * 5 + 3) % TOPICS.length]}について、`.repeat(3)}行っています。`)}</p>`,
  prices: (length) => `<ul>${many(length, (i) => `<li>ライトプラン 月額${i + 1000}円 初期費用${i}円</li>`)}</ul>`,
  'cells in rows': (length) => `<table>${many(length, (i) => `<tr><td>料金${i}<td>${i + 1000}円<td>株式会社アオ`)}</table>`,
  'cells in one row': (length) => `<table><tr>${many(length, (i) => `<td>料金${i}円`)}</table>`,
  'cells that span': (length) => `<table>${many(length, (i) => `${i % 20 ? '' : '<tr>'}<td colspan=50 rowspan=50>料金${i}円`)}</table>`,
  links: (length) => many(length, (i) => `<a href="/p${i}">料金${i}円の流れ</a> `),
  headings: (length) => many(length, (i) => `<h2>料金${i}</h2><p>月額${i + 1000}円です。</p>`),
  questions: (length) => many(length, (i) => `<dl><dt>Q. 解約はできますか？${i}</dt><dd>A. はい、1か月前までにご連絡ください。</dd></dl>`),
  'struck words': (length) => `<p>${many(length, (i) => `<s>${i + 1000}円</s> `)}</p>`,
  'hidden blocks': (length) => many(length, (i) => `<a href="#h${i}">開く</a><div id="h${i}" hidden>料金${i}円</div>`),
  pictures: (length) => many(length, (i) => `<img src="/i${i}.png" alt="プライバシーマーク${i}">`),
  'broken lines': (length) => `<p>${many(length, (i) => `料金の内容についての説明の${i}が<br>`)}</p>`,
  forms: (length) => many(length, () => '<form><input name=a><input name=b>料金</form>'),
  'open elements': (length) => `<p>料金</p>${'<div>'.repeat(length / 5)}円`,
  'open formatting': (length) => `<p>料金</p>${many(length, (i) => `<p><font class=a${i}>円`)}`,
  'lost in a table': (length) => `<table>${many(length, () => '<b>料</b>金')}</table>`,
  attributes: (length) => `<p>料金</p><div ${many(length, (i) => ` a${i}`)}>円</div>`,
};
