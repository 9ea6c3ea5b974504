import type { PageSnapshot } from '../../model/page.ts';
import { sameSite } from '../../site/same-site.ts';
import { fold, joinCjk } from '../../text/fold.ts';

/** Headings that introduce the provider's own service ('ひなたアシストとは'), told from those that explain a word of the trade ('オンライン秘書とは'). */

const INTRODUCTION = /^[「『"]?([^「」『』"。、]{2,30}?)[」』"]?(?:と|って)は(?:[?？]|$)/;
const SELF = /^(?:私|わたし|わたくし)(?:たち|ども)?$|^(?:当|弊)(?:社|室|所|店|事務所|センター|サービス)$|^(?:この|本)サービス$/;
/** Names made of nothing but words of the trade: a logo's alt may end in them. */
const TRADE_WORDS =
  /^(?:オンライン|在宅|バーチャル|リモート|秘書|アシスタント|スタッフ|電話|代行|代理|受付|事務|経理|記帳|総務|営業|採用|サポート|サービス|業務|委託|外注|会社|センター|BPO|バックオフィス|アウトソーシング|クラウド)+$/i;
const FRONT_PAGE = /^https?:\/\/[^/?#]{1,255}(?:\/(?:index\.[a-z]{3,5})?)?$/i;
const MAX_NAME = 60;

const plain = (words: string): string => joinCjk(fold(words)).text.replace(/\s+/g, '').toLowerCase();

/** What the page calls its own site: `og:site_name`, and the words or the logo that link to the front page. */
function ownNames({ url, siteName, links }: PageSnapshot): string[] {
  const toFront = links.filter(({ href, text }) => text.length <= MAX_NAME && FRONT_PAGE.test(href) && sameSite(href, url));
  return [siteName, ...toFront.map(({ text }) => text)].map(plain).filter((name) => name.length >= 2);
}

/** Whether a folded heading introduces the site itself or its service. */
export function introductions(snapshot: PageSnapshot): (heading: string) => boolean {
  let names: string[] | null = null;
  return (heading) => {
    const subject = plain(INTRODUCTION.exec(heading)?.[1] ?? '');
    if (!subject || TRADE_WORDS.test(subject)) return false;
    names ??= ownNames(snapshot);
    return SELF.test(subject) || names.some((name) => name.startsWith(subject) || name.endsWith(subject));
  };
}
