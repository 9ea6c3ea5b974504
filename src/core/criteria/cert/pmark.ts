import { defineCriterion } from '../define.ts';
import { decideCertificate } from '../certificate.ts';

/**
 * Met where the provider says it holds the privacy mark or shows the mark; planned, applied for, conforming, or only JIS Q 15001 is partial; another
 * firm's mark, help in getting one, or an explanation of it is not.
 */
export const certPmark = defineCriterion({
  id: 'cert.pmark',
  category: 'privacy',
  weight: 3,
  title: { ja: 'プライバシーマーク', en: 'Privacy mark' },
  question: { ja: 'プライバシーマークの取得は書かれていますか', en: 'Is the privacy mark (P-mark) held?' },
  why: {
    ja: '個人情報の管理体制について、第三者の審査を受けたしるしです。有効かどうかは、登録番号から公式の検索で確かめられます。',
    en: 'It shows that a third party examined how personal data is managed. With the number, its validity can be checked in the official search.',
  },
  ask: {
    ja: 'プライバシーマークを取得されていますか。取得している場合は登録番号を、予定の場合は時期を教えてください。',
    en: 'Do you hold the privacy mark? If so, what is the number; if planned, when do you expect it?',
  },
  sources: [{ guide: 'G', section: '資格・認証' }],
  pages: ['home', 'company'],
  needs: ['certificates'],
  evaluate: ({ certificates }) => decideCertificate('pmark', certificates, (best) => best.number),
});
