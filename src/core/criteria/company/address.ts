import { placeKey } from '../../facts/company/addresses.ts';
import { byConfidence } from '../../facts/reading/make.ts';
import type { Place } from '../../facts/company/places.ts';
import { ownFacts } from '../../facts/reading/subject.ts';
import type { Fact } from '../../model/fact.ts';
import { defineCriterion, met, missing, partial, some } from '../define.ts';

const isJapanese = ({ value }: Fact<Place>): boolean => /[\u4e00-\u9fff]/.test(value.address);

/** The head office before branches, as Japanese pages write it before English ones, labelled before found in running text. */
function byRole(a: Fact<Place>, b: Fact<Place>): number {
  return Number(b.value.role === 'head') - Number(a.value.role === 'head') || Number(isJapanese(b)) - Number(isJapanese(a)) || byConfidence(a, b);
}

/** The value, with the postal code and building from another mention of the same place where this one lacks them. */
function normalForm(chosen: Place, all: readonly Fact<Place>[]): { postalCode: string | null; prefecture: string | null; address: string } {
  const same = all.map((f) => f.value).filter((place) => placeKey(place.address) === placeKey(chosen.address));
  return {
    postalCode: chosen.postalCode ?? same.find((place) => place.postalCode)?.postalCode ?? null,
    prefecture: chosen.prefecture ?? same.find((p) => p.prefecture)?.prefecture ?? null,
    address: chosen.address,
  };
}

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
  needs: ['places'],
  evaluate: ({ places }) => {
    // What only a script says (JSON-LD) no visitor can read (rule 5).
    const own = ownFacts(places)
      .filter((f) => f.tactic !== 'json-ld')
      .sort(byRole);
    const complete = own.filter((f) => f.value.complete);
    if (some(complete)) return met(complete, normalForm(complete[0].value, complete));
    const vague = own.filter((f) => !f.value.complete);
    return some(vague) ? partial(vague, vague[0].value.address ? normalForm(vague[0].value, vague) : null, vague[0].value.withheld ? 'on-request' : 'city-only') : missing();
  },
});
