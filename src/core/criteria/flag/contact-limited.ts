import { contactWays } from '../contact-ways.ts';
import { defineCriterion, flaggedByAbsence, refuted, some, unknown } from '../define.ts';

const CONTACTS = ['contact.phone', 'contact.email', 'contact.form'] as const;

/** Flagged when there is no phone and e-mail, one form or one chat is the only way; not when a toll-free number or a second way exists. */
export const flagContactLimited = defineCriterion({
  id: 'flag.contact-limited',
  category: 'flag',
  weight: 3,
  title: { ja: '連絡手段が一つだけ', en: 'Only one way to reach' },
  question: { ja: '電話がなく、連絡手段がメールなど一つに限られていますか', en: 'Is there no phone and only one way to make contact?' },
  why: {
    ja: 'その手段が使えなくなると、急ぎの用件を伝える道がなくなります。契約の前に、ほかの連絡先を聞いておくと安心です。',
    en: 'If that one way fails, there is no way to pass on anything urgent. Ask for another contact before signing.',
  },
  ask: { ja: '緊急のときに使える連絡先（電話番号など）を教えてください。', en: 'Which contact, such as a phone number, can we use in an emergency?' },
  sources: [{ guide: 'G', section: '連絡手段がメールアドレスのみ' }],
  pages: ['contact', 'home', 'company'],
  needs: ['phones', 'emails', 'forms', 'chats'],
  after: [...CONTACTS],
  evaluate: (facts, { findings }) => {
    const ways = contactWays(facts);
    const evidence = Object.values(ways).flatMap((list) => list.slice(0, 1));
    const enough = ways.phone !== undefined || Object.keys(ways).length >= 2;
    // Where it is not known whether there is a telephone, it is not known whether there is only one way.
    const open = CONTACTS.map((id) => findings.get(id)).find((finding) => finding?.status === 'unknown');
    if (!enough && open?.noteKey) return unknown(open.noteKey.key, open.noteKey.params);
    return enough && some(evidence) ? refuted(evidence) : flaggedByAbsence(evidence);
  },
});
