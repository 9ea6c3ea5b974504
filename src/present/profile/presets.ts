import type { Preset, Weights } from '../../core/model/profile.ts';

/**
 * What the presets weigh otherwise than the catalogue, whose weights are those for an online secretary. Reasons are in the guides: G main
 * guide, T how to request, P personal data, S safety (CRITERIA's sources).
 */
export const PRESET_WEIGHTS: Readonly<Record<Preset, Weights>> = {
  secretary: {},
  /** Somebody else answers in the buyer's name: who picks up, when, what a call costs, and what becomes of the callers' data (P). */
  phone: {
    // Enough people to pick up, taught how to: P names both before the price.
    'company.staff': 3,
    'service.staff-training': 2,
    'service.availability': 3,
    'service.urgent': 2,
    'contact.response-time': 2,
    'contact.trouble-desk': 3,
    // A call that is not passed on was not answered.
    'support.reporting': 3,
    // The bill is made by the number of calls.
    'price.model': 3,
    'price.overage': 3,
    'price.extra': 3,
    // Names and concerns of callers are noted down: P is about nothing else.
    'privacy.safety': 3,
    'privacy.storage': 2,
    'privacy.entrustment': 2,
    'security.nda': 3,
    'security.training': 3,
    'security.workplace': 2,
    'security.logging': 2,
    'security.disaster': 2,
    // No one person, no piece of work that is handed over.
    'service.type': 1,
    'service.replacement': 1,
    'service.revisions': 0,
    'terms.ip': 0,
  },
  /** Books, invoices and bank data are handed over: who may see them, who checks the work, who answers for a mistake (G, S). */
  office: {
    'service.staff-skill': 3,
    'service.quality-check': 3,
    // Tax matters are reserved to those with a licence: what is not done has to be known.
    'service.exclusions': 3,
    'service.tools': 2,
    'service.revisions': 2,
    'service.replacement': 3,
    'support.reporting': 3,
    'security.nda': 3,
    'security.access-control': 3,
    'security.backup': 3,
    'security.incident': 3,
    'security.mfa': 2,
    'security.logging': 2,
    'security.officer': 2,
    'security.workplace': 2,
    'privacy.access-scope': 3,
    'privacy.safety': 3,
    'privacy.entrustment': 2,
    'privacy.storage': 2,
    'terms.liability': 3,
    'governance.control': 2,
    'contract.settlement': 2,
    // Work by the month, seldom on the telephone.
    'contact.phone': 2,
    'contact.sns': 0,
    'service.availability': 1,
  },
};
