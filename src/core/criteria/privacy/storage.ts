import { claimsAbout } from '../../facts/reading/claims.ts';
import { defineCriterion } from '../define.ts';
import { decideStatement } from '../statement.ts';

/**
 * Met by a place of storage with a property (in Japan, certified), a retention period or a way of disposal; a bare 'in the cloud' is partial; encryption
 * and transfer abroad are not storage.
 */
export const privacyStorage = defineCriterion({
  id: 'privacy.storage',
  category: 'privacy',
  weight: 1,
  title: { ja: '保管と廃棄', en: 'Storage and disposal' },
  question: { ja: 'データの保管場所や廃棄の方法は書かれていますか', en: 'Is it said where data is kept and how it is disposed of?' },
  why: {
    ja: '契約が終わったあとも、資料や通話メモが残っていないかは気になるところです。消す時期と方法が決まっていれば区切りをつけられます。',
    en: 'After the contract, you will want to know that no files or call notes remain. A set time and way of erasing gives closure.',
  },
  ask: {
    ja: 'お預けするデータの保管場所と、契約が終わったあとの消去や廃棄の方法を教えてください。',
    en: 'Where is our data kept, and how is it erased or disposed of after the contract?',
  },
  sources: [
    { guide: 'G', section: 'データの保管場所' },
    { guide: 'P', section: '個人情報保護は万全に管理をするのが鉄則' },
  ],
  pages: ['privacy'],
  needs: ['privacyClaims'],
  evaluate: ({ privacyClaims }) => decideStatement(claimsAbout(privacyClaims, 'storage'), { denial: 'met', vague: 'storage-vague' }),
});
