import type { PageKind, SitePage } from '../../model/site.ts';
import type { PageView } from './view.ts';

/**
 * A comparison site or a blog about the trade is no provider: what its pages say of services is said of others, also where no heading says so.
 * Decided once for the whole site. Its profile, contact and policies are its own, so no subject is changed: extractors of the service ask for it.
 */

/** Advertising disclosures that media carry, and providers' own pages do not (景品表示法, ステルスマーケティング告示 of 2023-10). */
const DISCLOSED =
  /アフィリエイト|成果報酬(?:型)?広告|(?:広告|PR|プロモーション)(?:[(（][^)）]{1,12}[)）])?(?:が|を)(?:含|ふく)(?:み|まれ|んで)|(?:紹介料|広告収入|広告料)を(?:受け取|いただ|得)|広告収入で運営|affiliate (?:links?|commission)/i;
const DENIED = /(?:秘書|代行|アシスタント|事務|お?仕事)[^。]{0,24}(?:サービス|ご?依頼)(?:は|を|も)(?:提供|行|運営|お?受け|引き受け)[^。]{0,6}(?:いません|おりません)/;
const OFFERING: readonly PageKind[] = ['service', 'price', 'flow', 'tokushoho'];

/** True where the site is a medium that offers no service of its own. */
export function isMedium(known: readonly SitePage[], pages: readonly PageView[]): boolean {
  const home = pages.find((page) => page.page.kinds[0] === 'home') ?? pages[0];
  if (!home || known.some((page) => OFFERING.includes(page.kinds[0] as PageKind))) return false;
  const says = (page: PageView, pattern: RegExp): boolean => page.sentences.some((sentence) => pattern.test(sentence.text));
  return says(home, DISCLOSED) || pages.filter((page) => says(page, DISCLOSED)).length >= 2 || pages.some((page) => says(page, DENIED));
}
