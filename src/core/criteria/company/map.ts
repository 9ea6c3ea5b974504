import { byConfidence } from '../../facts/reading/make.ts';
import { ownFacts } from '../../facts/reading/subject.ts';
import { defineCriterion, met, missing, partial, some } from '../define.ts';

/**
 * Met by an embedded map, a map picture or a link to a map of the operator's address; access directions in words only are partial; a map of a station,
 * an event hall or a client is not it.
 */
export const companyMap = defineCriterion({
  id: 'company.map',
  category: 'company',
  weight: 1,
  title: { ja: '地図', en: 'Map' },
  question: { ja: '所在地の地図は載っていますか', en: 'Is there a map of the address?' },
  why: {
    ja: '地図があると、どのような場所に事務所を構えているかが一目で分かります。訪問の予定がなくても、所在地を確かめる手がかりになります。',
    en: 'A map shows at a glance where the office stands. Even if you never visit, it helps you confirm the address.',
  },
  ask: { ja: '所在地の地図、または分かりやすい道順をお送りいただけますか。', en: 'Could you send us a map of your office, or clear directions?' },
  sources: [{ guide: 'G', section: '会社の所在地や連絡先の確認' }],
  pages: ['company'],
  needs: ['maps'],
  evaluate: ({ maps }) => {
    const own = ownFacts(maps).sort(byConfidence);
    const shown = own.filter((f) => f.value.kind === 'map');
    if (some(shown)) return met(shown);
    return some(own) ? partial(own) : missing();
  },
});
