import type { Fact } from '../../model/fact.ts';
import { foldText } from '../../text/fold.ts';
import { confidenceOf } from '../reading/make.ts';
import { isSold } from '../reading/sold.ts';
import type { SiteView } from '../reading/view.ts';

/** Maps and directions that lead to the provider. */

export interface MapHint {
  /** `map`: an embedded or linked map, or a picture of one; `directions`: words only. */
  kind: 'map' | 'directions';
}

const MAP_ADDRESS =
  /google\.(?:com|co\.jp)\/maps|maps\.google|goo\.gl\/maps|maps\.app\.goo\.gl|map\.yahoo\.co\.jp|maps\.apple\.com|mapfan|openstreetmap|navitime\.co\.jp\/(?:maps|poi)|its-mo|mapion/i;
const MAP_WORDS = /(?:案内|周辺|アクセス)(?:地)?図|地図|(?:^|[^A-Za-z])MAP(?![A-Za-z])|マップ/i;
const NOT_A_MAP = /全国|日本(?:地図|列島)|世界地図|(?:対応|提供|配送|営業)(?:エリア|地域)|サイトマップ|sitemap|ロードマップ|mindmap|マインドマップ|ヒートマップ/i;
/** What stands above a map of another place: a meeting point, the venue of an event, the area served. */
const OTHER_MAP = /待ち合わせ|集合|会場|会議室|ホール|ホテル|(?:対応|提供|訪問)(?:エリア|地域|範囲)|お客様の/;
const DIRECTIONS =
  /(?:市電|都電|路面電車|バス)「[^」]{1,12}」[^。]{0,24}?(?:徒歩|歩いて) ?(?:約)?(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3}) ?分|(?:駅|停|IC|インター|空港)[^。]{0,30}?(?:徒歩|歩いて|車で|バスで)[^。]{0,6}?(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3}) ?分|(?:駅|停|IC)[^。]{0,30}?(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3}) ?分(?:ほど|くらい)?(?:歩い|の(?:ところ|場所|距離))|(?<![0-9])[0-9]{1,3}[ -]?min(?:ute)?s?'? walk from/i;

/** Maps and directions of the provider's place. */
export function extractMaps(site: SiteView): Fact<MapHint>[] {
  return site.pages.flatMap((page) => {
    const { snapshot } = page;
    const own = (offset: number): Fact['subject'] => page.subjects[page.blockAt(offset)] ?? (page.page.kinds[0] === 'blog' ? 'column' : 'own');
    const base = { page: page.index, confidence: confidenceOf('link', page) };
    /** A frame has no text: it belongs to the block before or behind it, and either may begin another part of the page. */
    const before = (offset: number): number => page.blockAt(Math.max(0, offset - 2));
    const isElsewhere = (offset: number): boolean => {
      const block = snapshot.blocks[before(offset)];
      return block !== undefined && [page.folded(block).slice(-60), page.headings[before(offset)]?.[0] ?? ''].some((words) => OTHER_MAP.test(words) && !/アクセス/.test(words));
    };
    const frames = snapshot.frames
      .filter((frame) => MAP_ADDRESS.test(frame.src) && frame.shown !== 'hidden' && !isElsewhere(frame.offset))
      .map(
        (frame): Fact<MapHint> => ({
          ...base,
          value: { kind: 'map' },
          start: frame.offset,
          end: frame.offset,
          quote: frame.title || 'Google マップ',
          tactic: 'link',
          subject: page.subjects[before(frame.offset)] === 'own' ? 'own' : own(frame.offset),
        }),
      );
    const links = snapshot.links
      .filter((link) => MAP_ADDRESS.test(link.href) && link.shown !== 'hidden')
      .map(
        (link): Fact<MapHint> => ({
          ...base,
          value: { kind: 'map' },
          start: link.start,
          end: link.end,
          ...(link.end > link.start ? {} : { quote: link.text || link.href }),
          tactic: 'link',
          subject: OTHER_MAP.test(foldText(link.text)) || isElsewhere(link.start) ? 'outsider' : own(link.start),
        }),
      );
    const images = snapshot.images
      .filter((image) => MAP_WORDS.test(foldText(image.alt)) && !NOT_A_MAP.test(image.alt) && image.shown !== 'hidden')
      .map(
        (image): Fact<MapHint> => ({
          ...base,
          value: { kind: 'map' },
          start: image.start,
          end: image.end,
          ...(image.end > image.start ? {} : { quote: image.alt }),
          tactic: 'image',
          subject: own(image.start),
        }),
      );
    const words = page.sentences
      .filter((s) => DIRECTIONS.test(s.text) && !isSold(s))
      .map(
        (s): Fact<MapHint> => ({
          value: { kind: 'directions' },
          page: page.index,
          start: s.start,
          end: s.end,
          tactic: 'text',
          subject: s.subject,
          confidence: confidenceOf('text', page),
        }),
      );
    return [...frames, ...links, ...images, ...words];
  });
}
