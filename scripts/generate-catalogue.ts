import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { catalogueFiles } from './catalogue-files.ts';

/** Writes the views' copy of the catalogue (src/present/catalogue/*.generated.json): npm run catalogue. */

const folder = fileURLToPath(new URL('../src/present/catalogue/', import.meta.url));
const paths = Object.entries(catalogueFiles()).map(([name, content]) => {
  const path = `${folder}${name}`;
  writeFileSync(path, JSON.stringify(content));
  return path;
});
execFileSync('npx', ['biome', 'format', '--write', ...paths], { stdio: 'inherit' });
