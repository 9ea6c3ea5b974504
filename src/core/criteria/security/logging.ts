import { defineCriterion } from '../define.ts';
import { decideMeasure } from '../measure.ts';

/** Met by access or operation logs, or monitoring of systems; the website's own visitor statistics and cookies are not it. */
export const securityLogging = defineCriterion({
  id: 'security.logging',
  category: 'privacy',
  weight: 1,
  title: { ja: 'ログの記録', en: 'Logging' },
  question: { ja: 'アクセスや操作の記録は書かれていますか', en: 'Is logging of access or operations described?' },
  why: {
    ja: '誰がいつ何を開いたかの記録は、事故の原因をたどるときの唯一の手がかりになることがあります。',
    en: 'A record of who opened what and when may be the only trail when something has gone wrong.',
  },
  ask: { ja: '操作の記録は残していますか。', en: 'Do you keep logs of operations?' },
  sources: [{ guide: 'G', section: 'アクセスログ' }],
  pages: ['service', 'home'],
  needs: ['securityClaims'],
  evaluate: ({ securityClaims }, { site }) => decideMeasure(securityClaims, 'logging', site),
});
