import type { Topic } from '../reading/claims.ts';
import { paraphrased } from './paraphrases.ts';
import { alsoInEnglish } from './security-english.ts';
import { ORGANISATION_TOPICS, type OrganisationTopic } from './security-organisation.ts';
import { TECHNICAL_TOPICS, type TechnicalTopic } from './security-technical.ts';

/**
 * Measures by which client data is protected, as providers write them: in lists, tables and cards under セキュリティ対策 or 安全管理措置, in answers, in
 * terms. Dangers ('ウイルス、不正アクセスを防ぐため'), kinds of data, purposes, disclaimers, duties of the client and services for sale are not measures
 * (FIELD-NOTES 41).
 */

export type SecurityTopic = TechnicalTopic | OrganisationTopic;

const TOPICS: Readonly<Record<SecurityTopic, Topic>> = paraphrased({ ...TECHNICAL_TOPICS, ...ORGANISATION_TOPICS });

const spoken = (name: string, topic: Topic): Topic => {
  const told = alsoInEnglish(name, topic);
  return { ...told, marks: told.marks ?? told.concrete ?? told.topic };
};

/** Below 'セキュリティ' a bare yes answers some other question: marks count under the measure's own name only. */
export const SECURITY_TOPICS = Object.fromEntries(Object.entries(TOPICS).map(([name, topic]) => [name, spoken(name, topic)])) as Readonly<Record<SecurityTopic, Topic>>;
