import packageJson from '../../package.json' with { type: 'json' };
import type { Dossier } from '../../src/core/model/dossier.ts';
import { labelledSites } from '../eval/sites.ts';
import { distinct, type Pattern, readSources, type Site, sourceFiles, unseen, watchConstructions } from './find-patterns.ts';

/** Loads what runs outside of a browser, with an eye on every pattern that is made. */

/** What only a browser can load, and the command line's entry, which runs when it is loaded. */
const NOT_LOADED = /^src\/(?:extension|dom)\/|^src\/cli\/main\.ts$/;

export interface FoundPatterns {
  patterns: Pattern[];
  literals: number;
  constructed: number;
  files: number;
  /** Places that make patterns of which none was made. */
  unseen: Site[];
}

/** Makes patterns of parts of others, which are measured as wholes. */
const MAKES_PARTS = 'src/core/text/pattern-set.ts';

/** Every pattern of the sources. The holdout sites are not read. */
export async function findPatterns(): Promise<FoundPatterns> {
  const files = sourceFiles();
  const { literals, constructions } = readSources(files);
  const watch = watchConstructions();
  try {
    for (const file of files) if (!NOT_LOADED.test(file)) await import(`../../${file}`);
    const { auditSite } = await import('../../src/core/audit/run.ts');
    const { siteFromFolder } = await import('../../src/cli/folder.ts');
    const { bareDossier } = await import('../../src/core/model/dossier.ts');
    const { comparisonOf } = await import('../../src/present/comparison/comparison.ts');
    const { loadReportLanguage } = await import('../../src/present/report/language.ts');
    const dossiers: Dossier[] = [];
    for (const { folder } of labelledSites(['corpus', 'dev', 'demo']))
      dossiers.push(bareDossier(auditSite(await siteFromFolder(folder), { lang: 'ja', version: packageJson.version })));
    comparisonOf(dossiers, await loadReportLanguage('ja'));
  } finally {
    watch.stop();
  }
  const constructed = watch.found;
  return {
    patterns: distinct([...literals, ...constructed.filter(({ file }) => file !== MAKES_PARTS)]),
    literals: literals.length,
    constructed: constructed.length,
    files: new Set([...literals, ...constructed].map(({ file }) => file)).size,
    unseen: unseen(constructions, constructed),
  };
}
