// @ts-check
/** Pages of a given number of elements, built as Japanese providers' pages are: wrappers, cards, tables, questions, parts that are hidden. */

const STYLE = `body { font: 16px/1.8 sans-serif; margin: 0; color: #333 } a { color: #06c } img { max-width: 100% } ul, ol { padding-left: 1.2em }
.l-header, .l-footer { background: #f6f7f9; padding: 16px 40px } .c-nav__list { display: flex; gap: 16px; list-style: none } .l-inner { max-width: 1000px; margin: 0 auto; padding: 24px }
.c-drawer, .c-modal { display: none } .c-cards { display: grid; grid-template-columns: repeat(3, 1fr); gap: 16px } .c-card { border: 1px solid #ddd; border-radius: 8px; padding: 16px }
.c-table { border-collapse: collapse; width: 100% } .c-table th, .c-table td { border: 1px solid #ccc; padding: 4px 8px; text-align: left } .c-data { display: grid; grid-template-columns: 10em 1fr }
.c-data dt { font-weight: bold } .c-steps { counter-reset: step } .c-steps li { counter-increment: step } .c-faq { border-bottom: 1px solid #eee } .u-sr { position: absolute; clip-path: inset(50%) }
.c-tab__panel { visibility: hidden; height: 0 } .c-tab__panel.is-active { visibility: visible; height: auto } .c-label { background: #eef; padding: 0 4px } .c-price b { font-size: 1.4em }`;

const PLANS = ['ライト', '標準', '大口'];
const TASKS = ['メール返信', '日程調整', '経費精算', '請求書発行', '資料作成', '電話取次'];

/** Sections of a page, one kind after the other; `n` makes each its own. @type {((n: number) => string)[]} */
const SECTIONS = [
  (n) =>
    `<section class="p-plan" id="plan-${n}"><div class="l-inner"><h2 class="c-heading"><span class="c-heading__main">料金プラン${n}</span></h2><div class="c-cards">${PLANS.map(
      (name, i) => `<div class="c-card"><h3>${name}${n}</h3><p class="c-price">月額<b>${(i + 3) * n + 200},000</b>円</p>
<ul>${[1, 2].map((k) => `<li><span>月${k * 10 + i}時間</span></li>`).join('')}</ul><p><a href="/plan/${n}/${i}.html">詳細</a></p></div>`,
    ).join('')}</div></div></section>`,
  (n) =>
    `<section class="p-table"><div class="l-inner"><h2>対応業務${n}</h2><table class="c-table"><thead><tr><th>業務</th><th>範囲</th><th>目安</th></tr></thead><tbody>${TASKS.map(
      (task, i) => `<tr><th>${task}</th><td><span class="c-label">対応</span></td><td>${n + i}分</td></tr>`,
    ).join('')}</tbody></table></div></section>`,
  (n) =>
    `<section class="p-faq"><div class="l-inner"><h2>よくある質問${n}</h2>${TASKS.slice(0, 4)
      .map(
        (task, i) => `<details class="c-faq"${i === 0 ? ' open' : ''}><summary><span>${task}は頼めますか</span></summary><div><p>はい、${n}日以内に承ります。</p></div></details>`,
      )
      .join('')}</div></section>`,
  (
    n,
  ) => `<section class="p-company"><div class="l-inner"><h2>拠点${n}</h2><dl class="c-data"><dt>所在地</dt><dd>東京都港区芝${(n % 5) + 1}丁目</dd><dt>電話</dt><dd><a href="tel:03${n}">03-${1000 + (n % 9000)}-5678</a></dd><dt>受付</dt><dd>平日10時〜17時</dd></dl>
<figure><img src="/img/office-${n}.png" alt="拠点${n}" width="40" height="30" loading="lazy"><figcaption>外観</figcaption></figure></div></section>`,
  (n) =>
    `<section class="p-flow"><div class="l-inner"><h2>ご利用の流れ${n}</h2><ol class="c-steps">${['相談', '見積', '契約', '開始']
      .map((step, i) => `<li><div><strong>${step}</strong><br><span>${i + 1}日目</span></div></li>`)
      .join('')}</ol><div class="c-tab"><div class="c-tab__panel is-active"><p>法人</p></div><div class="c-tab__panel"><p>個人</p></div></div></div></section>`,
  (n) =>
    `<section class="p-voice"><div class="l-inner"><h2>お客様の声${n}</h2>${[1, 2]
      .map((i) => `<blockquote><p>月${n + i}件を任せ、本業に集中できました。</p><footer><cite>製造業 ${n}${i}様</cite></footer></blockquote>`)
      .join('')}<div class="c-modal" aria-hidden="true"><div><p>拡大</p><button type="button">閉じる</button></div></div></div></section>`,
];

const menu = ['サービス', '料金', '流れ', '質問', '会社', '連絡'].map((name, i) => `<li><a href="/menu-${i}.html">${name}</a></li>`).join('');

const HEAD = `<header class="l-header"><p><a href="/"><img src="/img/logo.png" alt="架空秘書" width="80" height="20"></a></p><nav class="c-nav"><ul class="c-nav__list">${menu}</ul></nav>
<div class="c-drawer"><nav><ul>${menu}</ul></nav></div></header>`;
const FOOT = `<section class="p-contact"><div class="l-inner"><h2>お問い合わせ</h2><form action="/send" method="post"><p><label>お名前<input name="name"></label></p><p><label>メール<input type="email" name="mail"></label></p>
<p><textarea name="text"></textarea></p><p><button>送信</button></p></form></div></section><footer class="l-footer"><ul>${menu}</ul><p><small>© 架空秘書</small></p></footer>`;

/** @param {string} html */
const countTags = (html) => html.match(/<[a-z]/g)?.length ?? 0;

/**
 * HTML of about so many elements.
 * @param {number} elements
 * @param {number} [from] Pages with other numbers say other things.
 */
export function generatedPage(elements, from = 0) {
  /** @type {string[]} */
  const sections = [];
  // html, head, its three children, body and main stand around.
  let count = 7 + countTags(HEAD) + countTags(FOOT);
  for (let n = 0; count < elements; n++) {
    const section = /** @type {(n: number) => string} */ (SECTIONS[n % SECTIONS.length])(from + Math.floor(n / SECTIONS.length) + 1);
    sections.push(section);
    count += countTags(section);
  }
  return `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>架空秘書｜料金と業務</title><style>${STYLE}</style></head><body>${HEAD}<main>${sections.join('\n')}</main>${FOOT}</body></html>`;
}
