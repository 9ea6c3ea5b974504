import { claimsAbout } from '../../facts/reading/claims.ts';
import { ownFacts } from '../../facts/reading/subject.ts';
import { defineCriterion, partial, some } from '../define.ts';
import { decideMeasure } from '../measure.ts';

/**
 * Met by encryption of stored client data or of its traffic; only 'this form uses SSL' is partial; the https address of the site belongs to
 * security.https.
 */
export const securityEncryption = defineCriterion({
  id: 'security.encryption',
  category: 'privacy',
  weight: 2,
  title: { ja: '暗号化', en: 'Encryption' },
  question: { ja: 'データや通信の暗号化は書かれていますか', en: 'Is encryption of data or traffic described?' },
  why: {
    ja: '暗号化されていれば、端末の紛失や通信の盗み見があっても、中身を読まれにくくなります。',
    en: 'With encryption, a lost device or intercepted traffic is far harder to read.',
  },
  ask: { ja: 'お預けするデータの保存と送受信は、暗号化されていますか。', en: 'Is our data encrypted when stored and when sent?' },
  sources: [{ guide: 'G', section: 'データ暗号化' }],
  pages: ['service', 'home'],
  needs: ['securityClaims'],
  evaluate: ({ securityClaims }, { site }) => {
    const verdict = decideMeasure(securityClaims, 'encryption', site);
    const ofSite = ownFacts(claimsAbout(securityClaims, 'site-ssl')).filter((claim) => claim.value.assertion === 'affirmed');
    return (verdict.status === 'missing' || verdict.status === 'unknown') && some(ofSite) ? partial(ofSite, null, 'form-ssl-only') : verdict;
  },
});
