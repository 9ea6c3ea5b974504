import { ownFacts } from '../../facts/reading/subject.ts';
import { defineCriterion, met, missing, partial, some } from '../define.ts';

/**
 * Met by a corporate number or invoice number whose check digit is right, or by a licence number; a number that is malformed or fails the check digit is
 * partial; certificate numbers are not it.
 */
export const companyExistence = defineCriterion({
  id: 'company.existence',
  category: 'company',
  weight: 2,
  title: { ja: '公的な番号', en: 'Official number' },
  question: { ja: '法人番号や登録番号は書かれていますか', en: 'Is an official number (corporate, invoice or licence) given?' },
  why: {
    ja: '法人番号や登録番号は、国の検索サイトで誰でも照会できます。名称と所在地が登録のとおりかを、契約の前に確かめられます。',
    en: 'Anyone can look these numbers up on official sites, so you can compare the name and address with the register before signing.',
  },
  ask: { ja: '法人番号、または適格請求書発行事業者の登録番号を教えてください。', en: 'Could you tell us your corporate number or your qualified invoice issuer number?' },
  sources: [{ guide: 'G', section: '実在性の確認' }],
  pages: ['company'],
  needs: ['licences'],
  evaluate: ({ licences }) => {
    const own = ownFacts(licences);
    const distinct = own.filter((f, i) => own.findIndex((g) => g.value.number === f.value.number) === i);
    const value = distinct.map((f) => f.value);
    if (!some(distinct)) return missing();
    return distinct.some((f) => f.value.valid) ? met(distinct, value) : partial(distinct, value, 'check-digit-wrong');
  },
});
