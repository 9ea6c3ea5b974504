import { byConfidence } from '../../facts/reading/make.ts';
import { ownFacts } from '../../facts/reading/subject.ts';
import { defineCriterion, met, missing, partial, some } from '../define.ts';

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
  needs: ['phones'],
  evaluate: ({ phones }) => {
    const general = ownFacts(phones)
      .filter((f) => !f.value.dummy && f.value.desk === 'general')
      .sort(byConfidence);
    const faxes = new Set(general.filter((f) => f.value.fax).map((f) => f.value.national));
    const voices = new Set(general.filter((f) => f.value.said === 'voice').map((f) => f.value.national));
    const voice = general.filter((f) => !f.value.fax && (!faxes.has(f.value.national) || voices.has(f.value.national)));
    const numbers = [...new Set(voice.map((f) => f.value.national))];
    if (!some(voice))
      return missing(
        general.filter((f) => f.value.fax),
        general.some((f) => f.value.fax) ? 'fax-only' : undefined,
      );
    const reachable = voice.filter((f) => f.value.kind !== 'freedial' && f.value.kind !== 'navidial' && f.value.kind !== 'premium');
    return some(reachable)
      ? met([...reachable, ...voice.filter((f) => !reachable.includes(f))] as unknown as typeof reachable, numbers)
      : partial(voice, numbers, 'toll-free-only');
  },
});
