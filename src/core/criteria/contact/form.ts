import { byConfidence } from '../../facts/reading/make.ts';
import { ownFacts } from '../../facts/reading/subject.ts';
import { defineCriterion, met, missing, some } from '../define.ts';

/**
 * Met by an inquiry form on the site or a link to one (also Google Forms, HubSpot, formrun and the like); search boxes, newsletter fields and job
 * application forms are not it.
 */
export const contactForm = defineCriterion({
  id: 'contact.form',
  category: 'contact',
  weight: 1,
  title: { ja: '問い合わせフォーム', en: 'Inquiry form' },
  question: { ja: '問い合わせフォームはありますか', en: 'Is there an inquiry form?' },
  why: {
    ja: '営業時間の外でも用件を送れます。入力欄を見ると、最初に伝える内容の見当もつきます。',
    en: 'You can write outside business hours, and the fields show what the provider wants to know first.',
  },
  ask: { ja: 'お問い合わせを受け付けているフォームのURLを教えてください。', en: 'Could you send us the address of your inquiry form?' },
  sources: [{ guide: 'G', section: '問い合わせ窓口の確認' }],
  pages: ['contact', 'company'],
  needs: ['forms'],
  evaluate: ({ forms }) => {
    const own = ownFacts(forms).sort(byConfidence);
    return some(own) ? met(own) : missing();
  },
});
