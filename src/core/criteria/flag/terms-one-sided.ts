import { claimsAbout } from '../../facts/reading/claims.ts';
import { ownFacts } from '../../facts/reading/subject.ts';
import { clear, defineCriterion, flagged, some } from '../define.ts';
import { namesTerms } from '../documents.ts';

/**
 * Flagged by terms that exclude every liability of the provider with no exception; an exception for intent or gross negligence, even in another clause,
 * clears it, and so does a site without terms.
 */
export const flagTermsOneSided = defineCriterion({
  id: 'flag.terms-one-sided',
  category: 'flag',
  weight: 1,
  title: { ja: '一方的な免責', en: 'One-sided disclaimer' },
  question: { ja: '例外なしに一切の責任を負わないという規約はありますか', en: 'Do the terms exclude every liability without exception?' },
  why: {
    ja: '事業者側の手違いで損害が出ても、規約のうえでは補償を求めにくくなります。例外がないかを聞いておきましょう。',
    en: 'Even if damage is their doing, such terms make compensation hard to ask for. Ask whether there are exceptions.',
  },
  ask: {
    ja: '貴社の故意や過失による損害について、責任や賠償の扱いを教えてください。',
    en: 'How do you handle responsibility and compensation for damage caused by your intent or negligence?',
  },
  sources: [
    { guide: 'G', section: '免責事項' },
    { guide: 'G', section: '責任の所在' },
  ],
  pages: ['terms', 'home', 'service', 'price'],
  needs: ['documents', 'termsClaims'],
  evaluate: ({ documents, termsClaims }) => {
    const excluded = ownFacts(claimsAbout(termsClaims, 'excludes-all'));
    const exceptions = ownFacts(claimsAbout(termsClaims, 'exception')).filter(
      // What is excluded 'even for its own intent or negligence' is no exception.
      ({ value }) =>
        !/(?:故意|過失)[^。]{0,24}(?:含め|問わず|かかわらず|であっても|場合(?:で|に)も)/.test(value.text) &&
        !/(?:会員|契約者|利用者|お客様?)(?:は|が|の(?:故意|責|過失|重))/.test(value.text.slice(0, 20)),
    );
    if (some(excluded) && !some(exceptions)) return flagged(excluded, null, 'no-exception');
    return clear(namesTerms(documents) ? undefined : 'no-terms');
  },
});
