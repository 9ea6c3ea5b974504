import { claimsAbout } from '../../facts/reading/claims.ts';
import { defineCriterion } from '../define.ts';
import { decideStatement } from '../statement.ts';
/**
 * Met by training, manners or a quality programme for staff or operators; security training alone belongs to security.training; courses sold to
 * customers and benefits in a vacancy are not it.
 */
export const serviceStaffTraining = defineCriterion({
  id: 'service.staff-training',
  category: 'service',
  weight: 1,
  title: { ja: '担当者の研修', en: 'Staff training' },
  question: { ja: '担当者への研修は書かれていますか', en: 'Is staff training described?' },
  why: {
    ja: '電話やメールの受け答えは、そのまま自社の印象になります。研修があれば、担当者が替わっても一定の応対が見込めます。',
    en: 'The way calls and mails are handled becomes your own image. Training keeps the standard even when the person changes.',
  },
  ask: { ja: '担当の方への研修（業務、マナー）について教えてください。', en: 'What training in skills and manners do your staff receive?' },
  sources: [
    { guide: 'P', section: 'オペレーターの質' },
    { guide: 'S', section: '顧客対応とコミュニケーションのスキル' },
    { guide: 'K', section: '勉強する姿勢' },
  ],
  pages: ['service', 'home', 'faq'],
  needs: ['serviceClaims'],
  evaluate: ({ serviceClaims }) => decideStatement(claimsAbout(serviceClaims, 'staff-training'), { offers: true }),
});
