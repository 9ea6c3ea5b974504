import { clear, defineCriterion, flagged, some } from '../define.ts';
import { disagreements } from '../disagreements.ts';

/**
 * Flagged when two pages of the site contradict each other on operator, address, phone, price of one plan or certificate; tax in and tax out, notation,
 * branches and dated history are no contradiction.
 */
export const flagContradiction = defineCriterion({
  id: 'flag.contradiction',
  category: 'flag',
  weight: 2,
  title: { ja: 'ページ間の食い違い', en: 'Pages that disagree' },
  question: { ja: '運営者や料金などが、ページによって違っていますか', en: 'Do pages disagree on operator, price or other facts?' },
  why: {
    ja: '古いページが残っているだけのこともあります。どちらが今の条件かを、書面で確かめておくと確実です。',
    en: 'It may be no more than an old page left behind. Have it confirmed in writing which one holds now.',
  },
  ask: {
    ja: 'ページによって内容が異なる箇所があります。現在の正しい内容を教えてください。',
    en: 'Some of your pages differ from each other. Could you tell us which statement is correct at present?',
  },
  sources: [{ guide: 'G', section: '情報の正確性の確認' }],
  pages: ['home', 'service', 'price'],
  byPages: true,
  needs: ['prices', 'places', 'operators', 'phones', 'certificates'],
  evaluate: (facts, { site }) => {
    const evidence = disagreements(site, facts).flat();
    return some(evidence) ? flagged(evidence) : clear();
  },
});
