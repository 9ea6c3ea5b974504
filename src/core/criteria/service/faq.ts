import { defineCriterion } from '../define.ts';
import { notYetExamined } from '../not-yet-examined.ts';

/** Met by three or more questions with their answers about the service, also in accordions; questions of a column about the trade are not it. */
export const serviceFaq = defineCriterion({
  id: 'service.faq',
  category: 'service',
  weight: 1,
  title: { ja: 'よくある質問', en: 'FAQ' },
  question: { ja: 'よくある質問と答えは載っていますか', en: 'Is there an FAQ?' },
  why: {
    ja: '多くの人がつまずく点が先にまとまっていると、問い合わせの手間が省けます。断りにくいことの答えが見つかる場合もあります。',
    en: 'It saves you asking what others have asked before, and sometimes answers what is awkward to ask.',
  },
  ask: {
    ja: 'お問い合わせの多い質問とその答えをまとめた資料がありましたら、お送りください。',
    en: 'If you have a summary of frequently asked questions, could you send it to us?',
  },
  sources: [{ guide: 'G', section: 'サービス内容と料金に関するFAQ' }],
  pages: ['faq', 'home'],
  needs: [],
  evaluate: notYetExamined,
});
