import { beforeAll, describe, expect, test } from 'vitest';
import { compareValues } from '../../../scripts/eval/compare.ts';
import { labelledSites } from '../../../scripts/eval/sites.ts';
import { siteFromFolder } from '../../../src/cli/folder.ts';
import { auditSite } from '../../../src/core/audit/run.ts';
import type { Audit } from '../../../src/core/model/audit.ts';
import { findingOf } from '../../support/audit-html.ts';
import { expectSentence } from '../../support/remarks.ts';
import knownMisses from './known-misses.json' with { type: 'json' };

/**
 * The labelled sites: each criterion has a status that its label allows, and the labelled value. known-misses.json names the sites that are asked and what is
 * known to be read otherwise on them; `npm run -s eval -- --accept` writes it anew, after new sites and after work on these.
 */
const MISSES: Readonly<Record<string, readonly string[]>> = knownMisses;

const sites = labelledSites(['corpus', 'demo', 'dev'])
  .map((site) => [`${site.set}/${site.name}`, site] as const)
  .filter(([name]) => Object.hasOwn(MISSES, name));

test('there are sites', () => expect(sites.length).toBeGreaterThan(60));

describe.each(sites)('%s', (name, { folder, labels }) => {
  let audit: Audit;
  beforeAll(async () => {
    audit = auditSite(await siteFromFolder(folder), { lang: 'ja', version: '0.0.0-test' });
  });

  test.each(Object.entries(labels.statuses).filter(([id]) => !MISSES[name]?.includes(id)))('%s', (id, label) => {
    const finding = findingOf(audit, id);
    expectSentence(finding);
    expect([label].flat()).toContain(finding.status);
    const values = compareValues(id, finding.value, labels.values?.[id]);
    if (values) expect({ right: values.right, found: values.found }).toEqual({ right: values.given, found: values.labelled });
  });
});
