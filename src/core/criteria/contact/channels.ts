import { contactWays } from '../contact-ways.ts';
import { defineCriterion, met, missing, partial, some } from '../define.ts';

/** Met by two or more ways among phone, e-mail, form and chat (LINE, Chatwork); exactly one is partial; share buttons and FAX do not count. */
export const contactChannels = defineCriterion({
  id: 'contact.channels',
  category: 'contact',
  weight: 3,
  title: { ja: '連絡手段', en: 'Ways to get in touch' },
  question: { ja: '連絡の手段は二つ以上ありますか', en: 'Is there more than one way to get in touch?' },
  why: {
    ja: '一つの手段が使えないとき、別の道があるかどうかで困り方が変わります。用件に合わせて選べることも大切です。',
    en: 'If one way fails, it matters that there is another, and that you can pick the one that fits the matter.',
  },
  ask: { ja: '電話、メール、チャットなど、ご連絡できる手段をすべて教えてください。', en: 'Which ways of contacting you are there: phone, e-mail, chat or others?' },
  sources: [{ guide: 'G', section: '連絡手段の多様性' }],
  pages: ['contact', 'company'],
  needs: ['phones', 'emails', 'forms', 'chats'],
  evaluate: (facts) => {
    const ways = contactWays(facts);
    const channels = Object.keys(ways).sort();
    const evidence = Object.values(ways).flatMap((list) => list.slice(0, 1));
    if (!some(evidence)) return missing();
    return channels.length >= 2 ? met(evidence, channels) : partial(evidence, channels);
  },
});
