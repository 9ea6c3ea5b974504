import type { Topic } from '../reading/claims.ts';
import { paraphrased } from './paraphrases.ts';
import { ORGANISATION_TOPICS, type OrganisationTopic } from './security-organisation.ts';
import { TECHNICAL_TOPICS, type TechnicalTopic } from './security-technical.ts';

/**
 * Measures by which client data is protected, as providers write them: in lists, tables and cards under セキュリティ対策 or 安全管理措置, in answers, in
 * terms. Dangers ('ウイルス、不正アクセスを防ぐため'), kinds of data, purposes, disclaimers, duties of the client and services for sale are not measures
 * (FIELD-NOTES 41).
 */

export type SecurityTopic = TechnicalTopic | OrganisationTopic;

const TOPICS: Readonly<Record<SecurityTopic, Topic>> = paraphrased({ ...TECHNICAL_TOPICS, ...ORGANISATION_TOPICS });

/** Below 'セキュリティ' a bare yes answers some other question: marks count under the measure's own name only. */
export const SECURITY_TOPICS = Object.fromEntries(
  Object.entries(TOPICS).map(([name, topic]) => [name, { ...topic, marks: topic.marks ?? topic.concrete ?? topic.topic }]),
) as Readonly<Record<SecurityTopic, Topic>>;
