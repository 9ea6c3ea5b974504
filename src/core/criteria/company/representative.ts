import { byConfidence } from '../../facts/reading/make.ts';
import type { Person } from '../../facts/company/people.ts';
import { ownFacts } from '../../facts/reading/subject.ts';
import { defineCriterion, met, missing, partial, some } from '../define.ts';

const ROLES: readonly Person['role'][] = ['representative', 'responsible', 'signature'];

/**
 * Met by a person's name as representative, responsible operator or manager; a title without a name, or disclosure on request, is partial; a client's or
 * staff member's name in a story does not count.
 */
export const companyRepresentative = defineCriterion({
  id: 'company.representative',
  category: 'company',
  weight: 2,
  title: { ja: '代表者・責任者', en: 'Person in charge' },
  question: { ja: '代表者や運営責任者の名前は書かれていますか', en: 'Is the representative or responsible person named?' },
  why: {
    ja: '名前を出している人がいると、問題が起きたときに誰が責任をもって答えるのかがはっきりします。',
    en: 'A named person makes it clear who will answer for the service when a problem arises.',
  },
  ask: { ja: '代表者、または本サービスの責任者のお名前を教えてください。', en: 'Could you tell us the name of your representative or of the person responsible for this service?' },
  sources: [{ guide: 'G', section: '担当者の情報' }],
  pages: ['company', 'tokushoho'],
  needs: ['people'],
  evaluate: ({ people }) => {
    const own = ownFacts(people).sort((a, b) => ROLES.indexOf(a.value.role) - ROLES.indexOf(b.value.role) || byConfidence(a, b));
    const named = own.filter((f) => f.value.name !== null);
    if (some(named)) return met(named, named[0].value.name);
    return some(own) ? partial(own, null, 'title-only') : missing();
  },
});
