// @ts-check
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { labelledSites } from '../eval/sites.ts';
import { generatedPage } from './generated-page.mjs';

/** Folders of saved pages for the command line. */

const PAGE = /\.html?$/i;
/** Elements of a generated page, about as many as a page of the labelled sites has. */
const ELEMENTS = 300;

/** @param {string} folder */
const pagesIn = async (folder) => (await readdir(folder, { recursive: true })).filter((name) => PAGE.test(name)).sort();

/** A folder of its own for the time of a task. @template T @param {(root: string) => Promise<T>} task */
export async function inFolder(task) {
  const root = await mkdtemp(path.join(tmpdir(), 'hisho-audit-sites-'));
  try {
    return await task(root);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** The pages of a site that are read, its entry first. @param {string} folder @param {number} count */
async function entryFirst(folder, count) {
  const names = await pagesIn(folder);
  const entry = names.filter((name) => /^index\./.test(name));
  return [...entry, ...names.filter((name) => !entry.includes(name))].slice(0, count);
}

/**
 * Copies of the labelled sites under other hosts, `pages` pages each: of a smaller site's folder the rest are pages of the next site, which nothing links to.
 * @param {string} root
 * @param {{ sites: number, pages: number }} size
 */
export async function saveSites(root, { sites, pages }) {
  const folders = labelledSites(['corpus', 'dev', 'demo']).map(({ folder }) => folder);
  /** @type {string[]} */
  const saved = [];
  for (let n = 0; n < sites; n++) {
    const to = path.join(root, `site-${n}`);
    const own = /** @type {string} */ (folders[n % folders.length]);
    const names = await entryFirst(own, pages);
    for (const name of names) await cp(path.join(own, name), path.join(to, name));
    const next = /** @type {string} */ (folders[(n + 1) % folders.length]);
    for (const name of await entryFirst(next, pages - names.length)) await cp(path.join(next, name), path.join(to, 'more', name));
    await renameHost(own, to, `https://site-${n}.example`);
    saved.push(to);
  }
  return saved;
}

/** A site that names its own host in its links names the other one. @param {string} from @param {string} to @param {string} origin */
async function renameHost(from, to, origin) {
  await writeFile(path.join(to, 'site.json'), JSON.stringify({ origin }));
  const before = await readFile(path.join(from, 'site.json'), 'utf8').then(
    (text) => /** @type {{ origin?: string }} */ (JSON.parse(text)).origin,
    () => undefined,
  );
  if (!before) return;
  for (const name of await pagesIn(to)) {
    // Byte by byte, whatever the encoding: addresses are ASCII in all of them.
    const text = await readFile(path.join(to, name), 'latin1');
    await writeFile(path.join(to, name), text.replaceAll(before, origin), 'latin1');
  }
}

/**
 * A generated site.
 * @param {string} root
 * @param {{ pages: number, times: number }} size `times`: how much longer than usual each page is.
 */
export async function saveGenerated(root, { pages, times }) {
  const folder = path.join(root, `generated-${pages}-${times}`);
  await mkdir(folder, { recursive: true });
  for (let n = 0; n < pages; n++) await writeFile(path.join(folder, n === 0 ? 'index.html' : `page-${n}.html`), generatedPage(ELEMENTS * times, n * 100));
  return folder;
}
