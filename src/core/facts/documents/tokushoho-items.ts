import { allLabelled, bareLabel } from '../reading/labels.ts';
import type { PageView } from '../reading/view.ts';
import type { DocumentPart } from './documents.ts';

/** Usual items of a 特商法 notice (特定商取引法11条, 施行規則8条), as labels. */
const ITEMS: readonly RegExp[] = [
  /^(?:売り手|売主|お?店の(?:名前|なまえ)|運営$|販売(?:業者|事業者|者|会社|元)|事業者|運営(?:会社|者|事業者)|会社名|屋号|名称)|^(?:seller|business ?(?:name|operator)|operator|distributor|company ?name)/i,
  /^(?:(?:運営|販売)(?:統括)?責任者|代表(?:者|責任者)?|責任者|切り盛り|[店社]主$)|^(?:representative|responsible ?(?:person|manager)|person ?(?:in ?charge|responsible)|head ?of ?operations)/i,
  /^(?:ところ$|場所$|お?住まい$|所在地|住所|(?:事業者の)?所在)|^(?:business ?)?address/i,
  /^(?:電話|でんわ|TEL|お電話|連絡先|(?:tele)?phone)/i,
  /^(?:E-?mail|メール|電子メール|公開メール)/i,
  /^(?:販売|サービス)?(?:価格|料金|代金)|^お?値段|^お代$|^商品(?:の)?価格|^役務の対価|^利用料|^(?:selling ?|service ?)?(?:price|fee)s?$/i,
  /^(?:商品|サービス|販売価格)?(?:代金|料金|価格)?以外|^追加(?:手数料|料金)|^(?:その他|必要).{0,4}(?:費用|料金)|^送料|^(?:負担|付帯)費用|^(?:additional|other) ?(?:fees?|charges?|costs?)/i,
  /^(?:お)?支払い?(?:の)?方法|^お?(?:支?払い|納め)(?:方|かた)$|^決済(?:方法|手段)|^(?:accepted ?)?payment ?methods?|^methods? ?of ?payment/i,
  /^(?:お)?支払い?(?:の)?(?:時期|期限|期日)|^お?(?:支?払う|納める)(?:時期|日|とき)|^代金の支払|^(?:payment ?(?:timing|due|date|period|terms)|time ?of ?payment)/i,
  /^(?:商品|サービス|役務)?(?:の)?(?:引き?渡し?|提供|納品|利用開始)(?:の)?(?:時期|開始|方法)|^(?:お届け|納期)|^(?:届く|始まる|使える)(?:時期|日|とき)|^(?:delivery|start ?of ?service|service ?(?:start|delivery|availability))/i,
  /^お?やめ(?:方|かた|る)|返品|返金|キャンセル|解約|解除|交換|不良品|クーリング|^(?:cancell?ations?|refunds?|returns?)/i,
  /^(?:お)?申し?込み?(?:の)?(?:有効)?期限|^動作環境|^特別(?:な|の)?(?:販売)?条件|^販売数量/,
];

/** How many of the usual items a 特商法 notice has, by the labels of its lines and rows. */
export function countItems(view: PageView, part: DocumentPart): number {
  const found = new Set<number>();
  const count = (label: string): void => {
    if (label.length >= 2) for (const [i, item] of ITEMS.entries()) if (item.test(label)) found.add(i);
  };
  for (const line of part.lines) {
    const label = bareLabel(/^[^:：]{1,24}/.exec(view.snapshot.text.slice(line.start, line.end).trim())?.[0] ?? '');
    count(label);
  }
  const [first, last] = [part.lines[0]?.start ?? 0, part.lines[part.lines.length - 1]?.end ?? 0];
  for (const { label, range } of allLabelled(view)) if (range.start >= first && range.end <= last) count(label);
  return found.size;
}
