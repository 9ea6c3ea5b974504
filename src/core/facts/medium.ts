import type { Subject } from '../model/fact.ts';
import type { PageKind, SitePage } from '../model/site.ts';
import { foldText } from '../text/fold.ts';
import { SIDE_BY_SIDE } from '../site/provider-likeness.ts';
import type { PageView } from './view.ts';

/**
 * A comparison site or a blog about the trade is no provider: what its pages say of services is said of others, also where no heading says so.
 * Decided once for the whole site; its profile, contact and policy pages remain its own.
 */

/** Advertising disclosures that media carry, and providers' own pages do not (景品表示法, ステルスマーケティング告示 of 2023-10). */
const DISCLOSED =
  /アフィリエイト|成果報酬(?:型)?広告|(?:広告|PR|プロモーション)(?:[(（][^)）]{1,12}[)）])?(?:が|を)(?:含|ふく)(?:み|まれ|んで)|紹介料を(?:受け取|いただ|得)|affiliate (?:links?|commission)/i;
const DENIED = /(?:秘書|代行|アシスタント|事務|お?仕事)[^。]{0,24}(?:サービス|ご?依頼)(?:は|を|も)(?:提供|行|運営|お?受け|引き受け)[^。]{0,6}(?:いません|おりません)/;
const OFFERING: readonly PageKind[] = ['service', 'price', 'flow', 'tokushoho'];
const ITS_OWN: readonly PageKind[] = ['company', 'contact', 'privacy', 'terms', 'tokushoho', 'security'];

const namesOf = ({ snapshot }: PageView): string[] => [snapshot.title, ...snapshot.blocks.filter((block) => block.level === 1).map((block) => snapshot.text.slice(block.start, block.end))].map(foldText);

/** What the site's own words are, where it is a medium: `comparison` or `column`; null for a provider or any other site. */
export function mediumSubject(known: readonly SitePage[], pages: readonly PageView[]): Subject | null {
  const home = pages.find((page) => page.page.kinds[0] === 'home') ?? pages[0];
  if (!home || known.some((page) => OFFERING.includes(page.kinds[0] as PageKind))) return null;
  const disclosed = (page: PageView): boolean => page.sentences.some((sentence) => DISCLOSED.test(sentence.text));
  const media = disclosed(home) || pages.filter(disclosed).length >= 2 || pages.some((page) => page.sentences.some((sentence) => DENIED.test(sentence.text)));
  if (!media) return null;
  return namesOf(home).some((name) => SIDE_BY_SIDE.test(name)) ? 'comparison' : 'column';
}

/** The page of a medium: what is not on its profile, contact and policy pages is about others. */
export function asMedium(page: PageView, subject: Subject): PageView {
  if (page.page.kinds.some((kind) => ITS_OWN.includes(kind) && page.page.kinds[0] !== 'home')) return page;
  return {
    ...page,
    subjects: page.subjects.map((own, i) => (own === 'own' && page.snapshot.blocks[i]?.region === 'main' ? subject : own)),
    sentences: page.sentences.map((sentence) => (sentence.subject === 'own' && page.snapshot.blocks[sentence.block]?.region === 'main' ? { ...sentence, subject } : sentence)),
  };
}
