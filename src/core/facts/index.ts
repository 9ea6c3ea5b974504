import type { Fact } from '../model/fact.ts';
import { type Certificate, extractCertificates } from './certificates/certificates.ts';
import { extractPhoneRefusals } from './contact/phone-refusals.ts';
import { extractPhones, type Phone } from './contact/phones.ts';
import { extractAccounts, extractChats, extractEmails, extractForms, type ChatChannel, type InquiryForm, type SocialAccount } from './contact/channels.ts';
import { type ContactHours, extractContactHours } from './contact/contact-hours.ts';
import { extractResponseTimes, type ResponseTime } from './contact/response-times.ts';
import { extractTroubleDesks, type TroubleDesk } from './contact/trouble-desks.ts';
import { extractLicences, type Licence } from './company/licences.ts';
import type { OperatorName } from './reading/operator.ts';
import { extractPeople, type Person } from './company/people.ts';
import { extractMaps, type MapHint } from './company/maps.ts';
import { extractPlaces, type Place } from './company/places.ts';
import { extractBusinesses } from './company/businesses.ts';
import { type Clients, extractClients } from './company/clients.ts';
import { extractCapitals, extractFoundings, type Capital, type Founding } from './company/profile.ts';
import { extractAwards, extractMemberships, type Membership } from './company/record.ts';
import { extractStaff, type Staff } from './company/staff.ts';
import { type Claim, claimsExtractor } from './reading/claims.ts';
import { extractEndings, extractNotices, type Ending, type NoticePeriod } from './contract/contract-ending.ts';
import { extractPenalties, extractRenewals, extractSettlements, type Penalty, type Renewal } from './contract/contract-money.ts';
import { extractContractTerms, type ContractTerm } from './contract/contract-term.ts';
import { extractDocuments, type SiteDocument } from './documents/documents.ts';
import { extractPolicyDates } from './documents/policy-dates.ts';
import { paraphrased } from './topics/paraphrases.ts';
import { PRIVACY_TOPICS, type PrivacyTopic } from './topics/privacy.ts';
import { TERMS_TOPICS, type TermsTopic } from './topics/terms.ts';
import { extractSecurityClaims, type SecurityClaim } from './security/security-claims.ts';
import { extractTransport, type Transport } from './security/transport.ts';
import { extractCases, type Case } from './service/cases.ts';
import { extractExclusions, type Exclusion } from './service/exclusions.ts';
import { extractFlows, type Flow } from './service/flow.ts';
import { extractQuestions, type AnsweredQuestion } from './service/questions.ts';
import { extractSalesTalk, type SalesTalk } from './service/sales-talk.ts';
import { extractServiceHours, type ServiceHours } from './service/service-hours.ts';
import { extractTasks, type Task } from './service/tasks.ts';
import { extractTools, type Tool } from './service/tools.ts';
import { SERVICE_TOPICS, type ServiceTopic } from './topics/service.ts';
import { SUPPORT_TOPICS, type SupportTopic } from './topics/support.ts';
import { extractExtraCharges, type ExtraCharge } from './price/extra-charges.ts';
import { extractInitialFees, type InitialFee } from './price/initial-fees.ts';
import { extractOverages, type Overage } from './price/overages.ts';
import { extractPayments, type Payment } from './payment/payment-methods.ts';
import { extractSchedules, type ScheduleKind } from './payment/payment-schedule.ts';
import { extractPlans, type PlanPrice } from './price/plans.ts';
import { extractPriceModels, type PriceModel } from './price/price-models.ts';
import { extractPricePictures } from './price/price-pictures.ts';
import { extractPriceRevisions, type PriceRevision } from './price/price-revisions.ts';
import { extractPrices, type Price } from './price/prices.ts';
import { extractTrials, type Trial } from './price/trials.ts';
import { extractWorkloads, type Workload } from './price/workloads.ts';
import type { SiteView } from './reading/view.ts';

/** The facts by name: what each extractor gives. A new extractor is one line here and one in `EXTRACTORS`. */
export interface FactTypes {
  operators: OperatorName;
  places: Place;
  maps: MapHint;
  licences: Licence;
  foundings: Founding;
  capitals: Capital;
  businesses: string;
  people: Person;
  staff: Staff;
  clients: Clients;
  awards: string;
  memberships: Membership;
  emails: string;
  forms: InquiryForm;
  chats: ChatChannel;
  accounts: SocialAccount;
  contactHours: ContactHours;
  responseTimes: ResponseTime;
  troubleDesks: TroubleDesk;
  certificates: Certificate;
  securityClaims: SecurityClaim;
  transport: Transport;
  phones: Phone;
  phoneRefusals: null;
  prices: Price;
  plans: PlanPrice;
  pricePictures: string;
  priceModels: PriceModel;
  priceRevisions: PriceRevision;
  initialFees: InitialFee;
  overages: Overage;
  extraCharges: ExtraCharge;
  payments: Payment;
  schedules: ScheduleKind;
  trials: Trial;
  workloads: Workload;
  tasks: Task;
  exclusions: Exclusion;
  serviceHours: ServiceHours;
  flows: Flow;
  tools: Tool;
  cases: Case;
  questions: AnsweredQuestion;
  salesTalk: SalesTalk;
  serviceClaims: Claim<ServiceTopic>;
  supportClaims: Claim<SupportTopic>;
  documents: SiteDocument;
  contractTerms: ContractTerm;
  endings: Ending;
  notices: NoticePeriod;
  renewals: Renewal;
  penalties: Penalty;
  settlements: null;
  policyDates: string;
  privacyClaims: Claim<PrivacyTopic>;
  termsClaims: Claim<TermsTopic>;
}

export type FactName = keyof FactTypes;
export type Facts = { readonly [K in FactName]: readonly Fact<FactTypes[K]>[] };
export type Extractor<K extends FactName> = (site: SiteView) => Fact<FactTypes[K]>[];

export const EXTRACTORS: { readonly [K in FactName]: Extractor<K> } = {
  operators: (site) => [...site.operatorVotes],
  places: extractPlaces,
  maps: extractMaps,
  licences: extractLicences,
  foundings: extractFoundings,
  capitals: extractCapitals,
  businesses: extractBusinesses,
  people: extractPeople,
  staff: extractStaff,
  clients: extractClients,
  awards: extractAwards,
  memberships: extractMemberships,
  emails: extractEmails,
  forms: extractForms,
  chats: extractChats,
  accounts: extractAccounts,
  contactHours: extractContactHours,
  responseTimes: extractResponseTimes,
  troubleDesks: extractTroubleDesks,
  certificates: extractCertificates,
  securityClaims: extractSecurityClaims,
  transport: extractTransport,
  phones: extractPhones,
  phoneRefusals: extractPhoneRefusals,
  prices: extractPrices,
  plans: extractPlans,
  pricePictures: extractPricePictures,
  priceModels: extractPriceModels,
  priceRevisions: extractPriceRevisions,
  initialFees: extractInitialFees,
  overages: extractOverages,
  extraCharges: extractExtraCharges,
  payments: extractPayments,
  schedules: extractSchedules,
  trials: extractTrials,
  workloads: extractWorkloads,
  tasks: extractTasks,
  exclusions: extractExclusions,
  serviceHours: extractServiceHours,
  flows: extractFlows,
  tools: extractTools,
  cases: extractCases,
  questions: extractQuestions,
  salesTalk: extractSalesTalk,
  serviceClaims: claimsExtractor(paraphrased(SERVICE_TOPICS), ['staff-training', 'quality-check']),
  supportClaims: claimsExtractor(paraphrased(SUPPORT_TOPICS)),
  documents: extractDocuments,
  contractTerms: extractContractTerms,
  endings: extractEndings,
  notices: extractNotices,
  renewals: extractRenewals,
  penalties: extractPenalties,
  settlements: extractSettlements,
  policyDates: extractPolicyDates,
  privacyClaims: claimsExtractor(paraphrased(PRIVACY_TOPICS), ['entrustment', 'safety', 'access-scope', 'storage']),
  termsClaims: claimsExtractor(paraphrased(TERMS_TOPICS), ['control']),
};
