import type { PageSnapshot } from '../model/page.ts';
import type { PageKind } from '../model/site.ts';
import { foldText, squeeze } from '../text/fold.ts';

/** What the content of a page makes it, whatever it is called: labels of its pairs and lines, clauses, prices, questions, forms. */

const COMPANY =
  /^(?:会社名|社名|商号|名称|法人名|屋号|運営会社|事業者名|所在地|本社(?:所在地)?|住所|代表(?:者|取締役(?:社長)?|社員)?(?:名|氏名|の氏名)?|取締役|役員|設立(?:年月日?|日)?|創業|創立|資本金|事業内容|業務内容|従業員数?|社員数|主要?取引(?:先|銀行)|法人番号|適格請求書.*|登録番号|加盟団体|所属団体|沿革|会社|社長|店主|名前|なまえ|(?:店|会社|事務所)の(?:名まえ|名前|なまえ)|いる(?:場所|ところ)|はじめた年|(?:お?仕事|しごと)|インボイス|なりわい|商い|元手|資本の額|人手|働く人|(?:して|やって|営んで)いること|はじまり|創立|つくった日|業務|本店|取締役社長|役職員数)$/;
const TOKUSHOHO =
  /^(?:販売(?:業者|事業者|者)(?:名|の名称)?|販売価格|商品(?:代金)?以外の(?:必要)?(?:料金|代金|費用).*|代金以外.*|(?:運営|販売)(?:統括)?責任者.*|(?:お)?支払(?:い)?(?:の)?(?:方法|時期|期限).*|(?:商品|役務|サービス)(?:等)?の?(?:引(?:き)?渡し?|提供)(?:の)?(?:時期|方法).*|引渡し?時期|返品.*|キャンセル.*|解約.*|動作環境|申(?:し)?込(?:み)?(?:の)?有効期限)$/;
const RECRUIT = /^(?:時給|給与|賃金|雇用形態|応募資格|応募方法|勤務(?:地|時間|場所)|募集(?:職種|人数|要項|内容)|待遇|福利厚生|選考(?:方法|フロー)|休日・?休暇)$/;

const MAX_LINE = 24;
const MAX_ROW = 80;

/** Labels of pairs and short lines that look like one ('所在地：…', or a line of its own). */
function labels(page: PageSnapshot): Set<string> {
  const found = new Set<string>();
  const note = (raw: string): void => {
    const label = squeeze(raw).replace(/^[■◆◇□▼●・*\d.]+|[：:]$|\([^\n]{0,60}\)$/g, '');
    if (label && label.length <= MAX_LINE) found.add(label);
  };
  for (const { label } of page.pairs) note(page.text.slice(label.start, label.end));
  for (const line of page.text.split('\n')) {
    const head = /^\s*(.{1,24}?)\s*[：:]/.exec(line)?.[1] ?? (line.length <= MAX_LINE ? line : '');
    if (head) note(head);
    // A label with a blank behind it: '屋号 あおぞら秘書室'.
    if (line.length <= MAX_ROW) note(/^\s*(\S{2,10})[ 　]\S/.exec(line)?.[1] ?? '');
  }
  return found;
}

const hits = (found: ReadonlySet<string>, pattern: RegExp): number => [...found].filter((label) => pattern.test(label)).length;
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Short headings of the page, folded. */
function headings(page: PageSnapshot): string[] {
  return page.blocks
    .filter((block) => block.level > 0 && block.shown !== 'hidden' && block.region !== 'footer' && block.region !== 'nav')
    .map((block) => squeeze(page.text.slice(block.start, block.end)))
    .filter((text) => text.length > 0 && text.length <= MAX_LINE);
}

const ASKS = /[?？]$|(?:ます|です|ません|でしょう)か[。?？]?$/;
const ASKING_TAGS = new Set(['summary', 'dt']);

/** Kinds by content with a weight of 1–5. */
export function contentKinds(page: PageSnapshot): Map<PageKind, number> {
  const kinds = new Map<PageKind, number>();
  const put = (kind: PageKind, weight: number): void => {
    if (weight > 0) kinds.set(kind, Math.max(weight, kinds.get(kind) ?? 0));
  };
  const text = foldText(page.text);
  const found = labels(page);
  const heads = headings(page);
  const headed = (pattern: RegExp): boolean => heads.some((head) => pattern.test(head));

  const seller = [...found].some((label) => /^販売(?:業者|事業者|者)|^(?:運営|販売)(?:統括)?責任者/.test(label)) || headed(/特定商取引|特商法/) || /特定商取引/.test(page.title);
  const rows = hits(found, TOKUSHOHO);
  if (seller && rows >= 3) put('tokushoho', rows >= 5 ? 4 : 3);
  const profile = hits(found, COMPANY);
  if (profile >= 4) put('company', profile >= 6 ? 4 : 3);
  else if (profile >= 2 && [...found].some((label) => /^(?:会社名|社名|商号|法人名|屋号|運営会社|事業者名)$/.test(label))) put('company', 1.5);
  if (profile >= 2 && headed(/^(?:会社(?:概要|情報|案内)|運営(?:会社|者)|事業者(?:概要|情報)|プロフィール)/)) put('company', 2);
  if (hits(found, RECRUIT) >= 3) put('recruit', 3);
  const clauses = count(text, /(?:^|\n)[^\S\n]{0,8}第\s{0,3}[0-9一二三四五六七八九十]{1,4}\s{0,3}条/g);
  if (clauses >= 5 || (clauses >= 3 && /規約|約款|契約/.test(page.title + heads.join('')))) put('terms', /規約|約款|契約|terms/i.test(page.title + heads.join('')) ? 4 : 2);
  if (/利用目的/.test(text) && /第三者(?:への|に)?提供|開示|安全管理/.test(text) && (count(text, /個人情報/g) >= 5 || headed(/個人情報|プライバシー(?!マーク)/)))
    put('privacy', headed(/個人情報|プライバシー(?!マーク)/) ? 3 : 1.5);
  const prices = count(text, /(?:(?<![0-9])[0-9][0-9,.]{0,14}\s{0,3}(?:万\s{0,3})?(?:[0-9]{0,4}\s{0,3}千\s{0,3})?円|¥\s{0,3}[0-9][0-9,]{1,14})/g);
  const periodic = count(text, /月額|\/\s*月|円\/月|月々|1時間あたり|時間単価|1コール|初期費用|入会金/g);
  if (prices >= 3 && periodic >= 2 && headed(/料金|プラン|価格|費用|price|plan/i)) put('price', prices >= 6 ? 3 : 2);
  const questions =
    count(text, /(?:^|\n)[^\S\n]{0,8}(?:Q[\s0-9.:、]{0,9}|問[\s0-9.:、]{1,9})[^\n]{4}/g) +
    Math.max(
      heads.filter((head) => ASKS.test(head)).length,
      page.blocks.filter((block) => ASKING_TAGS.has(block.tag) && ASKS.test(squeeze(page.text.slice(block.start, block.end)))).length,
    );
  if (questions >= 4 || (questions >= 3 && headed(/よくある|質問|faq|q&a/i))) put('faq', questions >= 6 ? 3 : 2);
  if (headed(/(?:流れ|ながれ|ステップ|手順|はじめ?かた|始め方)$|howitworks|^flow/i)) put('flow', 1.5);
  if (page.forms.some((form) => form.shown !== 'hidden' && form.fields.some(({ type }) => type === 'textarea' || type === 'email') && form.fields.length >= 3)) put('contact', 2);
  if (headed(/^(?:情報)?セキュリティ(?:ー)?(?:基本方針|方針|ポリシー|対策|体制|への取り?組み?)?$|(?<!個人)情報の(?:取り?扱い?|安全)/)) put('security', 1.5);
  return kinds;
}

const ARTICLE_TITLE =
  /とは[?？!！|]?|選び方|相場|徹底(?:比較|解説)|おすすめ|\d\s{0,3}選|まとめ|解説|メリット|デメリット|ポイント|注意点|トラブル|防ぎ方|完全ガイド|のコツ|すべきこと|口コミ・?評判|評判は|使ってみた|\dの(?:質問|こと|方法|理由|ポイント|例)|べき/;
const ARTICLE_SIGNS: readonly RegExp[] = [
  /(?:^|\n)[^\S\n]{0,8}(?:この記事の)?(?:目次|もくじ|contents)[^\S\n]{0,8}(?:\n|\[)/i,
  /(?:公開日?|投稿日?|更新日?|最終更新日?|掲載日?)\s{0,8}[:：]?\s{0,8}20\d\d\s{0,3}[./年-]/,
  /この記事(?:を|は|で|の)|本記事|今回は|本稿では|いかがでしたか|関連記事|こちらの記事|前の記事|次の記事|この記事を書いた/,
  /(?:執筆|監修|ライター|著者|編集部|筆者|編集長|written by|author)\s*[:：]?/i,
  /多くの(?:会社|企業|業者|サービス|代行|場合)|一般的に|相場は|と(?:は|いうのは)、/,
];

/** No page about oneself is called so. */
const EXPLAINS_ALL = /徹底解説|完全ガイド|とは[^\n]{2,40}(?:を|について)(?:わかりやすく|詳しく|くわしく)?解説/;

/** Firms of the trade in the third person, and hearsay about them. */
const OF_PROVIDERS =
  /(?:サービス|代行|秘書|アシスタント|アウトソーシング)(?:サービス)?(?:の|提供|運営)?会社|(?:会社|業者|企業|ところ)(?:も(?:あ[るり]|い(?:ます|る))|が(?:多い|多く|ほとんど|増えて))|(?:会社|業者)によって|とのことです|ようです(?:し|。)/g;
const OF_ITSELF = /当社|弊社|当(?:室|所|事務所|センター|オフィス|サービス|方)|弊所|私(?:たち|ども)|わたし(?:たち|ども)/;
/** Third-person words that make a page without a word of itself one about the trade. */
const ENOUGH_OF_PROVIDERS = 2;

const SELF_NAMED_ARTICLE = /(?:という|の)方(?:へ|に)?(?:向け|むけ)(?:た|て)?の記事です|(?:この|本)記事(?:では|で(?:は)?わかること|を(?:読|お読み)|の(?:要点|まとめ))/;

/** 'この記事では、…の選び方を解説します': says what it is and of what it treats. */
const ANNOUNCED_ARTICLE = /(?:この|本)(?:記事|コラム)(?:では|は)(?!、?(?:当社|弊社|当事務所|弊所))[^。]{0,100}(?:解説|説明|紹介|まとめ)(?:し|いたし|して|させて|てい)/;

/** `blog` or `news` for an article; null for a page of the provider about itself. */
export function isArticle(page: PageSnapshot, names: readonly string[], address: readonly PageKind[]): 'blog' | 'news' | null {
  const text = foldText(page.text);
  const heading = names.join('\n');
  if (
    /^(?:プライバシーポリシー|個人情報保護方針|.{0,12}(?:利用)?規約|特定商取引|会社(?:概要|案内|情報)|よくある|お問い?合わせ|料金(?:プラン|表)?|[^\n]{0,8}流れ(?:と注意事項)?$)/m.test(
      heading,
    ) &&
    !/とは|選び方|相場|ポイント/.test(heading)
  )
    return null;
  // 'An article for those who …' says itself what it is, also among the news.
  if (ANNOUNCED_ARTICLE.test(text) || (SELF_NAMED_ARTICLE.test(text) && ARTICLE_TITLE.test(heading))) return 'blog';
  if (address[0] === 'news') return 'news';
  const typed = page.jsonLd.some((item) => /Article|BlogPosting/.test(String((item as { '@type'?: unknown } | null)?.['@type'])));
  const news = page.jsonLd.some((item) => /NewsArticle/.test(String((item as { '@type'?: unknown } | null)?.['@type'])));
  const score =
    (address[0] === 'blog' ? 3 : 0) +
    (typed ? 2 : 0) +
    (ARTICLE_TITLE.test(heading) ? 2 : 0) +
    (EXPLAINS_ALL.test(heading) ? 1 : 0) +
    (!OF_ITSELF.test(text) && count(text, OF_PROVIDERS) >= ENOUGH_OF_PROVIDERS ? 2 : 0) +
    ARTICLE_SIGNS.filter((sign) => sign.test(text)).length;
  if (news) return 'news';
  return score >= 4 || (score >= 3 && address[0] === 'blog') ? 'blog' : null;
}
