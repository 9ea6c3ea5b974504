import { defineCriterion } from '../define.ts';
import { notYetExamined } from '../not-yet-examined.ts';

/**
 * Met by an address down to the block number; a prefecture or city, a P.O. box, 'please ask' or disclosure on request is partial; a client's or group
 * company's address does not count.
 */
export const companyAddress = defineCriterion({
  id: 'company.address',
  category: 'company',
  weight: 3,
  title: { ja: '所在地', en: 'Address' },
  question: { ja: '所在地は番地まで書かれていますか', en: 'Is the address given down to the block number?' },
  why: {
    ja: '書類を送るときや、連絡がつかなくなったときの拠りどころになります。番地まであれば、地図や登記と照らし合わせられます。',
    en: 'It is what you fall back on to send documents or when nobody answers. Given in full, it can be compared with a map and the register.',
  },
  ask: { ja: '会社の所在地を、番地や建物名まで教えてください。', en: 'Could you give us your full address, including block number and building?' },
  sources: [{ guide: 'G', section: '会社の所在地や連絡先の確認' }],
  pages: ['company', 'tokushoho'],
  needs: [],
  evaluate: notYetExamined,
});
