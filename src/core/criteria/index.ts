import type { Criterion } from '../model/criterion.ts';
import { certIsms } from './cert/isms.ts';
import { certPmark } from './cert/pmark.ts';
import { companyAddress } from './company/address.ts';
import { companyAssociation } from './company/association.ts';
import { companyAwards } from './company/awards.ts';
import { companyBusiness } from './company/business.ts';
import { companyCapital } from './company/capital.ts';
import { companyClients } from './company/clients.ts';
import { companyExistence } from './company/existence.ts';
import { companyFounded } from './company/founded.ts';
import { companyMap } from './company/map.ts';
import { companyName } from './company/name.ts';
import { companyRepresentative } from './company/representative.ts';
import { companyStaff } from './company/staff.ts';
import { contactChannels } from './contact/channels.ts';
import { contactEmail } from './contact/email.ts';
import { contactForm } from './contact/form.ts';
import { contactHours } from './contact/hours.ts';
import { contactPhone } from './contact/phone.ts';
import { contactResponseTime } from './contact/response-time.ts';
import { contactSns } from './contact/sns.ts';
import { contactTroubleDesk } from './contact/trouble-desk.ts';
import { contractCancel } from './contract/cancel.ts';
import { contractNotice } from './contract/notice.ts';
import { contractPenalty } from './contract/penalty.ts';
import { contractRenewal } from './contract/renewal.ts';
import { contractSettlement } from './contract/settlement.ts';
import { contractTerm } from './contract/term.ts';
import { flagCashOnly } from './flag/cash-only.ts';
import { flagContactLimited } from './flag/contact-limited.ts';
import { flagContradiction } from './flag/contradiction.ts';
import { flagLongLockIn } from './flag/long-lock-in.ts';
import { flagLowPrice } from './flag/low-price.ts';
import { flagNoCompany } from './flag/no-company.ts';
import { flagNoSecurity } from './flag/no-security.ts';
import { flagOverclaim } from './flag/overclaim.ts';
import { flagPressure } from './flag/pressure.ts';
import { flagTermsOneSided } from './flag/terms-one-sided.ts';
import { flagVagueService } from './flag/vague-service.ts';
import { governanceControl } from './governance/control.ts';
import { paymentMethods } from './payment/methods.ts';
import { paymentSchedule } from './payment/schedule.ts';
import { priceExtra } from './price/extra.ts';
import { priceInitial } from './price/initial.ts';
import { priceListed } from './price/listed.ts';
import { priceModel } from './price/model.ts';
import { priceOverage } from './price/overage.ts';
import { priceRevision } from './price/revision.ts';
import { privacyAccessScope } from './privacy/access-scope.ts';
import { privacyDisclosure } from './privacy/disclosure.ts';
import { privacyEntrustment } from './privacy/entrustment.ts';
import { privacyPolicy } from './privacy/policy.ts';
import { privacyPurpose } from './privacy/purpose.ts';
import { privacySafety } from './privacy/safety.ts';
import { privacyStorage } from './privacy/storage.ts';
import { privacyThirdParty } from './privacy/third-party.ts';
import { privacyUpdated } from './privacy/updated.ts';
import { securityAccessControl } from './security/access-control.ts';
import { securityAudit } from './security/audit.ts';
import { securityBackup } from './security/backup.ts';
import { securityDisaster } from './security/disaster.ts';
import { securityEncryption } from './security/encryption.ts';
import { securityHttps } from './security/https.ts';
import { securityIncident } from './security/incident.ts';
import { securityIntrusion } from './security/intrusion.ts';
import { securityLogging } from './security/logging.ts';
import { securityMfa } from './security/mfa.ts';
import { securityNda } from './security/nda.ts';
import { securityOfficer } from './security/officer.ts';
import { securityPolicy } from './security/policy.ts';
import { securityTraining } from './security/training.ts';
import { securityWorkplace } from './security/workplace.ts';
import { serviceAvailability } from './service/availability.ts';
import { serviceCases } from './service/cases.ts';
import { serviceChange } from './service/change.ts';
import { serviceExclusions } from './service/exclusions.ts';
import { serviceFaq } from './service/faq.ts';
import { serviceFlow } from './service/flow.ts';
import { serviceQualityCheck } from './service/quality-check.ts';
import { serviceReplacement } from './service/replacement.ts';
import { serviceRevisions } from './service/revisions.ts';
import { serviceStaffSkill } from './service/staff-skill.ts';
import { serviceStaffTraining } from './service/staff-training.ts';
import { serviceTasks } from './service/tasks.ts';
import { serviceTools } from './service/tools.ts';
import { serviceTrial } from './service/trial.ts';
import { serviceType } from './service/type.ts';
import { serviceUrgent } from './service/urgent.ts';
import { serviceWorkHours } from './service/work-hours.ts';
import { supportAfter } from './support/after.ts';
import { supportChannels } from './support/channels.ts';
import { supportGuarantee } from './support/guarantee.ts';
import { supportReporting } from './support/reporting.ts';
import { termsDisclaimer } from './terms/disclaimer.ts';
import { termsIp } from './terms/ip.ts';
import { termsLiability } from './terms/liability.ts';
import { termsProhibited } from './terms/prohibited.ts';
import { termsPublished } from './terms/published.ts';
import { termsTokushoho } from './terms/tokushoho.ts';

/**
 * Every criterion of the catalogue, in its order (CRITERIA.md, sections 1 to 8). The order is that of every view, export and audit.
 *
 * A criterion that reads some facts stands here as one that is given them all: `evaluate` takes the facts it names in `needs`, and
 * all facts include those. No cast is needed.
 */
export const CRITERIA: readonly Criterion[] = [
  // 1 Company
  companyName,
  companyAddress,
  companyMap,
  companyExistence,
  companyFounded,
  companyCapital,
  companyBusiness,
  companyRepresentative,
  companyStaff,
  companyClients,
  companyAwards,
  companyAssociation,
  // 2 Contact
  contactPhone,
  contactEmail,
  contactForm,
  contactChannels,
  contactHours,
  contactResponseTime,
  contactTroubleDesk,
  contactSns,
  // 3 Service
  serviceTasks,
  serviceExclusions,
  serviceWorkHours,
  serviceAvailability,
  serviceUrgent,
  serviceStaffSkill,
  serviceStaffTraining,
  serviceType,
  serviceFlow,
  serviceQualityCheck,
  serviceRevisions,
  serviceTools,
  serviceReplacement,
  serviceChange,
  serviceTrial,
  serviceCases,
  serviceFaq,
  // 4 Price and payment
  priceListed,
  priceModel,
  priceInitial,
  priceOverage,
  priceExtra,
  priceRevision,
  paymentMethods,
  paymentSchedule,
  // 5 Contract and terms
  contractTerm,
  contractRenewal,
  contractCancel,
  contractNotice,
  contractPenalty,
  contractSettlement,
  termsPublished,
  termsLiability,
  termsDisclaimer,
  termsIp,
  termsProhibited,
  termsTokushoho,
  // 6 Personal data and security
  privacyPolicy,
  privacyPurpose,
  privacyThirdParty,
  privacyEntrustment,
  privacyDisclosure,
  privacySafety,
  privacyUpdated,
  privacyAccessScope,
  privacyStorage,
  certPmark,
  certIsms,
  securityPolicy,
  securityEncryption,
  securityAccessControl,
  securityMfa,
  securityLogging,
  securityIntrusion,
  securityBackup,
  securityDisaster,
  securityAudit,
  securityIncident,
  securityTraining,
  securityOfficer,
  securityNda,
  securityWorkplace,
  securityHttps,
  // 7 Support
  supportChannels,
  supportReporting,
  supportAfter,
  supportGuarantee,
  governanceControl,
  // 8 Red flags
  flagLowPrice,
  flagVagueService,
  flagContactLimited,
  flagNoCompany,
  flagCashOnly,
  flagPressure,
  flagOverclaim,
  flagNoSecurity,
  flagLongLockIn,
  flagTermsOneSided,
  flagContradiction,
];

/** The criteria that a page can state: what the counts of an audit are of. */
export const EVIDENCE_CRITERIA: readonly Criterion[] = CRITERIA.filter((criterion) => criterion.category !== 'flag');

/** The warning signs, counted apart. */
export const FLAG_CRITERIA: readonly Criterion[] = CRITERIA.filter((criterion) => criterion.category === 'flag');

const byId: ReadonlyMap<string, Criterion> = new Map(CRITERIA.map((criterion) => [criterion.id, criterion]));

/** Undefined for an id that the catalogue does not have (an audit of another version, a slip). */
export const criterionById = (id: string): Criterion | undefined => byId.get(id);
