import { defineCriterion } from '../define.ts';
import { notYetExamined } from '../not-yet-examined.ts';

/**
 * Flagged when fewer than two of the security.* and cert.* criteria are met or partial, https not counted; not decided while pages that would say it
 * could not be read.
 */
export const flagNoSecurity = defineCriterion({
  id: 'flag.no-security',
  category: 'flag',
  weight: 2,
  title: { ja: '安全対策の説明なし', en: 'No security described' },
  question: { ja: '安全対策や認証の説明は、ほとんどありませんか', en: 'Is hardly any security measure or certificate described?' },
  why: {
    ja: '説明がないことは対策がないことと同じではありません。ただ、預ける情報に見合う守り方かどうかを、契約の前に聞いておく必要があります。',
    en: 'No description does not mean no measures, but before signing you need to ask whether the protection matches what you entrust.',
  },
  ask: { ja: 'お預けする情報を守るために、どのような対策をとられているか教えてください。', en: 'What measures do you take to protect the information we entrust to you?' },
  sources: [{ guide: 'G', section: 'セキュリティに関する具体的な説明がない' }],
  pages: ['home', 'service', 'price'],
  needs: [],
  evaluate: notYetExamined,
});
