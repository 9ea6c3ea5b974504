import { defineCriterion } from '../define.ts';
import { notYetExamined } from '../not-yet-examined.ts';

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
  pages: ['security', 'service', 'home'],
  needs: [],
  evaluate: notYetExamined,
});
