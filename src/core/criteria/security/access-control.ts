import { defineCriterion } from '../define.ts';
import { decideMeasure } from '../measure.ts';

/** Met by a measure that limits access (rights by role, ID management, entry control); 'only the person in charge sees it' alone is privacy.access-scope. */
export const securityAccessControl = defineCriterion({
  id: 'security.access-control',
  category: 'privacy',
  weight: 2,
  title: { ja: 'アクセス権限', en: 'Access control' },
  question: { ja: 'アクセスを制限するしくみは書かれていますか', en: 'Are access controls described?' },
  why: {
    ja: '必要な人だけが開けるしくみがあると、うっかりした操作や持ち出しの起こる余地が小さくなります。',
    en: 'If only those who need data can open it, there is less room for slips or for data to be taken out.',
  },
  ask: { ja: 'データへのアクセス権限は、どのように管理していますか。', en: 'How do you manage access rights to data?' },
  sources: [{ guide: 'G', section: 'アクセス制限' }],
  pages: ['service', 'home'],
  needs: ['securityClaims'],
  evaluate: ({ securityClaims }, { site }) => decideMeasure(securityClaims, 'access-control', site),
});
