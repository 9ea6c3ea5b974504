import type { Fact } from '../../model/fact.ts';
import { foldText } from '../../text/fold.ts';
import { confidenceOf } from '../reading/make.ts';
import type { SiteView } from '../reading/view.ts';

/** Pictures that seem to hold the prices, which nobody can read here: their file name, alt or heading says so. */

const FILE = /(?:price|pricing|plan|ryo(?:u)?kin|kakaku|charge|fee|hiyou|tariff)[^/]{0,80}\.(?:png|jpe?g|gif|webp|svg|avif)(?:$|\?)/i;
const NOT_FILE = /(?:icon|btn|button|bnr|banner|bg|logo|arrow|airplane|mv|kv|hero|main-?visual|plan(?:e|t|ner|ning))/i;
const ALT = /料金(?:表|プラン|一覧|体系)?|価格(?:表)?|プラン(?:表|一覧|比較)|price (?:list|table)|pricing/i;

export function extractPricePictures(site: SiteView): Fact<string>[] {
  return site.pages.flatMap((page) =>
    page.snapshot.images.flatMap((image): Fact<string>[] => {
      if (image.shown === 'hidden' || image.href || image.region === 'nav' || image.region === 'header' || image.region === 'footer') return [];
      const file = image.src.split('/').pop() ?? '';
      const byFile = FILE.test(file) && !NOT_FILE.test(file);
      const byAlt = ALT.test(foldText(image.alt)) && image.alt.length <= 40;
      if (!byFile && !byAlt) return [];
      const { start, end } = image;
      return [
        {
          value: image.src,
          page: page.index,
          start,
          end,
          quote: image.alt || file,
          tactic: 'image',
          subject: page.subjects[page.blockAt(start)] ?? 'own',
          confidence: confidenceOf('image', page),
        },
      ];
    }),
  );
}
