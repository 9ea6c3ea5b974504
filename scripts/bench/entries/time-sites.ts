import { siteFromFolder } from '../../../src/cli/folder.ts';
import { auditSite } from '../../../src/core/audit/run.ts';

/** `time-sites.ts ROUNDS FOLDER…`: milliseconds for each folder in each round, after two rounds that are not counted, as JSON. */

const WARM_UP = 2;

const [rounds = '7', ...folders] = process.argv.slice(2);
const times: Record<string, number[]> = Object.fromEntries(folders.map((folder) => [folder, []]));
for (let round = -WARM_UP; round < Number(rounds); round++) {
  for (const folder of folders) {
    const start = performance.now();
    const site = await siteFromFolder(folder);
    auditSite(site, { lang: 'ja', version: '0' });
    if (round >= 0) times[folder]?.push(performance.now() - start);
  }
}
console.log(JSON.stringify(times));
