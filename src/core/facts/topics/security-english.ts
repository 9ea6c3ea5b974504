import type { Topic } from '../reading/claims.ts';
import { anyOf, near } from './patterns.ts';

/**
 * Measures as providers with an English page tell them in plain words (CRITERIA.md, rule 9): what is done, to what, in one sentence. Each
 * pattern says the thing concretely by itself.
 */

const between = (gap: number): string => `[^.。]{0,${gap}}`;
const DATA = '\\b(?:files?|data|records?|documents?|folders?|mailbox(?:es)?|everything)\\b';
const OFTEN = 'every|each|daily|nightly|hourly|overnight|twice a day|once a day';
const APART = 'second|another|separate|different|remote|off-?site|other (?:site|region|city|building)';
const HIT =
  'earthquakes?|quakes?|typhoons?|floods?|fires?|snow(?:storms?)?|storms?|power (?:cuts?|outages?|failures?|goes)|blackouts?|disasters?|pandemics?|one (?:city|site|office|cent(?:er|re)|location)';
const GOES_ON =
  'carr(?:y|ies) on|keeps? (?:working|going|running|answering|the)|takes? over|continues?|rerouted?|re-?directed|switch(?:es|ed)? (?:over )?to|moves? to|picks? up|steps? in|drills?|rehears\\w{1,3}|recovery plan|(?:earthquake|disaster|emergency|continuity) plan|generators?';
const DEVICES = 'laptops?|computers?|devices?|machines?|PCs';
const LEAKS =
  '\\b(?:should|if|when(?:ever)?|in case)\\b[^.。]{0,60}\\b(?:leak(?:s|ed)?|lost|stolen|astray|(?:to )?the wrong (?:person|address|hands|recipient)|breach\\w{0,2}|exposed|go(?:es)? missing)';

const SECURITY_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  'access-control': [
    near('permissions?|access|rights', 'follows? the (?:job|role|task)|by role|per (?:client|role)|need[- ]to[- ]know|and nothing more|no more than (?:the|that|they|it) ', 60),
    `(?:separate|own|individual|personal) (?:folders?|vaults?|accounts?|log-?ins?|IDs?) (?:for|per|to) (?:each|every)\\b`,
    `\\b(?:office|room|floor|building|cabinets?)\\b${between(20)}(?:opens? only|locked|badge|key ?cards?)`,
  ],
  backup: [
    `${DATA}${between(30)}\\b(?:copied|duplicated|mirrored|replicated|synced|saved twice)\\b${between(40)}\\b(?:${OFTEN}|${APART})\\b`,
    `\\b(?:copy|copies) of${between(16)}${DATA}${between(30)}\\b(?:${OFTEN}|${APART})\\b`,
  ],
  disaster: [near(`\\b(?:${HIT})`, `\\b(?:${GOES_ON})`, 70)],
  workplace: [
    `\\b(?:${DEVICES})\\b${between(24)}\\b(?:we (?:own|provide|issue|lend|supply|set up|manage|hand out)|belong(?:s|ing)? to (?:us|the company)|owned by (?:us|the company)|issued by|locked down|never leaves?)`,
    `\\b(?:personal|own|private) (?:${DEVICES}|phones?)\\b${between(24)}\\b(?:not|never|banned|forbidden|prohibited|off limits)|\\bno (?:personal|private) (?:${DEVICES}|phones?)`,
    `\\b(?:no ?(?:one|body)|never|not|nor)\\b${between(30)}\\b(?:caf[eé]s?|coffee shops?|public (?:wi-?fi|networks?|places?)|co-?working|trains?\\b)`,
    `\\b(?:all|every|our)(?: of)?(?: the| our)? (?:work|calls?|tasks?|staff|assistants?|operators?)\\b${between(24)}\\b(?:done|handled|answered|stays?|works?|sits?)\\b${between(16)}\\b(?:inside|in|from|at) (?:our|the) (?:own |locked )?(?:offices?|call room|cent(?:er|re))\\b`,
    `\\bphones?\\b${between(20)}\\b(?:lockers?|stay outside|left outside|not allowed)`,
  ],
  incident: [
    `${LEAKS}\\b${between(60)}\\b(?:hear from us|(?:we|we'll|we will) (?:tell|let|notify|inform|report|call|write|contact)|you (?:will be|are) (?:told|notified|informed)|within (?:[0-9]+|a|one|two|three))`,
    `\\b(?:tell you|let you know|notify you|inform you|report to you|you hear from us)\\b${between(50)}${LEAKS}`,
  ],
  mfa: [
    near(
      '\\b(?:sign(?:ing|s)?|log(?:ging|s)?)[- ]?(?:in|on)\\b|\\bgets? into|\\blog-?ins?\\b',
      '\\b(?:pass(?:word|phrase|code)s?)\\b[^.。]{0,16}(?:\\band\\b|\\bplus\\b|\\+)[^.。]{0,20}\\b(?:code|fingerprint|phone|key|app)|\\bsecond (?:factor|step)|\\bfingerprint|\\bone-time (?:code|password)|\\bauthenticator',
      40,
    ),
  ],
  logging: [
    '\\b(?:records?|logs?|trails?|history) of (?:who|every|each|all)\\b[^.。]{0,40}\\b(?:open|access|download|view|chang|touch|log-?in|saw|read)',
    '\\bwho (?:opens?|opened|views?|viewed|accesse[sd]|touche[sd]|changed|downloaded|saw|read)\\b[^.。]{0,40}\\b(?:is|are|gets?) (?:recorded|logged|kept|traced)',
  ],
  audit: [
    near(
      '\\b(?:outside|external|independent|third[- ]party|specialist)\\b',
      '\\b(?:tests?|checks?|audits?|reviews?|inspects?|scans?|probes?)\\b[^.。]{0,30}\\b(?:systems?|security|networks?|defen[cs]es?|controls?|safeguards|weak)',
      30,
    ),
  ],
  intrusion: ['\\b(?:anti-?malware|spam filters?|security (?:updates|patches)|patched (?:weekly|monthly|daily|automatically|within))'],
};

/** What is only called safe. */
const VAGUE_ENGLISH: Readonly<Record<string, string>> = {
  intrusion: near(
    '\\b(?:hackers?|viruses|attacks?|intruders?|cyber\\w{0,10})\\b',
    '\\b(?:every (?:possible )?(?:measure|precaution|step|care)|fully|protect(?:ed)?|guard(?:ed)?|defend)',
    40,
  ),
};

/** The reader's own people and systems, and what the reader has to do. */
const NOT_OURS =
  /\byour (?:own )?(?:staff|employees|new hires|workers|board|customers|auditors?|(?:security|privacy|compliance|fire|evacuation) (?:training|drills?|officers?|teams?|courses?|days?|manuals?|plans?)|(?:continuity|disaster|emergency|earthquake|recovery) plans?|IT (?:team|department))\b|\b(?:enter|type|use) the (?:code|password) (?:we|that|you)\b|\byou (?:must|should|need to|are responsible)\b/;

/** The topic, also as English pages tell it. */
export function alsoInEnglish(name: string, topic: Topic): Topic {
  const [said, vague] = [SECURITY_ENGLISH[name] ?? [], VAGUE_ENGLISH[name]];
  return {
    ...topic,
    topic: anyOf(topic.topic, ...said, ...(vague ? [vague] : [])),
    not: topic.not ? anyOf(topic.not, NOT_OURS) : anyOf(NOT_OURS),
    ...(topic.concrete && said.length > 0 ? { concrete: anyOf(topic.concrete, ...said) } : {}),
    ...(topic.vague && vague ? { vague: anyOf(topic.vague, vague) } : {}),
  };
}
