import { ownFacts } from '../../facts/reading/subject.ts';
import { clear, defineCriterion, flagged, some } from '../define.ts';
/**
 * Flagged by absolute promises of results or security, or No.1 claims without source and date of the survey; not by 'be sure to read', 100 % as a mere
 * figure, or denials such as 'not necessarily'.
 */
export const flagOverclaim = defineCriterion({
  id: 'flag.overclaim',
  category: 'flag',
  weight: 2,
  title: { ja: '断定的な約束', en: 'Absolute promises' },
  question: { ja: '「必ず」「絶対」など、結果や安全を言い切る表現はありますか', en: 'Are results or security promised absolutely?' },
  why: {
    ja: 'どのような仕事にも例外はあります。言い切りの根拠や、調査の出どころと時期を聞くと、実際の姿が見えてきます。',
    en: 'No work is without exceptions. Asking for the grounds, or for the source and date of a survey, shows how things really are.',
  },
  ask: {
    ja: 'サイトに書かれている実績や順位、保証について、根拠となる資料や調査の時期を教えてください。',
    en: 'Could you tell us the sources and dates behind the results, rankings or guarantees on your site?',
  },
  sources: [
    { guide: 'G', section: '情報開示の不足' },
    { guide: 'G', section: '不正行為の可能性' },
  ],
  pages: ['home', 'service', 'price'],
  byPages: true,
  needs: ['salesTalk'],
  evaluate: ({ salesTalk }) => {
    const own = ownFacts(salesTalk);
    const absolute = own.filter(({ value }) => value.group === 'absolute');
    const unsourced = own.filter(({ value }) => value.group === 'superlative' && value.strong);
    if (some(absolute)) return flagged([absolute[0], ...absolute.slice(1), ...unsourced]);
    return some(unsourced) ? flagged(unsourced, null, 'no-survey-source') : clear();
  },
});
