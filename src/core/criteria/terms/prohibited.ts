import { defineCriterion } from '../define.ts';
import { decideClause } from '../documents.ts';

/** Met by a clause of prohibited acts in terms; tasks not accepted in service descriptions belong to service.exclusions. */
export const termsProhibited = defineCriterion({
  id: 'terms.prohibited',
  category: 'contract',
  weight: 1,
  title: { ja: '禁止事項', en: 'Prohibited acts' },
  question: { ja: '禁止事項は書かれていますか', en: 'Are prohibited acts listed?' },
  why: {
    ja: 'スタッフへの直接の発注や勧誘など、知らずに触れてしまう決まりがないかを先に確かめられます。',
    en: 'You can see beforehand whether there are rules you might break unawares, such as hiring staff directly.',
  },
  ask: { ja: '利用者の禁止事項がありましたら教えてください。', en: 'Are there any acts that are prohibited to clients?' },
  sources: [{ guide: 'S', section: '利用規約の確認と違反行為の防止' }],
  pages: ['terms'],
  needs: ['documents', 'termsClaims'],
  evaluate: (facts) => decideClause(facts, 'prohibited', { denial: 'met' }),
});
