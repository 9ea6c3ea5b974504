import { ownFacts } from '../../facts/reading/subject.ts';
import { clear, defineCriterion, refuted, some, unknown } from '../define.ts';

/** Every criterion of the two groups but https, which every site has. */
const COUNTED = [
  'cert.pmark',
  'cert.isms',
  'security.policy',
  'security.encryption',
  'security.access-control',
  'security.mfa',
  'security.logging',
  'security.intrusion',
  'security.backup',
  'security.disaster',
  'security.audit',
  'security.incident',
  'security.training',
  'security.officer',
  'security.nda',
  'security.workplace',
] as const;
const ENOUGH = 2;

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
  needs: ['certificates', 'securityClaims'],
  after: COUNTED,
  evaluate: ({ certificates, securityClaims }, { findings, site }) => {
    const of = (...statuses: string[]): number => COUNTED.filter((id) => statuses.includes(findings.get(id)?.status ?? '')).length;
    const count = of('met', 'partial');
    if (count >= ENOUGH) {
      const said = [...ownFacts(certificates), ...ownFacts(securityClaims).filter((claim) => claim.value.grade !== 'named' && claim.value.assertion !== 'negated')].sort(
        (a, b) => b.confidence - a.confidence,
      );
      return some(said) ? refuted(said) : clear();
    }
    return count + of('unknown') >= ENOUGH
      ? unknown('pages-unread', { count: site.pages.filter((page) => page.status !== 'read').length })
      : { status: 'flagged-by-absence', evidence: [], note: { key: 'few-security', params: { count } } };
  },
});
