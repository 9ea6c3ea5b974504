import type { Verdict } from '../model/criterion.ts';
import type { Fact } from '../model/fact.ts';
import type { Certificate } from '../facts/certificates/certificates.ts';
import { ownFacts } from '../facts/reading/subject.ts';
import { met, missing, partial, some } from './define.ts';

/** From statements and pictures of one certificate to a verdict (CRITERIA.md, cert.pmark, cert.isms and their ruling). */

type Found = readonly Fact<Certificate>[];

const NAMES: Partial<Record<Certificate['scheme'], string>> = { iso27017: 'ISO/IEC 27017', iso27018: 'ISO/IEC 27018', iso27701: 'ISO/IEC 27701', soc2: 'SOC 2', ismap: 'ISMAP' };
/** Editions of ISO/IEC 27001 up to this one have ended (2025-10-31). */
const LAST_OLD_EDITION = 2014;

/** What all statements of the certificate come to: the best number, every edition named. */
function merged(held: Found): Certificate {
  const ranked = [...held].sort((a, b) => b.confidence - a.confidence);
  const numbered = ranked.find((fact) => fact.value.number && fact.value.numberPlausible) ?? ranked.find((fact) => fact.value.number);
  const best = (numbered ?? ranked[0]) as Fact<Certificate>;
  return { ...best.value, years: [...new Set(held.flatMap((fact) => fact.value.years))] };
}

function metWith(held: readonly [Fact<Certificate>, ...Fact<Certificate>[]], own: Found, toValue: (best: Certificate) => unknown): Verdict {
  const best = merged(held);
  const value = toValue(best);
  const others = [...new Set(own.filter((fact) => fact.value.standing === 'certified').flatMap((fact) => NAMES[fact.value.scheme] ?? []))];
  if (best.scheme === 'isms' && best.years.length && best.years.every((year) => Number(year) <= LAST_OLD_EDITION)) return met(held, value, 'old-standard');
  if (!best.numberPlausible) return met(held, value, 'number-form-wrong');
  if (best.scheme === 'isms' && others.length) return met(held, value, 'also-holds', { standards: others.join('、') });
  return best.number ? met(held, value) : met(held, value, 'number-unstated');
}

/**
 * Met where the provider says that it holds the certificate, or shows the mark and no words of its own say otherwise. A plain denial
 * outranks a picture and 'in line with it'; planned is partial, even beside 'not yet'.
 */
export function decideCertificate(scheme: Certificate['scheme'], all: Found, toValue: (best: Certificate) => unknown): Verdict {
  const own = ownFacts(all);
  const of = (standing: Certificate['standing']): Fact<Certificate>[] => own.filter((fact) => fact.value.scheme === scheme && fact.value.standing === standing);
  const [certified, planned, negative, conformant, thirdParty] = [of('certified'), of('planned'), of('negative'), of('conformant'), of('thirdparty')];
  const said = certified.filter((fact) => fact.value.shownAs === 'text' || fact.value.number !== null);
  if (some(said)) return some(negative) && !said.some((fact) => fact.value.number) ? partial([...said, ...negative] as unknown as typeof said) : metWith(said, own, toValue);
  if (some(planned)) return partial(planned, null, 'planned');
  if (some(negative)) return missing(negative, 'negated');
  const foreign = all.filter((fact) => fact.value.scheme === scheme && fact.value.standing === 'certified' && fact.subject === 'group');
  if (some(certified) && !some(foreign) && !(scheme === 'isms' && some(thirdParty))) return metWith(certified, own, toValue);
  if (some(conformant)) return partial(conformant, null, conformant.every((fact) => fact.value.standardOnly) ? 'standard-only' : 'conformant');
  if (some(thirdParty)) return scheme === 'isms' ? partial(thirdParty, null, 'third-party-mark') : missing([], 'third-party-mark');
  return missing([], some(foreign) ? 'group-mark' : undefined);
}
