import type { Fact } from '../model/fact.ts';
import type { SiteSnapshot } from '../model/site.ts';
import { foldText } from '../text/fold.ts';

/** Brackets right behind a datum that say it is not there yet: 'info@aoi.example（※ドメイン取得準備中）', '合同会社アオイ（設立準備中）'. */
const PENDING = /^[\s|]{0,3}\((?:※|\*)?[^)]{0,20}(?:準備中|予定|取得中|申請中|手続き?中|移行中|未取得)\)/;
const REACH = 48;

/** True where the page itself says, right behind the datum, that it is still to come (CRITERIA.md, rule 3). */
export function isPending(fact: Fact, site: SiteSnapshot): boolean {
  const text = site.pages[fact.page]?.snapshot?.text ?? '';
  return fact.end > fact.start && PENDING.test(foldText(text.slice(fact.end, fact.end + REACH)));
}
