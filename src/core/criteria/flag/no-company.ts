import { isPersonName } from '../../facts/reading/operator.ts';
import { ownFacts } from '../../facts/reading/subject.ts';
import { defineCriterion, flaggedByAbsence, refuted, some } from '../define.ts';

/** Flagged when no page read gives the operator's name or an address; a brand or service name is no operator's name. */
export const flagNoCompany = defineCriterion({
  id: 'flag.no-company',
  category: 'flag',
  weight: 3,
  title: { ja: '運営者も所在地も不明', en: 'No operator or address' },
  question: { ja: '運営者の名称と所在地は、どのページにもありませんか', en: "Are both the operator's name and the address absent?" },
  why: {
    ja: '契約の相手が分からないと、困ったときに連絡する先も、調べる手がかりもありません。',
    en: 'If you do not know whom you sign with, there is nobody to contact and nothing to look up when you are in difficulty.',
  },
  ask: {
    ja: 'サービスを運営されている会社の名称、所在地、代表の方のお名前を教えてください。',
    en: 'Could you tell us the name and address of the company that runs the service, and the name of its representative?',
  },
  sources: [{ guide: 'G', section: '会社情報や所在地が不明瞭' }],
  pages: ['company', 'home'],
  needs: ['operators', 'places', 'people'],
  evaluate: ({ operators, places, people }, { site }) => {
    const named = ownFacts(operators).filter((f) => f.value.kind === 'legal' && f.value.weight >= 2 && f.tactic !== 'json-ld');
    const traders = ownFacts(operators).filter((f) => f.value.kind === 'trade' && (isPersonName(f.value.name) || ownFacts(people).some((p) => p.value.name !== null)));
    const located = ownFacts(places).filter((f) => f.value.address !== '' && f.tactic !== 'json-ld');
    const evidence = [...named, ...traders, ...located];
    if (some(evidence)) return refuted(evidence);
    const read = site.pages.filter((page) => page.status === 'read').length;
    return flaggedByAbsence([], 'no-operator', { count: read });
  },
});
