import { byConfidence } from '../../facts/reading/make.ts';
import { ownFacts } from '../../facts/reading/subject.ts';
import { defineCriterion, met, missing, some } from '../define.ts';

/**
 * Met by an amount of an initial, admission or registration fee, or by saying that there is none; a dated campaign goes into the note; the label without
 * an amount does not count.
 */
export const priceInitial = defineCriterion({
  id: 'price.initial',
  category: 'price',
  weight: 2,
  title: { ja: '初期費用', en: 'Initial fee' },
  question: { ja: '初期費用の金額、または不要であることは書かれていますか', en: 'Is the initial fee, or that there is none, stated?' },
  why: {
    ja: '短い期間だけ使う場合、最初の費用が月額より効いてくることがあります。総額で比べるために必要な数字です。',
    en: 'For a short engagement the initial fee can weigh more than the monthly price. You need it to compare totals.',
  },
  ask: { ja: '初期費用や入会金はかかりますか。かかる場合は金額を教えてください。', en: 'Is there an initial or admission fee, and if so, how much is it?' },
  sources: [{ guide: 'G', section: '初期費用、登録費用' }],
  pages: ['price', 'home', 'service'],
  needs: ['initialFees'],
  evaluate: ({ initialFees }) => {
    const own = ownFacts(initialFees);
    const regular = own.filter(({ value }) => value.campaign === null).sort(byConfidence);
    const offer = own.find(({ value }) => value.campaign !== null)?.value.campaign;
    // An offer shows the regular amount beside what it takes off.
    const stated = some(regular) ? regular : own.toSorted((a, b) => (b.value.yen ?? 0) - (a.value.yen ?? 0));
    if (!some(stated)) return missing();
    const { yen } = stated[0].value;
    const evidence = [stated[0], ...own.filter((fact) => fact !== stated[0] && (fact.value.yen === yen || fact.value.campaign !== null))] as const;
    return offer ? met(evidence, yen, 'campaign', { offer }) : met(evidence, yen);
  },
});
