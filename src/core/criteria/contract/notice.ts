import { byConfidence } from '../../facts/reading/make.ts';
import { ownFacts } from '../../facts/reading/subject.ts';
import { defineCriterion, met, some } from '../define.ts';
import { silent } from '../documents.ts';

/** Met by a period or date for giving notice (30 days before, by the 15th, by the end of the month before); the deadline for changing a plan is not it. */
export const contractNotice = defineCriterion({
  id: 'contract.notice',
  category: 'contract',
  weight: 2,
  title: { ja: '解約の予告期間', en: 'Notice period' },
  question: { ja: 'いつまでに申し出れば解約できるかは書かれていますか', en: 'Is the notice period stated?' },
  why: {
    ja: '一日遅れただけで、もうひと月分の料金がかかることもあります。期限を知っていれば余裕をもって決められます。',
    en: 'Being one day late may cost another month. Knowing the deadline, you can decide in good time.',
  },
  ask: { ja: '解約を希望する場合、いつまでに申し出ればよいでしょうか。', en: 'If we wish to cancel, by when do we have to tell you?' },
  sources: [{ guide: 'G', section: '解約予告期間' }],
  pages: ['terms', 'tokushoho', 'price', 'faq'],
  needs: ['notices', 'documents'],
  evaluate: ({ notices, documents }) => {
    const own = ownFacts(notices).sort(byConfidence);
    return some(own) ? met(own, own[0].value) : silent(documents);
  },
});
