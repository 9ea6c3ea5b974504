import { byConfidence } from '../../facts/reading/make.ts';
import { ownFacts } from '../../facts/reading/subject.ts';
import { defineCriterion, met, missing, some } from '../define.ts';
/** So many questions with answers are an FAQ (catalogue). */
const ENOUGH = 3;

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
  needs: ['questions'],
  evaluate: ({ questions }) => {
    const own = ownFacts(questions).sort(byConfidence);
    const distinct = own.filter((fact, i) => own.findIndex((other) => other.value.question === fact.value.question) === i);
    if (some(distinct) && distinct.length >= ENOUGH) return met(distinct);
    return distinct.length ? { status: 'missing', evidence: [], note: { key: 'few-faq', params: { count: distinct.length } } } : missing();
  },
});
