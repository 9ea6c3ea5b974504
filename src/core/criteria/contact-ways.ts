import type { Facts } from '../facts/index.ts';
import { byConfidence } from '../facts/reading/make.ts';
import { ownFacts } from '../facts/reading/subject.ts';
import type { Fact } from '../model/fact.ts';

/** The ways to reach the provider, each with its evidence, best first; a way without evidence is not in the object. */
export type ContactWays = Partial<Record<'chat' | 'email' | 'form' | 'phone', readonly Fact[]>>;

export function contactWays({ phones, emails, forms, chats }: Pick<Facts, 'phones' | 'emails' | 'forms' | 'chats'>): ContactWays {
  const ways: [keyof ContactWays, readonly Fact[]][] = [
    ['chat', ownFacts(chats)],
    ['email', ownFacts(emails)],
    ['form', ownFacts(forms)],
    ['phone', ownFacts(phones).filter((f) => !f.value.fax && !f.value.dummy && f.value.desk === 'general')],
  ];
  return Object.fromEntries(ways.filter(([, facts]) => facts.length > 0).map(([way, facts]) => [way, [...facts].sort(byConfidence)]));
}
