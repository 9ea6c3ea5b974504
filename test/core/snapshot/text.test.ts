import { describe, expect, it, test } from 'vitest';
import { LIMITS } from '../../../src/core/snapshot/walker.ts';
import { snapshotFromHtml } from '../../../src/parse/tree.ts';

const snap = (body: string) => snapshotFromHtml(`<html><body>${body}</body></html>`, 'https://provider.example/dir/page.html');
const lines = (body: string): string[] => snap(body).text.split('\n').filter(Boolean);

describe('text', () => {
  test.each<[string, string, string[]]>([
    ['blocks part, inline elements do not', '<p>お<b>電話</b>は<span>03</span>へ</p><p>次</p>', ['お電話は03へ', '次']],
    ['blanks collapse', '<p>  営業\n\t時間   9:00  </p>', ['営業 時間 9:00']],
    ['a blank between elements counts once', '<p><span>TEL</span> <span>03-5999-0101</span></p>', ['TEL 03-5999-0101']],
    ['<br> breaks lines inside a block', '<p>東京都<br>港区<BR/>港南</p>', ['東京都', '港区', '港南']],
    ['a wide blank between elements is kept', '<p><b>名まえ</b>　合同会社アオ<br><b>できた日</b>　平成30年</p>', ['名まえ　合同会社アオ', 'できた日　平成30年']],
    ['so are blanks that do not break', '<p><b>電話</b>&nbsp;03-5999-0101</p>', ['電話\u00a003-5999-0101']],
    ['a wide blank at the edge of a block is none', '<p>　当社は</p><p>　</p><p>次</p>', ['当社は', '次']],
    ['line breaks of <pre> stay', '<pre>社名\tアオ\n所在地  東京</pre>', ['社名 アオ', '所在地 東京']],
    ['text around a block', '<div>前<p>中</p>後</div>', ['前', '中', '後']],
    [
      'what visitors do not read',
      '<p>本文</p><script>var a="電話"</script><style>.a{}</style><template>雛形</template><noscript>なし</noscript><!-- 旧料金 --><textarea>下書き</textarea><select><option>東京都</option></select>',
      ['本文'],
    ],
    ['alts are lines of their own', '<p>お電話は<img alt="03-5999-0101" src="t.png">まで</p>', ['お電話は', '03-5999-0101', 'まで']],
    ['title where there is no alt, label of a drawing', '<p><img title="受付時間 9時から" src="t.png"></p><svg aria-label="地図"><path/></svg>', ['受付時間 9時から', '地図']],
    ['empty alts say nothing', '<p>前<img alt="" src="t.png">後</p>', ['前後']],
    ['neighbouring links without a blank are items', '<div><a href="/a">料金</a><a href="/b">会社概要</a></div>', ['料金', '会社概要']],
    ['a link inside a sentence is not', '<p>詳しくは<a href="/a">料金</a>をご覧ください</p>', ['詳しくは料金をご覧ください']],
    ['a label beside its value as builders write them', '<div><span class="k">受付時間</span><span class="v">10時から18時</span></div>', ['受付時間', '10時から18時']],
    ['a figure beside its unit is one phrase', '<div><span>39,800</span><span>円／月</span></div>', ['39,800円／月']],
    ['words that go on are one phrase', '<div><span>お問い合わせ</span><span>はこちらから</span></div>', ['お問い合わせはこちらから']],
    ['three in a row are no pair', '<div><span>月額</span><span>標準プラン</span><span>の場合</span></div>', ['月額標準プランの場合']],
    ['a heading in two colours is one phrase', '<h2><span>選ばれる</span><span>理由と実績</span></h2>', ['選ばれる理由と実績']],
    ['submit buttons say what they do', '<form><input type="submit" value="送信する"></form>', ['送信する']],
    ['marks that nobody sees are gone', '<p>個\u200b人\u00ad情報</p>', ['個人情報']],
    ['entities', '<p>&#12306;150-0001&nbsp;A&amp;B 9&frasl;1</p>', ['〒150-0001\u00a0A&B 9⁄1']],
  ])('%s', (_, html, expected) => expect(lines(html)).toEqual(expected));

  it('broken markup is read as browsers read it', () => {
    expect(lines('<h2>料金</h3><ul><li>A<li>B</ul><table><td>X<td>Y</table><p>末尾')).toEqual(['料金', 'A', 'B', 'X', 'Y', '末尾']);
    expect(lines('<div><p>閉じない<div>次</span></div>>尾')).toEqual(['閉じない', '次', '>尾']);
    expect(snapshotFromHtml('', 'https://provider.example/').text).toBe('');
    expect(snapshotFromHtml('ただの文', 'https://provider.example/').text.trim()).toBe('ただの文');
  });
  it('deep nesting costs no stack', () => {
    expect(lines(`${'<div>'.repeat(3000)}底${'</div>'.repeat(3000)}`)).toEqual(['底']);
  });
  it('what is over the limits is named', () => {
    const page = snap(`<p>${'あ'.repeat(LIMITS.text + 10)}</p><p>後</p>`);
    expect(page.cut).toEqual(['text']);
    expect(page.text).not.toContain('後');
    expect(snap('<p>短い</p>').cut).toEqual([]);
  });
});

describe('blocks', () => {
  const blocks = (body: string) => {
    const page = snap(body);
    return page.blocks.map((b) => ({
      text: page.text.slice(b.start, b.end),
      level: b.level,
      heading: b.heading < 0 ? '' : page.text.slice(page.blocks[b.heading]?.start, page.blocks[b.heading]?.end),
      region: b.region,
    }));
  };
  const headingOf = (body: string, text: string): string | undefined => blocks(body).find((b) => b.text === text)?.heading;

  it('headings govern until the next of their level or above', () => {
    const html = '<h1>会社</h1><p>a</p><h2>概要</h2><p>b</p><h3>沿革</h3><p>c</p><h2>地図</h2><p>d</p>';
    expect(['a', 'b', 'c', 'd'].map((t) => headingOf(html, t))).toEqual(['会社', '概要', '沿革', '地図']);
    expect(headingOf(html, '沿革')).toBe('概要');
    expect(headingOf(html, '地図')).toBe('会社');
  });
  test.each<[string, string]>([
    ['role', '<div role="heading" aria-level="3">沿革</div><p>a</p>'],
    ['the name of a class', '<div class="sec-title">沿革</div><p>a</p>'],
    ['a mark', '<p>■ 沿革</p><p>a</p>'],
    ['brackets', '<p>【沿革】</p><p>a</p>'],
  ])('a heading by %s', (_, html) => expect(headingOf(html, 'a')).toMatch(/沿革/));
  test.each<[string, string]>([
    ['a sentence', '<div class="title">沿革です。</div><p>a</p>'],
    ['a label with its value', '<div class="title">設立：2015年</div><p>a</p>'],
    ['a long text', `<div class="title">${'沿'.repeat(41)}</div><p>a</p>`],
    ['a class that only contains the letters', '<div class="subtitled">沿革</div><p>a</p>'],
  ])('no heading: %s', (_, html) => expect(headingOf(html, 'a')).toBe(''));
  it('a heading of the footer does not govern the main part, nor one of the side column the footer', () => {
    const html = '<main><p>a</p></main><aside><h2>お知らせ</h2></aside><footer><p>b</p></footer>';
    expect(headingOf(html, 'b')).toBe('');
  });
  test.each<[string, string, string]>([
    ['footer', '<footer><p>x</p></footer>', 'footer'],
    ['footer by class', '<div class="site-footer"><p>x</p></div>', 'footer'],
    ['header by id', '<div id="header"><p>x</p></div>', 'header'],
    ['nav', '<nav><p>x</p></nav>', 'nav'],
    ['breadcrumbs', '<ul class="breadcrumb"><li>x</li></ul>', 'nav'],
    ['side column', '<div class="l-wrap sidebar"><p>x</p></div>', 'aside'],
    ['role', '<div role="contentinfo"><p>x</p></div>', 'footer'],
    ['the footer of an article is main', '<article><footer><p>x</p></footer></article>', 'main'],
    ['a class that only begins alike', '<div class="headline-list"><p>x</p></div>', 'main'],
    ['fields of a form', '<p>前書きは十分に長いのでフォームが全体にはなりません。</p><form><p>x</p><input name="a"><input name="b"></form>', 'form'],
    ['a form that wraps the whole page is the page', `<form><p>${'本文です。'.repeat(20)}</p><p>x</p><input name="a"><input name="b"></form>`, 'main'],
  ])('region: %s', (_, html, region) => expect(blocks(html).find((b) => b.text === 'x')?.region).toBe(region));
});

describe('shown, collapsed, hidden', () => {
  const shown = (body: string): string | undefined => {
    const page = snap(body);
    return page.blocks.find((b) => page.text.slice(b.start, b.end).includes('対象'))?.shown;
  };
  test.each<[string, string, string]>([
    ['plain', '<p>対象</p>', 'shown'],
    ['closed details', '<details><summary>質問</summary><p>対象</p></details>', 'collapsed'],
    ['open details', '<details open><summary>質問</summary><p>対象</p></details>', 'shown'],
    ['the summary itself', '<details><summary>対象</summary><p>答え</p></details>', 'shown'],
    ['accordion below its title', '<div><p>質問</p><div style="display:none">対象</div></div>', 'collapsed'],
    ['tab panel by role', '<div role="tabpanel" hidden>対象</div>', 'collapsed'],
    ['opened by aria-controls', '<button aria-controls="p1">開く</button><div><div id="p1" hidden>対象</div></div>', 'collapsed'],
    ['opened by a link to it, later in the page', '<div><div id="p1" style="display: none">対象</div></div><a href="#p1">開く</a>', 'collapsed'],
    ['named as an accordion', '<div><div class="acc-body" style="display:none">対象</div></div>', 'collapsed'],
    ['thank-you text of a form', '<form><p>名前</p><div class="thanks" style="display:none">対象</div></form>', 'hidden'],
    ['step of a form', '<form><p>名前</p><div style="display:none">対象</div></form>', 'hidden'],
    ['error text', '<div><p>名前</p><p class="error-msg" hidden>対象</p></div>', 'hidden'],
    ['spare copy with nothing to open it', '<div><div style="display:none">対象</div></div>', 'hidden'],
    ['by a rule of the page', '<style>.spare{display:none}</style><div><div class="spare">対象</div></div>', 'hidden'],
    ['visibility', '<div><div style="color:red; visibility:hidden">対象</div></div>', 'hidden'],
    ['inside something hidden', '<div><div hidden><section><p>対象</p></section></div></div>', 'hidden'],
    ['display: none in the value of another property', '<p style="background:url(display:none)">対象</p>', 'shown'],
  ])('%s', (_, html, expected) => expect(shown(html)).toBe(expected));
  it('links, pictures and forms know it too', () => {
    const page = snap('<div><div hidden><a href="/x">x</a><img alt="y" src="y.png"><form><input name="a"><input name="b">z</form></div></div>');
    expect([page.links[0]?.shown, page.images[0]?.shown, page.forms[0]?.shown]).toEqual(['hidden', 'hidden', 'hidden']);
  });
});

it('struck words', () => {
  const page = snap('<p>月額 <del>5,000円</del> <s>4,000円</s> 3,000円</p>');
  expect(page.struck.map((r) => page.text.slice(r.start, r.end))).toEqual(['5,000円', '4,000円']);
});

describe('links', () => {
  const links = (body: string) => snap(body).links.map(({ href, text }) => `${text} ${href}`);
  test.each<[string, string, string[]]>([
    ['relative', '<a href="../company/">会社</a>', ['会社 https://provider.example/company/']],
    ['mail and telephone as written', '<a href="mailto:info@a.example">mail</a><a href="tel:03-5999-0101">電話</a>', ['mail mailto:info@a.example', '電話 tel:03-5999-0101']],
    [
      'without words: title, then label',
      '<a href="/x" title="X公式"><i></i></a><a href="/y" aria-label="地図"><svg></svg></a>',
      ['X公式 https://provider.example/x', '地図 https://provider.example/y'],
    ],
    ['scripts and empty ones are none', '<a href="javascript:void(0)">開く</a><a>名</a><a href="">空</a>', []],
    ['what cannot be an address', '<a href="http://[">x</a>', []],
    ['words over two lines', '<a href="/x">会社<br>概要</a>', ['会社 概要 https://provider.example/x']],
  ])('%s', (_, html, expected) => expect(links(html)).toEqual(expected));
  it('base changes where they lead', () => {
    const page = snapshotFromHtml('<html><head><base href="https://other.example/sub/"></head><body><a href="x">x</a></body></html>', 'https://provider.example/');
    expect([page.links[0]?.href, page.url]).toEqual(['https://other.example/sub/x', 'https://provider.example/']);
  });
});

describe('pictures', () => {
  it('alt, lazy source, link around', () => {
    const page = snap(
      '<a href="https://privacymark.jp/"><span><img alt=" Pマーク " src="spacer.gif" data-src="/img/10824463_08.png"></span></a><img src="data:image/png;base64,AAAA">',
    );
    expect(page.images.map(({ alt, src, href }) => ({ alt, src, href }))).toEqual([
      { alt: 'Pマーク', src: 'https://provider.example/img/10824463_08.png', href: 'https://privacymark.jp/' },
      { alt: '', src: '', href: '' },
    ]);
    expect(page.text.slice(page.images[0]?.start, page.images[0]?.end)).toBe('Pマーク');
  });
});

describe('forms and frames', () => {
  it('fields, action, method; hidden fields are none', () => {
    const [form] = snap(
      '<form action="/send" method="POST"><input name="name"><input type="EMAIL" name="mail"><input type="hidden" name="token"><textarea name="body"></textarea><select name="pref"></select></form>',
    ).forms;
    expect(form).toMatchObject({ action: 'https://provider.example/send', method: 'post' });
    expect(form?.fields).toEqual([
      { type: 'text', name: 'name' },
      { type: 'email', name: 'mail' },
      { type: 'textarea', name: 'body' },
      { type: 'select', name: 'pref' },
    ]);
  });
  it('a form without action sends to its page', () => {
    expect(snap('<form><input name="q"></form>').forms[0]?.action).toBe('https://provider.example/dir/page.html');
  });
  it('fields without a form are one form; a single field is none', () => {
    expect(snap('<div><input name="a"><textarea name="b"></textarea></div>').forms.map((f) => f.fields.length)).toEqual([2]);
    expect(snap('<div><input name="q"></div>').forms).toEqual([]);
  });
  it('frames with their address and title', () => {
    expect(
      snap('<iframe src="//www.google.com/maps/embed?pb=x" title="本社の地図"></iframe><iframe data-src="/form.html"></iframe>').frames.map(({ src, title }) => `${title} ${src}`),
    ).toEqual(['本社の地図 https://www.google.com/maps/embed?pb=x', ' https://provider.example/form.html']);
  });
});

describe('head', () => {
  it('title, language, description, generator, site name', () => {
    const page = snapshotFromHtml(
      '<html lang="ja"><head><title> 青葉 | 秘書 </title><meta name="description" content="d"><meta name="generator" content="WordPress 6"><meta property="og:site_name" content="青葉秘書"></head><body></body></html>',
      'https://provider.example/',
    );
    expect(page).toMatchObject({ title: '青葉 | 秘書', lang: 'ja', description: 'd', generator: 'WordPress 6', siteName: '青葉秘書', live: false });
  });
  it('the title of a drawing is not the page’s', () => {
    expect(snapshotFromHtml('<html><head><title>青葉</title></head><body><svg><title>矢印</title></svg></body></html>', 'https://provider.example/').title).toBe('青葉');
  });
  it('JSON-LD that parses; what does not is left out', () => {
    const page = snap(
      '<script type="application/ld+json">{"@type":"Organization","name":"青葉"}</script><script type="application/ld+json">[{"a":1},{"b":2}]</script><script type="application/ld+json">{broken</script><script type="application/ld+json"><!--\n{"c":3}\n--></script>',
    );
    expect(page.jsonLd).toEqual([{ '@type': 'Organization', name: '青葉' }, { a: 1 }, { b: 2 }, { c: 3 }]);
  });
});

it('a selector path: tags, order among their kind, ids and class names', () => {
  const page = snap('<div></div><div id="info" class="box wide"><p>a</p><p>b</p></div>');
  const block = page.blocks.find((b) => page.text.slice(b.start, b.end) === 'b');
  const p = page.nodes[block?.node ?? -1];
  expect(p).toMatchObject({ tag: 'p', nth: 2 });
  expect(page.nodes[p?.parent ?? -1]).toMatchObject({ tag: 'div', nth: 2, id: 'info', hint: 'box wide' });
});
