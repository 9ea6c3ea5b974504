import { ownFacts } from '../../facts/reading/subject.ts';
import { defineCriterion, met, missing, some } from '../define.ts';

/** Met by a date on which the policy was made or revised, the newest as value; dates on terms, news or 特商法 pages are not it. */
export const privacyUpdated = defineCriterion({
  id: 'privacy.updated',
  category: 'privacy',
  weight: 1,
  title: { ja: '制定日・改定日', en: 'Date of the policy' },
  question: { ja: 'プライバシーポリシーの制定日や改定日は書かれていますか', en: 'Is the policy dated?' },
  why: {
    ja: '個人情報保護法はおよそ三年ごとに見直されます。日付があれば、方針が今の制度に沿っているかを考える手がかりになります。',
    en: 'The data protection law is reviewed about every three years. A date hints at whether the policy has kept up.',
  },
  ask: { ja: 'プライバシーポリシーの最終の改定日を教えてください。', en: 'When was your privacy policy last revised?' },
  sources: [{ guide: 'G', section: '定期的に更新' }],
  pages: ['privacy'],
  needs: ['policyDates'],
  evaluate: ({ policyDates }) => {
    const dates = [...ownFacts(policyDates)].sort((a, b) => b.value.localeCompare(a.value));
    return some(dates) ? met(dates.filter((date) => date.value === dates[0].value) as typeof dates, dates[0].value) : missing();
  },
});
