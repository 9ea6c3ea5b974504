import { isPersonName, operatorName } from '../../facts/reading/operator.ts';
import { byConfidence } from '../../facts/reading/make.ts';
import { ownFacts } from '../../facts/reading/subject.ts';
import { defineCriterion, met, missing, partial, some } from '../define.ts';

/**
 * Met by the operator's legal or trade name on a profile, a 特商法 page or in the footer; a brand or service name alone is partial; the site builder's or a
 * client's name does not count.
 */
export const companyName = defineCriterion({
  id: 'company.name',
  category: 'company',
  weight: 3,
  title: { ja: '運営者の名称', en: 'Name of the operator' },
  question: { ja: '運営者の名称は書かれていますか', en: 'Is the operator named?' },
  why: {
    ja: '契約の相手は、サービス名ではなく会社や個人です。正式な名称が分かると、登記や評判も調べられます。',
    en: 'You sign with a company or a person, not with a service name. With the legal name you can look up the register and the reputation.',
  },
  ask: {
    ja: 'サービスを運営されている会社の正式な名称（個人事業の場合は屋号とお名前）を教えてください。',
    en: 'Could you tell us the full legal name of the company that runs the service (or, for a sole proprietor, the trade name and your name)?',
  },
  sources: [{ guide: 'G', section: '会社の所在地や連絡先の確認' }],
  pages: ['company', 'tokushoho'],
  needs: ['operators', 'people'],
  evaluate: ({ operators, people }) => {
    // What only a script says (JSON-LD) no visitor can read (rule 5).
    const own = ownFacts(operators)
      .filter((f) => f.tactic !== 'json-ld')
      .sort(byConfidence);
    const legal = own.filter((f) => f.value.kind === 'legal' && f.value.weight >= 2);
    if (some(legal)) return met(legal, operatorName(operators) ?? legal[0].value.name);
    const trade = own.filter((f) => f.value.kind === 'trade');
    const persons = ownFacts(people).filter((f) => f.value.name !== null);
    if (some(trade) && (persons.length > 0 || trade.some((f) => isPersonName(f.value.name))))
      return met([trade[0], ...trade.slice(1), ...persons], operatorName(operators) ?? trade[0].value.name);
    if (some(trade)) return partial(trade, trade[0].value.name, 'brand-only');
    const brand = own.filter((f) => f.value.kind === 'brand');
    // A trade name with the person who trades under it is the operator of a one-person provider.
    // A 代表取締役 or 理事長 says that there is a body behind the brand, and it is not named.
    const trader = persons.filter((f) => !f.value.ofBody);
    if (some(brand) && some(trader)) return met([brand[0], ...trader], brand[0].value.name);
    return some(brand) ? partial(brand, null, 'brand-only') : missing();
  },
});
