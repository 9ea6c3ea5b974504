import type { Verdict } from '../model/criterion.ts';
import type { Fact } from '../model/fact.ts';
import type { SiteSnapshot } from '../model/site.ts';
import { claimsAbout } from '../facts/reading/claims.ts';
import type { SecurityClaim } from '../facts/security/security-claims.ts';
import type { SecurityTopic } from '../facts/topics/security.ts';
import { unknown } from './define.ts';
import { decideStatement, type StatementRule } from './statement.ts';

/** From claims about one measure of security to a verdict. */

const POLICY = /方針|ポリシー|policy/i;

/**
 * `unknown` where a page of measures is known and could not be read. An unread policy leaves only `security.policy` open: policies state
 * principles (CRITERIA.md, rulings).
 */
function unreadMeasures(site: SiteSnapshot): Verdict | null {
  const page = site.pages.find(({ status, kinds, linkTexts, title }) => status !== 'read' && kinds[0] === 'security' && ![...linkTexts, title].some((words) => POLICY.test(words)));
  return page ? unknown(`unread-${page.reason ?? page.status}`, { page: page.linkTexts[0] || page.title || page.url }) : null;
}

/** Met by a concrete statement; where nothing is said and a page of measures is unread, unknown. Names alone are no statement. */
export function decideMeasure(claims: readonly Fact<SecurityClaim>[], topic: SecurityTopic | readonly SecurityTopic[], site: SiteSnapshot, rule: StatementRule = {}): Verdict {
  const topics = typeof topic === 'string' ? [topic] : topic;
  const about = topics.flatMap((name) => claimsAbout(claims, name)).filter((claim) => claim.value.grade !== 'named');
  const verdict = decideStatement(about, rule);
  return verdict.status === 'missing' && !verdict.evidence.length ? (unreadMeasures(site) ?? verdict) : verdict;
}
