import { defineCriterion } from '../define.ts';
import { decideMeasure } from '../measure.ts';

/**
 * Met by a named measure against intrusion or malware (firewall, IDS/IPS, WAF, antivirus, VPN); 'thorough measures' is partial; security products sold
 * to customers are not it.
 */
export const securityIntrusion = defineCriterion({
  id: 'security.intrusion',
  category: 'privacy',
  weight: 2,
  title: { ja: '不正アクセス対策', en: 'Intrusion protection' },
  question: { ja: '不正アクセスやウイルスへの対策は具体的に書かれていますか', en: 'Are measures against intrusion and malware named?' },
  why: {
    ja: '預けた情報は、事業者の側のネットワークや端末で扱われます。対策の名前が分かれば、自社の基準と比べられます。',
    en: 'Your data is handled on their network and devices. Named measures can be compared with your own standard.',
  },
  ask: { ja: '不正アクセスやウイルスへの具体的な対策を教えてください。', en: 'What measures do you take against unauthorised access and malware?' },
  sources: [
    { guide: 'G', section: '不正アクセス対策' },
    { guide: 'S', section: 'オンラインセキュリティ対策' },
  ],
  pages: ['service', 'home'],
  needs: ['securityClaims'],
  evaluate: ({ securityClaims }, { site }) => decideMeasure(securityClaims, ['intrusion', 'intrusion-comfort'], site, { vague: 'measures-vague' }),
});
