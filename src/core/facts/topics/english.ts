import type { Topic } from '../reading/claims.ts';
import { anyOf } from './patterns.ts';

/**
 * The topics of service and support in English, as providers with an English page write them (CRITERIA.md, rule 9). Each pattern says the
 * thing concretely by itself: who or what, and what becomes of it, in one sentence.
 */

const near = (one: string, other: string, gap = 60): string => `\\b(?:${one})\\b[^.。]{0,${gap}}?\\b(?:${other})|\\b(?:${other})\\b[^.。]{0,${gap}}?\\b(?:${one})\\b`;

const WORKERS = 'assistants?|secretar(?:y|ies)|staff|operators?|bookkeepers?|receptionists?|team members?';
const MEANS = 'chat|e-?mail|phone|telephone|video(?: calls?)?|calls?|Slack|Chatwork|Zoom|Teams|LINE|Google Meet';
const SPAN = '(?:[0-9]{1,3}|an?|two|three|four|five|six|seven|eight|ten|twelve|twenty|forty)[- ](?:hours?|days?|weeks?|months?)';

export const ENGLISH = {
  urgent: near(
    'urgent(?:ly)?|rush|same[- ]day|last[- ]minute|weekends?|saturdays?|sundays?|after[- ]hours|out(?:side)?(?: of)? (?:business |office )?hours|busy (?:month|period|season)s?|evenings?',
    'accept(?:ed|s)?|handled?|available|possible|surcharge|extra (?:fee|charge|hands)|closed|cannot|can be|not (?:available|work)|priorit\\w*|turn(?:ed)?[- ]?around',
  ),
  'added-hours': near('extra hours|more hours|hours', 'add(?:ed)? (?:hours |more )?(?:at any ?time|whenever|when)|can be added|can add', 30),
  'staff-skill': [
    near('applicants?|candidates?', '[0-9.]{1,5} ?%|one in|fewer than|hired?|accept(?:ed)?|pass(?:ed)?|screen(?:ed|ing)?|interviews?', 50),
    near(
      WORKERS,
      '(?:[0-9]{1,2}\\+?|two|three|four|five|six|seven|eight|ten)(?: or more|-plus)? years?|(?:level|grade) [0-9]|certificates?|certified (?:secretar|book|account)|qualified|licen[cs]ed|former (?:executive|bank|secretar|account|office|hotel|airline|flight)',
    ),
    near('writing|typing|skills?|language|aptitude', 'tests?|assessments?|exams?', 20),
  ].join('|'),
  'staff-training': near(
    `train(?:s|ed|ing)?|courses?|coaching|induction|learn(?:s|ing)?|workshops?|program(?:me)?s?`,
    `(?:business |phone |telephone )?(?:writing|etiquette|manners)|${SPAN}|monthly|quarterly|every (?:month|quarter|year)|before (?:they|taking|answering|joining)|call handling`,
  ),
  director: near(
    '(?:account|project|client) managers?|team leads?|team leaders?|coordinators?|directors?|point of contact',
    'receives? (?:your|all)|assigns?|distributes?|delegates?|passes|your requests?|all requests?|single|one',
    50,
  ),
  'handed-on':
    '\\b(?:leads?|managers?|directors?|coordinators?|concierges?)\\b[^.。]{0,60}?\\b(?:briefs?|hands?|passes|assigns?|picks?|distribut\\w{1,4}|delegat\\w{1,3}|shares?)\\b[^.。]{0,30}?\\b(?:assistants?|team|whoever|right (?:person|people)|staff|specialists?|colleagues?)',
  'in-person':
    '\\b(?:brief|instruct|message|call|write to|tell|ask|talk to) (?:your|the) (?:own )?(?:assistant|secretary)\\b[^.。]{0,12}\\b(?:yourself|directly|in person|straight)',
  direct: near(WORKERS, 'directly|of your (?:own )?choice|choose|pick|select', 40),
  'quality-check': near(
    'check(?:s|ed)?|proofreads?|proofread|reviews?|reviewed|inspect(?:s|ed)?|scored?|listen(?:s|ed)? to',
    'second (?:person|assistant|pair)|another (?:person|assistant|member)|before (?:delivery|it (?:is|goes|reaches)|they|we|sending|reaching)|team lead(?:er)?|supervisors?|quality (?:team|staff|manager)|two people',
  ),
  replacement: near(
    'assistants?|secretar(?:y|ies)|operators?',
    'replac(?:e|ed|ement)|switch(?:ed)?(?: to)?|swap|substitutes?|back-?up|a second|another (?:assistant|one|person)|a different|someone (?:else|who)|takes? over|covers? for|stands? in|steps? in|fills? in',
    50,
  ),
  change: near(
    'plans?|hours|seats|options?|tiers?|packages?|bundles?|retainers?',
    'can be (?:changed|added|reduced|increased|switched|upgraded|adjusted)|(?:switch|change|upgrade|downgrade|adjust|move|go|step|scale)(?: plans?| to| up(?: or down)?| down)?',
    24,
  ),
  channels: `\\b(?:reach|message|contact|talk (?:to|with)|send|sent|communicat\\w{1,6}|instruct\\w{0,4}|keep in touch|work with us|meet)\\b[^.。]{0,40}?(?:\\b(?:by|via|through|over|on|in|using)\\b|:)[^.。]{0,16}?\\b(?:${MEANS})\\b|\\b(?:assistant|secretary|team|lead|manager)s? (?:is|are) (?:available|reachable)[^.。]{0,10}\\b(?:on|by|via|through|over)\\b[^.。]{0,16}?\\b(?:${MEANS})\\b`,
  reporting: [
    near(
      'reports?|summary|summaries|statements?|logs?|overview|recap|timesheets?',
      'every (?:day|week|month|friday)|each (?:day|week|month|call)|weekly|monthly|daily|fortnightly|end of (?:the|each|every)|after (?:each|every)|on completion',
    ),
    near('(?:mon|tues|wednes|thurs|fri)day(?:[- ]morning|[- ]afternoon)?', '(?:summary|report|update|note|recap)s?', 30),
    near('after (?:each|every) (?:call|task|job)', '(?:e-?mail|message|chat|notify|send|report)\\w*', 50),
    near('(?:review|progress|status|regular) (?:meeting|call)s?', 'weekly|monthly|every|each|hold|regular', 40),
    near('progress|status|hours used|time used', 'shared?|visible|at any time|real[- ]time|dashboard|spreadsheet', 40),
  ].join('|'),
  after: near(
    'months? in|after (?:the |your )?(?:start|launch|onboarding|contract|first month)|every (?:month|quarter|six months|three months)|(?:after|at the end of) (?:each|every) (?:month|quarter|year)|quarterly|monthly|regularly|once a (?:month|quarter|year)',
    'checks? in|improv\\w*|review (?:your|the|how)|sit down|follows? up|suggest\\w*|(?:run|work|go) better',
  ),
} as const;

/** Questions whose every affirmative answer speaks of the topic are in the topics themselves; here, what takes an English sentence back. */
const NOT_OURS = /\byour (?:own )?(?:staff|employees|board|customers|clients|shareholders|new hires)\b|subject to change|without notice|we (?:may|reserve)/i;

/** A topic that is also said in English; a sentence about the reader's own staff or customers is not. */
export const alsoIn = (english: string, topic: Topic): Topic => {
  const either = (pattern: RegExp | undefined): RegExp | undefined => pattern && anyOf(pattern, english);
  const [concrete, not] = [either(topic.concrete), topic.not ? anyOf(topic.not, NOT_OURS) : NOT_OURS];
  return { ...topic, topic: anyOf(topic.topic, english), not, ...(concrete ? { concrete } : {}) };
};
