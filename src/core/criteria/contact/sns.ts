import { byConfidence } from '../../facts/reading/make.ts';
import { ownFacts } from '../../facts/reading/subject.ts';
import { defineCriterion, met, missing, some } from '../define.ts';

/**
 * Met by a link to the provider's own account (X, Facebook, Instagram, LINE, YouTube, note, LinkedIn); share buttons and embedded posts of others do not
 * count.
 */
export const contactSns = defineCriterion({
  id: 'contact.sns',
  category: 'contact',
  weight: 1,
  title: { ja: '公式SNS', en: 'Social accounts' },
  question: { ja: '公式のSNSアカウントは案内されていますか', en: 'Are official social accounts linked?' },
  why: {
    ja: '日ごろの発信や利用者とのやり取りから、サイトの文章だけでは分からない様子がうかがえます。',
    en: 'Regular posts and replies to users show a side of the firm that its website does not.',
  },
  ask: { ja: '公式のSNSアカウントがありましたら教えてください。', en: 'If you have official social media accounts, could you tell us which ones?' },
  sources: [{ guide: 'G', section: 'ソーシャルメディアの活用' }],
  pages: ['home'],
  needs: ['accounts'],
  evaluate: ({ accounts }) => {
    const own = ownFacts(accounts).sort(byConfidence);
    return some(own) ? met(own) : missing();
  },
});
