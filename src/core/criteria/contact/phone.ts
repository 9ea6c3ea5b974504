import { byConfidence } from '../../facts/reading/make.ts';
import { ownFacts } from '../../facts/reading/subject.ts';
import { areaOf } from '../../facts/contact/area-codes.ts';
import type { Phone } from '../../facts/contact/phones.ts';
import type { Place } from '../../facts/company/places.ts';
import type { Fact } from '../../model/fact.ts';
import { defineCriterion, met, missing, partial, some } from '../define.ts';

/**
 * The area code of numbers that all belong to another part of the country than every address of the provider; null where one fits or
 * nothing can be compared. Lent and forwarded numbers are common: a hint, no more.
 */
function strangeArea(phones: readonly Fact<Phone>[], places: readonly Fact<Place>[]): string | null {
  const prefectures = new Set(places.flatMap(({ value }) => value.prefecture ?? []));
  const areas = phones.filter(({ value }) => value.kind === 'fixed').flatMap(({ value }) => areaOf(value.national.replace(/\D/g, '')) ?? []);
  const fits = areas.some((area) => area.prefectures.some((prefecture) => prefectures.has(prefecture)));
  return prefectures.size === 0 || fits ? null : (areas[0]?.code ?? null);
}

/**
 * Met by an ordinary Japanese voice number of the provider (fixed, 050, mobile); only toll-free or navi-dial numbers are partial; a FAX number alone, a
 * recruiting line or a placeholder is missing.
 */
export const contactPhone = defineCriterion({
  id: 'contact.phone',
  category: 'contact',
  weight: 3,
  title: { ja: '電話番号', en: 'Phone number' },
  question: { ja: '電話番号は書かれていますか', en: 'Is a phone number published?' },
  why: {
    ja: '急ぎの用件や、メールに返事がないときの頼りになるのが電話です。フリーダイヤルだけの場合は、かけられる時間も確かめておくと安心です。',
    en: 'When something is urgent or e-mails go unanswered, the phone is what you rely on. If there is only a toll-free line, check its hours too.',
  },
  ask: { ja: 'ご連絡先の電話番号と、つながる時間を教えてください。', en: 'Could you tell us a phone number and the hours when we can reach you?' },
  sources: [{ guide: 'G', section: '電話番号の確認' }],
  pages: ['contact', 'company', 'tokushoho'],
  needs: ['phones', 'phoneRefusals', 'places'],
  evaluate: ({ phones, phoneRefusals, places }) => {
    const general = ownFacts(phones)
      .filter((f) => !f.value.dummy && f.value.desk === 'general')
      .sort(byConfidence);
    const faxes = new Set(general.filter((f) => f.value.fax).map((f) => f.value.national));
    const voices = new Set(general.filter((f) => f.value.said === 'voice').map((f) => f.value.national));
    const voice = general.filter((f) => !f.value.fax && (!faxes.has(f.value.national) || voices.has(f.value.national)));
    const numbers = [...new Set(voice.map((f) => f.value.national))];
    if (!some(voice)) {
      const fax = general.filter((f) => f.value.fax);
      if (fax.length) return missing(fax, 'fax-only');
      const refused = ownFacts(phoneRefusals);
      return missing(refused, refused.length ? 'negated' : undefined);
    }
    const reachable = voice.filter((f) => f.value.kind !== 'freedial' && f.value.kind !== 'navidial' && f.value.kind !== 'premium');
    if (!some(reachable)) return partial(voice, numbers, 'toll-free-only');
    const code = strangeArea(reachable, ownFacts(places));
    const evidence = [...reachable, ...voice.filter((f) => !reachable.includes(f))] as unknown as typeof reachable;
    return code === null ? met(evidence, numbers) : met(evidence, numbers, 'area-code-elsewhere', { code });
  },
});
