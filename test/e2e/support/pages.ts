/** Pages on which evidence is hard to show, each for one reason. Paths of one host. */

const page = (body: string, style = ''): string =>
  `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>見本</title><style>body { margin: 40px 80px; font: 16px/1.8 sans-serif } ${style}</style></head><body>${body}</body></html>`;

const filler = (lines: number): string => Array.from({ length: lines }, (_, n) => `<p>見本の文、その${n + 1}。</p>`).join('');

const PRICES =
  '<table><tr><th>ライトプラン</th><td id="light">月額 39,800円</td><td>30時間</td></tr><tr><th>標準プラン</th><td id="standard">月額 39,800円</td><td>50時間</td></tr></table>';

const FORM = `<form id="form"><p><label>お名前 <input id="name" name="name"></label></p><p><label>ご相談 <textarea id="text" name="text"></textarea></label></p>
<button id="send">送信する</button></form><button id="more" type="button">数える</button><p>押された回数 <span id="count">0</span></p>`;

/** As a framework does after it has taken over server-made markup: it keeps every node, and writes to the nodes it keeps. */
const HYDRATE = `<script>
  const nodes = [];
  const walker = document.createTreeWalker(document.documentElement);
  while (walker.nextNode()) nodes.push(walker.currentNode);
  window.kept = () => { const now = []; const again = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_ALL, (node) => node.localName === 'hisho-audit-overlay' ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
    while (again.nextNode()) now.push(again.currentNode); return nodes.every((node) => now.includes(node)); };
  const count = document.getElementById('count').firstChild;
  document.getElementById('more').addEventListener('click', () => { count.nodeValue = String(Number(count.nodeValue) + 1); });
  document.getElementById('form').addEventListener('submit', (event) => { event.preventDefault(); document.body.dataset.sent = document.getElementById('name').value; });
</script>`;

const SHADOW = '<div id="shadow"><template shadowrootmode="open"><p id="deep">影の中の電話 03-1234-5678</p></template></div>';
const FRAME = `<iframe id="frame" style="inline-size: 500px; block-size: 160px; border: 7px solid #ccc" srcdoc="<body style='margin: 20px'><p>枠の中の住所 <span id='place'>静岡市葵区鷹匠9-99-12</span></p></body>"></iframe>`;

export const PAGES: Record<string, string> = {
  '/plain': page(`<h1>会社の案内</h1>${PRICES}${FORM}${SHADOW}${FRAME}${filler(30)}`),
  '/hydrated': page(`<div id="root"><h1>会社の案内</h1>${PRICES}${FORM}${SHADOW}${FRAME}${filler(30)}</div>${HYDRATE}`),
  '/strict': page(`<h1>会社の案内</h1>${PRICES}${FORM}${SHADOW}${FRAME}${filler(30)}`),
  '/prices': page(`<div id="top"></div><h1>料金のご案内</h1>${filler(4)}${PRICES}<p>受付時間は<span id="hours">平日１０：００〜１７：００</span>です。</p>${filler(40)}`),
  '/many': page(
    `<table>${Array.from({ length: 200 }, (_, n) => `<tr id="r${n + 1}"><th>プラン${n + 1}</th><td>番号${n + 1}の料金は月額${n + 1},000円です</td></tr>`).join('')}</table>`,
  ),
  '/inline': page(`${filler(30)}<p>ライトは<b>月額</b> <i id="a">39</i><span>,800</span><em id="b">円</em>（税込）です。</p>${filler(30)}`),
  '/vertical': page(
    `<div id="v"><p>はじめの段落です。</p><p><span id="quote">受付は平日の九時から十八時まで</span>です。</p><p>おわりの段落です。</p></div>`,
    '#v { writing-mode: vertical-rl; block-size: 400px; margin: 60px }',
  ),
  '/header': page(
    `<header id="head">いつも見えている見出し</header><main>${filler(40)}<p><span id="quote">解約は前月末日までにお申し出ください。</span></p>${filler(40)}</main>`,
    '#head { position: fixed; inset: 0 0 auto 0; block-size: 62vh; background: #eef }',
  ),
  '/dense': page(
    `<p id="dense">${Array.from({ length: 120 }, (_, n) => `第${n + 1}条 この条の文は端から端まで続き、どこにも余白がありません。`).join('')}</p>`,
    'body { margin: 0; font: 15px/1.2 sans-serif }',
  ),
  '/closed': page(
    `${filler(20)}<details id="details"><summary>解約について</summary><p id="inside">解約の手数料はかかりません。ご安心ください。</p></details>
<div role="tablist"><button id="tab" type="button" role="tab" aria-controls="panel">会社の紹介</button></div><div id="panel" role="tabpanel" hidden><p id="hidden">創業は2016年です。</p></div>
<div id="slide" style="block-size: 0; overflow: hidden"><p>資本金は800万円です。</p></div>
<script>document.getElementById('tab').onclick = () => { document.getElementById('panel').hidden = false; };</script>${filler(40)}`,
  ),
  '/late': page(`${filler(3)}<div id="later"></div>${filler(30)}`),
};

export const STRICT = {
  'content-security-policy': "default-src 'none'; style-src 'none'; script-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'",
};
