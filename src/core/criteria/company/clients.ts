import { byConfidence } from '../../facts/reading/make.ts';
import { ownFacts } from '../../facts/reading/subject.ts';
import { defineCriterion, met, missing, partial, some } from '../define.ts';

/** So many named clients are a track record (catalogue). */
const NAMES_ENOUGH = 3;

/**
 * Met by a number of clients or contracts, three or more named clients or logos, or a retention rate; 'a long track record' without number or name is
 * partial; partners and media logos are not clients.
 */
export const companyClients = defineCriterion({
  id: 'company.clients',
  category: 'company',
  weight: 2,
  title: { ja: '取引実績', en: 'Track record' },
  question: { ja: '取引先の数や社名など、実績は書かれていますか', en: 'Are client numbers or names given?' },
  why: {
    ja: '数や社名のある実績は、自社に近い規模や業種で使われているかを知る材料になります。',
    en: 'Numbers and names show whether firms of your size and trade use the service.',
  },
  ask: {
    ja: '現在の契約社数や、お差し支えのない範囲での導入実績を教えてください。',
    en: 'Could you tell us how many clients you currently serve and, as far as you may, who some of them are?',
  },
  sources: [{ guide: 'G', section: '顧客数や取引実績' }],
  pages: ['company', 'home', 'cases'],
  needs: ['clients'],
  evaluate: ({ clients }) => {
    const own = ownFacts(clients).sort(byConfidence);
    const counted = own.filter((f) => f.value.kind === 'count' || f.value.kind === 'rate');
    const named = own.filter((f) => f.value.kind === 'named');
    const names = new Set(named.flatMap((f) => f.value.names));
    if (some(counted)) return met(counted);
    if (some(named) && names.size >= NAMES_ENOUGH) return met(named);
    return some(own) ? partial(own) : missing();
  },
});
