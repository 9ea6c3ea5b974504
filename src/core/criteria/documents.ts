import type { Verdict } from '../model/criterion.ts';
import { type Claim, claimsAbout } from '../facts/reading/claims.ts';
import type { TermsTopic } from '../facts/topics/terms.ts';
import type { Fact } from '../model/fact.ts';
import type { DocumentKind, SiteDocument } from '../facts/documents/documents.ts';
import { ownFacts } from '../facts/reading/subject.ts';
import { missing, partial, some, unknown } from './define.ts';
import { decideStatement, type StatementRule } from './statement.ts';

/** What follows from a document of the site that could not be read (CRITERIA.md, rule 4). */

/** Links of the site's own to a document that is not read on any page. A page that was merely not visited is not a bare link. */
function unreadLinks(documents: readonly Fact<SiteDocument>[], kind: DocumentKind): Fact<SiteDocument>[] {
  return ownFacts(documents).filter(({ value }) => value.kind === kind && value.form === 'link' && value.status !== 'skipped');
}

/** `partial` where a document is known by a link only; null where it is not. */
export function linkOnly(documents: readonly Fact<SiteDocument>[], kind: DocumentKind): Verdict | null {
  const links = unreadLinks(documents, kind);
  return some(links) ? partial(links, null, 'link-only') : null;
}

/**
 * `unknown` for what a document would say that is linked on the site and leads nowhere (`#`): no page of it is known, so the runner cannot see
 * the gap. Null where there is no such link.
 */
function unreadClause(documents: readonly Fact<SiteDocument>[], kind: DocumentKind): Verdict | null {
  const [link] = unreadLinks(documents, kind).filter(({ value }) => value.status === null);
  return link && !documents.some(({ value }) => value.kind === kind && value.form !== 'link') ? unknown('unread-not-found', { page: link.value.title }) : null;
}

/** A clause of the terms, or a statement elsewhere that says the same; unknown where the terms are a link that leads nowhere. */
export function decideClause(
  facts: { documents: readonly Fact<SiteDocument>[]; termsClaims: readonly Fact<Claim<TermsTopic>>[] },
  topic: TermsTopic,
  rule: StatementRule = {},
): Verdict {
  const verdict = decideStatement(claimsAbout(facts.termsClaims, topic), rule);
  return verdict.status === 'missing' && !verdict.evidence.length ? (unreadClause(facts.documents, 'terms') ?? verdict) : verdict;
}

/** Nothing said of a matter that terms settle: missing, or unknown where the terms are a link that leads nowhere. */
export const silent = (documents: readonly Fact<SiteDocument>[]): Verdict => unreadClause(documents, 'terms') ?? missing();

/** True where the site has terms of service, read or not. */
export const namesTerms = (documents: readonly Fact<SiteDocument>[]): boolean => ownFacts(documents).some(({ value }) => value.kind === 'terms');
