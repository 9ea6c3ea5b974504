import { claimsAbout } from '../../facts/reading/claims.ts';
import { ownFacts } from '../../facts/reading/subject.ts';
import { defineCriterion, met, missing, partial, some } from '../define.ts';
import { linkOnly } from '../documents.ts';

/**
 * Met by service terms that can be read on the site; a link that cannot be read, or 'shown at contract', is partial; terms of using the website only are
 * not the service's terms.
 */
export const termsPublished = defineCriterion({
  id: 'terms.published',
  category: 'contract',
  weight: 2,
  title: { ja: '利用規約', en: 'Terms of service' },
  question: { ja: '利用規約は公開されていますか', en: 'Are the terms of service published?' },
  why: {
    ja: '申し込む前に読めれば、料金や責任、解約の決まりを落ち着いて確かめられます。',
    en: 'If you can read them before applying, you can check fees, liability and cancellation at leisure.',
  },
  ask: { ja: '利用規約、または契約書のひな形を、文字で読める形でお送りいただけますか。', en: 'Could you send us your terms of service, or a sample contract, in a readable form?' },
  sources: [
    { guide: 'G', section: '利用規約' },
    { guide: 'S', section: '利用規約の確認と違反行為の防止' },
  ],
  pages: ['terms'],
  needs: ['documents', 'termsClaims'],
  evaluate: ({ documents, termsClaims }) => {
    const read = ownFacts(documents).filter(({ value }) => value.form !== 'link');
    const terms = read.filter(({ value }) => value.kind === 'terms');
    if (some(terms)) return met(terms);
    const link = linkOnly(documents, 'terms');
    if (link) return link;
    const shown = ownFacts(claimsAbout(termsClaims, 'shown-at-contract')).filter(
      // That they come with the contract defers their contents, and is what is asked here.
      ({ value }) => (value.grade === 'concrete' && value.assertion !== 'negated') || value.assertion === 'deferred',
    );
    if (some(shown)) return partial(shown, null, 'shown-at-contract');
    return missing([], read.some(({ value }) => value.kind === 'website-terms') ? 'website-terms-only' : undefined);
  },
});
