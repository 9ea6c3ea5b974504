import { ismsStandard } from '../../facts/certificates/certificate-numbers.ts';
import { defineCriterion } from '../define.ts';
import { decideCertificate } from '../certificate.ts';

/**
 * Met where the provider says it is certified to ISO/IEC 27001 or shows the mark; planned, conforming, or held only by its data centre or cloud is
 * partial; other ISO standards and group companies' certificates are not it.
 */
export const certIsms = defineCriterion({
  id: 'cert.isms',
  category: 'privacy',
  weight: 3,
  title: { ja: 'ISMS認証', en: 'ISMS certification' },
  question: { ja: 'ISMS（ISO/IEC 27001）の認証は書かれていますか', en: 'Is ISO/IEC 27001 (ISMS) certification held?' },
  why: {
    ja: '情報の守り方を国際規格に沿って整え、毎年の審査を受けている目安になります。認証の範囲に秘書業務が入っているかも見ておきましょう。',
    en: 'It indicates that information is protected to an international standard and audited every year. See whether the secretarial work is within its scope.',
  },
  ask: {
    ja: '貴社としてISO/IEC 27001（ISMS）の認証を取得していますか。取得している場合は、登録番号と登録範囲を教えてください。',
    en: 'Is your company itself certified to ISO/IEC 27001 (ISMS)? If so, what are the certificate number and the scope?',
  },
  sources: [{ guide: 'G', section: '資格・認証' }],
  pages: ['home', 'company'],
  needs: ['certificates'],
  evaluate: ({ certificates }) => decideCertificate('isms', certificates, ({ number, years }) => ({ standard: ismsStandard(years), certificate: number })),
});
