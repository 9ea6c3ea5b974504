import { byConfidence } from '../../facts/reading/make.ts';
import { ownFacts } from '../../facts/reading/subject.ts';
import { defineCriterion, met, missing, partial, some } from '../define.ts';

/**
 * Met by a named desk or person for complaints, troubles, emergencies or contract customers; general inquiries that are said to take them are partial; a
 * desk only for personal data or whistle-blowing is not it.
 */
export const contactTroubleDesk = defineCriterion({
  id: 'contact.trouble-desk',
  category: 'contact',
  weight: 2,
  title: { ja: '苦情・緊急の窓口', en: 'Desk for problems' },
  question: { ja: '苦情や緊急のときの窓口は書かれていますか', en: 'Is there a desk for complaints or emergencies?' },
  why: {
    ja: '担当者と連絡がつかないときに、どこへ言えばよいかが決まっていると、対応が早く進みます。',
    en: 'When the person in charge cannot be reached, a fixed place to turn to saves time.',
  },
  ask: {
    ja: '契約後に問題が起きたときの連絡先（窓口、担当の方、受付時間）を教えてください。',
    en: 'Whom should we contact if a problem comes up after signing (desk, person, hours)?',
  },
  sources: [{ guide: 'G', section: '問題発生時の連絡窓口と対応手順' }],
  pages: ['contact', 'company'],
  needs: ['troubleDesks'],
  evaluate: ({ troubleDesks }) => {
    const own = ownFacts(troubleDesks).sort(byConfidence);
    const named = own.filter((f) => f.value.kind === 'named');
    if (some(named)) return met(named);
    return some(own) ? partial(own) : missing();
  },
});
