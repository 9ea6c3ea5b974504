import type { Fact } from '../../model/fact.ts';
import type { Block } from '../../model/page.ts';
import { cellAt, comparedAs } from '../reading/cells.ts';
import { ownNames } from '../certificates/certificate-holder.ts';
import { askedTopics, type Claim, claimsExtractor, utterances } from '../reading/claims.ts';
import { documentAt } from '../documents/documents.ts';
import { confidenceOf } from '../reading/make.ts';
import { SECURITY_TOPICS, type SecurityTopic } from '../topics/security.ts';
import { SAFE_HEADING } from '../topics/security-scope.ts';
import type { PageView, Sentence, SiteView } from '../reading/view.ts';

/**
 * Measures of security: what sentences, answers and values say of them (topics/security.ts), and headings and labels that name one below
 * セキュリティ対策, which say that it is taken unless what stands under them says otherwise.
 */

export type SecurityClaim = Claim<SecurityTopic>;
type SecurityFact = Fact<SecurityClaim>;

/** A policy is named by its title. */
const MEASURES = (Object.keys(SECURITY_TOPICS) as SecurityTopic[]).filter((name) => name !== 'policy');

const readStatements = claimsExtractor(SECURITY_TOPICS, MEASURES);
const { byName: TOPICS } = askedTopics(SECURITY_TOPICS);

/** Measures that a heading or label may name by itself. What an officer or a leak is about has to be said below it. */
const BY_NAME: readonly SecurityTopic[] = ['encryption', 'access-control', 'mfa', 'logging', 'intrusion', 'backup', 'audit', 'training', 'nda', 'workplace', 'disaster'];
/** Steps of a flow: '秘密保持契約の締結' among them is a promise. */
const FLOW_HEADING =
  /流れ|ながれ|ステップ|手順|始め(?:る|かた|方)|はじめ(?:る|かた|方)|はじまる|開始(?:まで|する)|ご?契約まで|flow|how we (?:start|work)|getting started|steps?\b/i;
const NOT_A_MEASURE = /[?？]$|とは|について$|違い|選び方|重要性|必要性|リスク|脅威|お悩み/;
const MAX_NAME = 40;
const MADE_FOR_IT = 0.05;
/** Raw characters of a paragraph; a longer block is a whole page. */
const MAX_PARAGRAPH = 400;
/** Raw characters below a heading within which a denial or a plan is about it. */
const BELOW = 300;

function nameClaims(page: PageView, stated: readonly SecurityFact[]): SecurityFact[] {
  const said = new Set(utterances(page).map((utterance) => utterance.sentence.start));
  const doubted = stated.filter((fact) => fact.page === page.index && (fact.value.assertion === 'negated' || fact.value.assertion === 'planned'));
  const isMeasure = ({ text, isQuestion, struck, start, block: b }: Sentence): boolean => {
    const block = page.snapshot.blocks[b] as Block;
    if (isQuestion || struck || text.length > MAX_NAME || NOT_A_MEASURE.test(text) || said.has(start)) return false;
    return block.region === 'main' || block.region === 'aside';
  };
  return page.sentences.filter(isMeasure).flatMap((sentence): SecurityFact[] => {
    const { text, headings } = sentence;
    const safe = headings.slice(0, 3).some((heading) => SAFE_HEADING.test(heading) && !NOT_A_MEASURE.test(heading));
    const step = headings.slice(0, 2).some((heading) => FLOW_HEADING.test(heading));
    if (!safe && !step) return [];
    return BY_NAME.flatMap((name): SecurityFact[] => {
      const topic = TOPICS[name];
      const names = topic.topic.test(text) && (topic.concrete?.test(text) ?? true);
      if (!names || (!safe && name !== 'nda') || topic.not?.test(text) || headings.slice(0, 3).some((heading) => topic.notUnder?.test(heading))) return [];
      if (doubted.some((fact) => fact.value.topic === name && fact.start >= sentence.start - 1 && fact.start - sentence.end < BELOW)) return [];
      const value: SecurityClaim = { topic: name, grade: 'concrete', document: documentAt(page, sentence.start), assertion: 'affirmed', text };
      return [{ value, page: page.index, start: sentence.start, end: sentence.end, tactic: 'text', subject: sentence.subject, confidence: confidenceOf('text', page) - 0.1 }];
    });
  });
}

const YES_CELL = /^(?:[○◯●◎✓✔☑]|あり|有り?|対応|対応済み?|実施|yes)$/i;
const NO_CELL = /^(?:[×✕✗✘–-]|なし|無し?|非対応|未対応|no)$/i;
const MAX_CELLS = 2000;

/** Marks in a table whose row or column is named after a measure: other heads (plans, providers) may stand between. */
function markClaims(page: PageView): SecurityFact[] {
  const facts: SecurityFact[] = [];
  for (const sentence of page.sentences) {
    if (facts.length >= MAX_CELLS) break;
    if (sentence.text.length > 6 || sentence.struck || !(YES_CELL.test(sentence.text) || NO_CELL.test(sentence.text))) continue;
    const place = cellAt(page, sentence.start);
    if (!place) continue;
    const words = [place.rowHead, place.colHead];
    for (const name of BY_NAME) {
      const { topic, concrete, not } = TOPICS[name];
      if (!words.some((head) => topic.test(head) && (concrete?.test(head) ?? true) && !not?.test(head))) continue;
      const assertion = YES_CELL.test(sentence.text) ? 'affirmed' : 'negated';
      const row = place.grid.rows[place.cell.row]?.[0];
      const start = row && row.start < sentence.start && sentence.end - row.start <= MAX_NAME * 2 ? row.start : sentence.start;
      const value: SecurityClaim = { topic: name, grade: 'concrete', document: documentAt(page, sentence.start), assertion, text: sentence.text };
      facts.push({ value, page: page.index, start, end: sentence.end, tactic: 'pair', subject: sentence.subject, confidence: confidenceOf('pair', page) });
    }
  }
  return facts;
}

/** What binds whoever works there, wherever it stands (CRITERIA.md, rulings): a duty in a vacancy, not its pay, hours or tools to bring. */
const BINDS_ALL =
  /全員|全スタッフ|全社員|全従業員|スタッフ(?:全体|共通)|(?:すべて|全て)の(?:スタッフ|アシスタント|従業|社員|メンバー|方)|どなた(?:も|にも|に対しても)|皆(?:さん|さま|様)(?:に|と|が)|例外なく|all (?:staff|employees|assistants)|every(?:one| assistant| employee| member)/i;
const BOUND_TOPICS: readonly SecurityTopic[] = ['training', 'training-labelled', 'nda', 'nda-labelled', 'workplace', 'mfa', 'access-control'];

/** A duty of all staff in a vacancy; its own words or its neighbours' in the same paragraph say whom it binds. */
function bindsAll(page: PageView, fact: SecurityFact): boolean {
  if (fact.subject !== 'vacancy' || !BOUND_TOPICS.includes(fact.value.topic)) return false;
  const block = page.snapshot.blocks[page.blockAt(fact.start)];
  return BINDS_ALL.test(fact.value.text) || (block !== undefined && block.end - block.start <= MAX_PARAGRAPH && BINDS_ALL.test(page.folded(block)));
}

/** In a table that compares providers only the provider's own column or row counts. */
function placed(site: SiteView, fact: SecurityFact, names: readonly string[]): SecurityFact {
  const page = site.pages.find((view) => view.index === fact.page);
  if (!page) return fact;
  const place = cellAt(page, fact.end - 1);
  const compared = place && comparedAs(page, place, names);
  const subject = compared === 'other' ? 'comparison' : compared === 'own' && fact.subject === 'comparison' ? 'own' : bindsAll(page, fact) ? 'own' : fact.subject;
  // The page made for it comes first as evidence.
  const made = fact.value.document === 'security' || page.page.kinds.includes('security');
  return { ...fact, subject, confidence: Math.min(1, fact.confidence + (made ? MADE_FOR_IT : 0)) };
}

export function extractSecurityClaims(site: SiteView): SecurityFact[] {
  const stated = readStatements(site);
  const names = ownNames(site);
  return [...stated, ...site.pages.flatMap((page) => [...nameClaims(page, stated), ...markClaims(page)])].map((fact) => placed(site, fact, names));
}
