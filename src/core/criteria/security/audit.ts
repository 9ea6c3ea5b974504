import { defineCriterion } from '../define.ts';
import { decideMeasure } from '../measure.ts';

/**
 * Met by security or internal audits, vulnerability tests or third-party audits of the provider; audit services sold to customers and company auditors
 * as officers are not it.
 */
export const securityAudit = defineCriterion({
  id: 'security.audit',
  category: 'privacy',
  weight: 2,
  title: { ja: '監査・診断', en: 'Audits and tests' },
  question: { ja: '情報管理の監査や診断は書かれていますか', en: 'Are security audits or tests mentioned?' },
  why: {
    ja: '決めた対策が守られているかは、点検してはじめて分かります。外部の目が入っていれば、なお確かです。',
    en: 'Only a check shows whether rules are followed, and more surely so if it comes from outside.',
  },
  ask: { ja: '情報管理の監査や脆弱性診断を受けていますか。', en: 'Do you have your information management audited or your systems tested for vulnerabilities?' },
  sources: [
    { guide: 'G', section: 'セキュリティ監査' },
    { guide: 'S', section: '不正行為やトラブルへの対応策' },
  ],
  pages: ['service', 'home'],
  needs: ['securityClaims'],
  evaluate: ({ securityClaims }, { site }) => decideMeasure(securityClaims, 'audit', site),
});
