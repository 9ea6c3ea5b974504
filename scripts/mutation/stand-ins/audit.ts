import { type AuditOptions, auditSite as auditWhole } from '../../../src/core/audit/run.ts';
import { CRITERIA } from '../../../src/core/criteria/index.ts';
import type { Audit, Finding } from '../../../src/core/model/audit.ts';
import type { SiteSnapshot } from '../../../src/core/model/site.ts';
import { examining } from './examined.ts';

export * from '../../../src/core/audit/run.ts';

/** For the tests: an audit that examines what it is asked for. `audit.findings.find(({ id }) => id === …)` costs one criterion; anything else the whole audit. */

class NotById extends Error {}

/** A finding of which only the id is known. */
const known = (id: string): Finding =>
  new Proxy({ id } as Finding, {
    get(target, key) {
      if (key === 'id') return target.id;
      throw new NotById();
    },
  });

/** The criterion that a predicate asks for by its id; null where it asks for more. */
function askedId(asks: (finding: Finding) => unknown): string | null {
  try {
    return CRITERIA.find(({ id }) => asks(known(id)))?.id ?? null;
  } catch (error) {
    if (error instanceof NotById) return null;
    throw error;
  }
}

export function auditSite(site: SiteSnapshot, options: AuditOptions): Audit {
  let done: Audit | null = null;
  const whole = (): Audit => {
    done ??= auditWhole(site, options);
    return done;
  };
  const one = (id: string): Finding | undefined => {
    try {
      return examining(id, () => auditWhole(site, options)).findings.find((finding) => finding.id === id);
    } catch {
      return whole().findings.find((finding) => finding.id === id);
    }
  };
  const find = (asks: (finding: Finding) => unknown): Finding | undefined => {
    const id = done ? null : askedId(asks);
    return id === null ? whole().findings.find(asks) : one(id);
  };
  const ofFindings = (key: string | symbol): unknown => {
    const value: unknown = Reflect.get(whole().findings, key);
    return typeof value === 'function' ? value.bind(whole().findings) : value;
  };
  const findings = new Proxy([] as Finding[], { get: (_, key) => (key === 'find' ? find : ofFindings(key)) });
  return new Proxy({} as Audit, {
    get: (_, key) => (key === 'findings' && !done ? findings : Reflect.get(whole(), key)),
    has: (_, key) => Reflect.has(whole(), key),
    ownKeys: () => Reflect.ownKeys(whole()),
    getOwnPropertyDescriptor: (_, key) => ({ ...Reflect.getOwnPropertyDescriptor(whole(), key), configurable: true }),
  });
}
