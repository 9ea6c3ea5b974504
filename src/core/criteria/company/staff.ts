import { byConfidence } from '../../facts/reading/make.ts';
import { ownFacts } from '../../facts/reading/subject.ts';
import { defineCriterion, met, missing, partial, some } from '../define.ts';

/** A number in a sentence that tells how people work together is no surer than this. */
const WEAK = 0.5;

/**
 * Met by a number of assistants, operators, staff or employees of the provider; 'many registered' without a number is partial; the group's total or a
 * client's headcount is not it.
 */
export const companyStaff = defineCriterion({
  id: 'company.staff',
  category: 'company',
  weight: 2,
  title: { ja: '人数', en: 'Headcount' },
  question: { ja: '従業員やスタッフの人数は書かれていますか', en: 'Is the number of staff given?' },
  why: {
    ja: '人数が分かると、忙しい時期や急な休みにどこまで対応できるかを見積もれます。電話代行では、電話のつながりやすさにも関わります。',
    en: 'The headcount tells how far the firm can cope with busy periods and absences. For phone answering it also bears on how quickly calls are picked up.',
  },
  ask: { ja: '実際に業務を担当する方は何名いらっしゃいますか。', en: 'How many people actually carry out the work?' },
  sources: [
    { guide: 'P', section: '受電可能なオペレーターの数' },
    { guide: 'G', section: '企業の規模や実績を確認' },
  ],
  pages: ['company'],
  needs: ['staff'],
  evaluate: ({ staff }) => {
    const own = ownFacts(staff).sort((a, b) => Number(b.value.of === 'workers') - Number(a.value.of === 'workers') || byConfidence(a, b));
    const counted = own.filter((f) => f.value.count !== null);
    // 'We began as three' says how many only where nothing else does.
    const sure = counted.filter((f) => f.confidence > WEAK);
    const best = some(sure) ? sure : counted;
    if (some(best)) return met(best, best[0].value.count);
    return some(own) ? partial(own) : missing();
  },
});
