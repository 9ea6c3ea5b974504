import type { PageView } from './view.ts';

function organisations(value: unknown, depth = 0): Record<string, unknown>[] {
  if (depth > 4 || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.slice(0, 50).flatMap((v) => organisations(v, depth + 1));
  const record = value as Record<string, unknown>;
  const type = String(record['@type'] ?? '');
  const here = /Organization|Corporation|LocalBusiness|ProfessionalService/.test(type) ? [record] : [];
  return [...here, ...['@graph', 'publisher', 'provider', 'author'].flatMap((key) => organisations(record[key], depth + 1))];
}

/** Organizations that the page describes in JSON-LD. */
export const jsonLdOrganisations = (page: PageView): Record<string, unknown>[] => page.snapshot.jsonLd.flatMap((item) => organisations(item));
