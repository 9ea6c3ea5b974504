import { ownFacts } from '../../facts/reading/subject.ts';
import { defineCriterion, met, missing, partial, some } from '../define.ts';

/** Met by how or with what notice prices of this service change; 'no change is planned' is partial; past price rises alone are not it. */
export const priceRevision = defineCriterion({
  id: 'price.revision',
  category: 'price',
  weight: 1,
  title: { ja: '料金の改定', en: 'Price changes' },
  question: { ja: '料金を改定するときの手続きは書かれていますか', en: 'Is it said how prices are changed?' },
  why: {
    ja: '長く使うほど、値上げの影響は大きくなります。何日前に知らされるかが分かれば、続けるかどうかを考える時間を取れます。',
    en: 'The longer you stay, the more a rise matters. Knowing the notice period gives you time to decide whether to go on.',
  },
  ask: { ja: '料金を改定するときの、事前の通知について教えてください。', en: 'How and how far in advance do you announce price changes?' },
  sources: [{ guide: 'G', section: '料金改定' }],
  pages: ['terms', 'price', 'home', 'service'],
  needs: ['priceRevisions'],
  evaluate: ({ priceRevisions }) => {
    const own = ownFacts(priceRevisions);
    const rules = own.filter(({ value }) => value === 'rule');
    if (some(rules)) return met(rules);
    return some(own) ? partial(own, null, 'no-revision-planned') : missing();
  },
});
