import type { Note } from '../model/audit.ts';
import type { Verdict } from '../model/criterion.ts';
import type { Fact } from '../model/fact.ts';
import type { Claim } from '../facts/reading/claims.ts';
import { ownFacts } from '../facts/reading/subject.ts';
import type { Assertion } from '../text/assertion.ts';
import { met, missing, partial, some } from './define.ts';

/** From claims about one topic to a verdict: the one rule for statement-like criteria (CRITERIA.md, rules 2 and 3, first ruling). */

export interface StatementRule {
  /** Note of `partial` for a vague claim. Without it vague claims count as met where the row has no partial wording: give `'met'` or `'missing'`. */
  vague?: Note['key'] | 'met' | 'missing';
  /** The same for claims that only name the topic. Default: missing. */
  named?: Note['key'] | 'met' | 'missing';
  /** What a denial is: no such thing (`missing`, with the sentence), or a clear answer (`met`). Default: missing. */
  denial?: 'missing' | 'met';
  /** Whether 'in line with', 'based on' is less than a claim. Default: no (it is so for certificates only). */
  conformantIsPartial?: boolean;
  /** Whether 'may', 'on consultation' is less than a claim. Default: no. */
  conditionalIsPartial?: boolean;
  /** For services: 'we support', 'we do it for you' is the claim itself, not a sale of help with something. Default: no. */
  offers?: boolean;
  /** Whether it is enough that a data centre or contractor has it. Default: it is. */
  thirdPartyIsPartial?: boolean;
}

const isOneOf =
  (...kinds: Assertion[]) =>
  (claim: Fact<Claim>): boolean =>
    kinds.includes(claim.value.assertion);

function lesser(claims: readonly Fact<Claim>[], note: Note['key'] | 'met' | 'missing' | undefined): Verdict | null {
  if (!some(claims) || note === undefined || note === 'missing') return null;
  return note === 'met' ? met(claims) : partial(claims, null, note);
}

/**
 * Met by a concrete claim that is affirmed; planned is partial; then a denial is `missing` with its sentence (an express refusal outranks a
 * lesser substitute); then vague and named claims as the rule says; else missing. Only the provider's own claims count.
 */
export function decideStatement(claims: readonly Fact<Claim>[], rule: StatementRule = {}): Verdict {
  const own = ownFacts(claims).filter((claim) => rule.offers || claim.value.assertion !== 'support');
  const concrete = own.filter((claim) => claim.value.grade === 'concrete');
  const positive: Assertion[] = ['affirmed', 'support'];
  if (!rule.conformantIsPartial) positive.push('conformant');
  if (!rule.conditionalIsPartial) positive.push('conditional');
  if (!rule.thirdPartyIsPartial) positive.push('third-party');
  if (rule.denial === 'met') positive.push('negated');
  const good = concrete.filter(isOneOf(...positive));
  if (some(good)) return met(good);
  const reservations: [Assertion, string][] = [
    ['planned', 'planned'],
    ['conformant', 'conformant'],
    ['conditional', 'negotiable'],
    ['third-party', 'third-party-mark'],
  ];
  for (const [assertion, key] of reservations) {
    const these = concrete.filter(isOneOf(assertion));
    if (some(these)) return partial(these, null, key);
  }
  // 'A training programme is being set up' names the thing and the plan, whatever it will consist of.
  const intended = own.filter((claim) => claim.value.grade === 'named' && claim.value.assertion === 'planned');
  if (some(intended)) return partial(intended, null, 'planned');
  const denied = concrete.filter(isOneOf('negated'));
  if (some(denied)) return missing(denied, 'negated');
  // A deferral ('as in the individual contract') is never enough, even where vague words are.
  const notDenied = own.filter((claim) => claim.value.assertion !== 'negated' && (rule.vague !== 'met' || claim.value.assertion !== 'deferred'));
  return (
    lesser(
      notDenied.filter((claim) => claim.value.grade === 'vague'),
      rule.vague,
    ) ??
    lesser(
      notDenied.filter((claim) => claim.value.grade === 'named'),
      rule.named,
    ) ??
    missing(own.filter(isOneOf('negated')), own.some(isOneOf('negated')) ? 'negated' : undefined)
  );
}
