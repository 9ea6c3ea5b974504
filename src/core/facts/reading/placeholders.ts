import type { Block, PageSnapshot } from '../../model/page.ts';
import { foldText } from '../../text/fold.ts';

/**
 * Profiles that a template left behind: rows filled with '20XX年', '〒000-0000', 'info@sample.com', '○○区', or with 準備中. One such row
 * is a gap in a real profile; several mean that nobody has filled it in, and then no row of it counts.
 */

/** Values that nobody has: digits of one kind, sample domains, blanks to fill in. */
const BLANK =
  /X{3,}|20XX|XX ?[年月日]|[○〇●△×]{2,}|(?<![0-9])000-?0000(?![0-9])|(?<![0-9])0[0-9]{1,3}-0{2,4}-0{4}(?![0-9])|(?<![0-9])([0-9])\1{2}-\1{4}(?![0-9])|(?:@|www\.)(?:sample|example|dummy|xxx+)\.|(?:03-1234-5678|123-456-7890|0120-(?:000-000|123-456))(?![0-9])|(?:株式会社)?(?:サンプル|テスト|ダミー)(?:株式会社|太郎|花子)|(?:山田|田中|鈴木)(?:太郎|花子)\((?:仮|例)\)/i;
/** Rows that are still to come. A few stand in real profiles. */
const PENDING = /^(?:(?:ただいま|現在)?(?:準備中|未定|調整中|作成中|工事中|確認中|近日公開|coming soon|tbd|n\/a)|-{2,}|テスト)(?:です)?[。.]?(?:$|[(（])/i;
/** A lead-in that says the data below are invented. */
const INVENTED =
  /(?:以下|下記|掲載|記載|この|本)[^。]{0,24}(?:架空|フィクション|ダミー)|ポートフォリオ用[^。]{0,12}(?:架空|ダミー|サンプル)|(?:企業|会社)情報は[^。]{0,16}(?:架空|ダミー|サンプル)/;

const MAX_VALUE = 120;
const MIN_BLANK = 2;
const MIN_PENDING = 3;
/** Share of a profile's rows that are pending before the whole of it is. */
const PENDING_SHARE = 0.3;
const MIN_ROWS = 3;

interface Rows {
  all: number;
  blank: number;
  pending: number;
  blocks: Set<number>;
}

/** Indexes of the blocks of profiles, under one heading, that are placeholders. `blockAt` finds the block of an offset, -1 for none. */
export function placeholderBlocks(snapshot: PageSnapshot, blockAt: (offset: number) => number): ReadonlySet<number> {
  const byHeading = new Map<number, Rows>();
  for (const { label, value } of snapshot.pairs) {
    const b = blockAt(value.start);
    const block = snapshot.blocks[b];
    if (!block || block.region === 'form' || value.end - value.start > MAX_VALUE || label.end - label.start > MAX_VALUE) continue;
    const rows = byHeading.get(block.heading) ?? { all: 0, blank: 0, pending: 0, blocks: new Set<number>() };
    byHeading.set(block.heading, rows);
    if (rows.blocks.has(b)) continue;
    const text = foldText(snapshot.text.slice(value.start, value.end)).trim();
    rows.all++;
    rows.blocks.add(b);
    if (BLANK.test(text)) rows.blank++;
    else if (PENDING.test(text)) rows.pending++;
    for (let k = b + 1; k < snapshot.blocks.length && (snapshot.blocks[k] as Block).end <= value.end; k++) rows.blocks.add(k);
  }
  const invented = new Set(
    snapshot.blocks
      .filter((block) => block.level === 0 && INVENTED.test(foldText(snapshot.text.slice(block.start, Math.min(block.end, block.start + MAX_VALUE)))))
      .map((b) => b.heading),
  );
  const left = new Set<number>();
  for (const [heading, rows] of byHeading) {
    const unfilled = rows.blank >= MIN_BLANK || rows.blank + rows.pending >= Math.max(MIN_PENDING, rows.all * PENDING_SHARE);
    if (rows.all >= MIN_ROWS && (unfilled || invented.has(heading))) for (const b of rows.blocks) left.add(b);
  }
  return left;
}
