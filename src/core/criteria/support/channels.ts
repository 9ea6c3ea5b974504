import { claimsAbout } from '../../facts/reading/claims.ts';
import { defineCriterion } from '../define.ts';
import { decideStatement } from '../statement.ts';
/**
 * Met by named means of contact with the person in charge during the work (chat, phone, mail, web meeting); the ways to inquire before a contract belong
 * to contact.channels.
 */
export const supportChannels = defineCriterion({
  id: 'support.channels',
  category: 'support',
  weight: 2,
  title: { ja: '稼働中の連絡方法', en: 'Contact while working' },
  question: { ja: '仕事の間の連絡方法は書かれていますか', en: 'Is it said how you communicate while work is under way?' },
  why: {
    ja: '毎日のやり取りがどの手段になるかで、使いやすさは大きく変わります。ふだん使うチャットで話せるかどうかも確かめたい点です。',
    en: 'The means of daily contact makes a great difference. See whether you can talk in the chat you already use.',
  },
  ask: {
    ja: '業務の間、担当の方とはどの手段（チャット、電話、メール、Web会議）で連絡できますか。',
    en: 'By which means (chat, phone, e-mail, web meeting) can we talk to the person in charge during the work?',
  },
  sources: [{ guide: 'G', section: 'コミュニケーション方法' }],
  pages: ['service', 'flow', 'home'],
  needs: ['supportClaims'],
  evaluate: ({ supportClaims }) => decideStatement(claimsAbout(supportClaims, 'channels'), { offers: true }),
});
