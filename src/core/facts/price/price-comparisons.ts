import type { Cell } from '../../model/page.ts';
import { findCompanies } from '../company/names.ts';
import type { PageView } from '../reading/view.ts';

/** Tables that set the provider beside other ways or providers: which cells tell of whom. */

export type Compared = 'own' | 'other';

/** Rows of a table that tell what the table is. */
const MAX_ROWS = 60;
const MAX_HEAD = 48;
/** Heads of other ways to get the work done, and of other providers. */
const OTHERS =
  /他社|^[A-ZＸＹ][ -]?社|^[^\s]{0,6}[A-Z]社|一般的な(?!(?:説明)?文|記事|業務|事務|作業|書類|原稿|ご?依頼|内容)|^(?:正社員|派遣(?:社員|スタッフ)?|契約社員|アルバイト|パート|社員|事務員)(?:さん|様|の方)?(?:の場合|を(?:雇|採用).*)?(?:\(.*\))?$|自社(?:採用|雇用|対応)|(?:正)?社員を?(?:雇|採)|^in-house|full-?time|other (?:companies|agencies|providers)|typical|agency$|freelancer/i;
/** Heads that a table of comparison gives the provider itself. */
const OWN_HEAD =
  /^(?:当(?:社|室|所|方|店|院|校|塾|社団|法人|センター|事務所|オフィス|サービス)|弊社|弊所|本サービス|わたしたち|私たち|us|our (?:service|plan)s?)(?:の?(?:サービス|場合|料金|ご?利用|秘書|アシスタント|プラン))?(?:[(（].*)?$/i;
const GENERIC_NAME = /^(?:オンライン|アウトソーシング|アシスタント|サービス|代行|秘書|電話|事務|経理|料金|プラン|価格|会社|外注|在宅|の|・|\s)+$/;

/** True where a head of a table of comparison is a name that the page's title has, too. */
const isNameOfSite = (view: PageView, words: string): boolean =>
  words.length >= 3 && words.length <= MAX_HEAD && !GENERIC_NAME.test(words) && !OTHERS.test(words) && view.page.title.includes(words);

/** Heads of a column of providers. */
const PROVIDER_COLUMN = /^(?:運営会社|会社名|事業者名?|業者名?|代行会社|運営|company|provider)$/i;
const MIN_PROVIDERS = 3;

const text = (view: PageView, cell: Cell): string => view.folded(cell).replace(/\s+/g, ' ').trim();

/** A table that sets ways or providers side by side, by its heads; or one whose rows are firms. */
function isComparison(view: PageView, rows: readonly (readonly Cell[])[]): boolean {
  const head = (rows[0] ?? []).map((cell) => text(view, cell));
  if (head.length >= 3 && head.some((words) => words.length <= MAX_HEAD && OTHERS.test(words))) return true;
  const first = rows.slice(0, MAX_ROWS).map((row) => (row[0] ? text(view, row[0]) : ''));
  if (rows.length >= 2 && (rows[0]?.length ?? 0) >= 2 && first.filter((words) => words.length <= 20 && OTHERS.test(words)).length >= 2) return true;
  const column = head.findIndex((words) => PROVIDER_COLUMN.test(words.replace(/\s/g, '')));
  if (head.length >= 3 && column >= 0 && rows.length > MIN_PROVIDERS) return true;
  return head.length >= 3 && first.filter((words) => words.length <= MAX_HEAD && findCompanies(words).length > 0).length >= MIN_PROVIDERS;
}

/**
 * Whose each cell of a table is: of another way or provider, of the provider itself, or null in a table that compares with nobody. Without a
 * head that names the provider, all cells of a comparison are others'.
 */
export function comparisonOf(view: PageView, rows: readonly (readonly Cell[])[]): (row: number, col: number) => Compared | null {
  const heads = (rows[0] ?? []).map((cell) => text(view, cell));
  const firsts = rows.slice(0, MAX_ROWS).map((row) => (row[0] ? text(view, row[0]) : ''));
  const find = (list: readonly string[], isOwn: (words: string) => boolean): number => list.findIndex((words, i) => i > 0 && isOwn(words));
  let column = find(heads, (words) => OWN_HEAD.test(words));
  let row = find(firsts, (words) => OWN_HEAD.test(words));
  // 'We' in a head is said where there are others.
  const beside = (column > 0 && heads.length >= 3) || (row > 0 && rows.length >= 3 && firsts.some((words) => OTHERS.test(words)));
  if (!beside && !isComparison(view, rows)) return () => null;
  if (column < 0 && row < 0) {
    column = find(heads, (words) => isNameOfSite(view, words));
    row = find(firsts, (words) => isNameOfSite(view, words));
  }
  return (r, c) => (c === column || r === row ? 'own' : 'other');
}
