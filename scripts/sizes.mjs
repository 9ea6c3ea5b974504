// @ts-check
/**
 * `npm run sizes`, after `npm run build`: what the built extensions weigh and what they may do. Exit 1 when a limit is passed.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

const ROOT = path.resolve(import.meta.dirname, '..');

/** @typedef {'chrome' | 'firefox'} Target @type {Target[]} */
const TARGETS = ['chrome', 'firefox'];

const CONTENT_SCRIPT = 'src/extension/content/main.js';
const HIGHLIGHT_SCRIPT = 'src/extension/content/highlight.js';
const POPUP = 'src/extension/ui/popup/index.html';

/** In bytes of gzip. */
const LIMITS = { content: 15 * 1024, popup: 40 * 1024 };
/** None of them makes a browser warn. `contextMenus`: a press of an item is the person's request, as a press of the button is. */
const PERMISSIONS = ['activeTab', 'scripting', 'storage', 'contextMenus', 'sidePanel'];

/** Chunks that a popup fetches only when they are asked for: what an opened row shows, evidence in its page, earlier audits, why there is no audit, remarks for an audit in the other language. */
const ON_DEMAND = /-details-|notes\.|in-page-|recent-audits|-blocked-/;
/** Chunks of one language: a popup loads those of its own. */
const LANGUAGE = /(?:^|\.)(ja|en)[.-]/;

/**
 * @typedef {{ name: string, bytes: number, gzip: number, limit: number | null, files: string[] }} Part
 * @typedef {{ target: Target, parts: Part[], packages: { name: string, bytes: number }[], permissions: string[], optionalHosts: string[], accessible: unknown[], faults: string[] }} Sizes
 */

/** @param {string} folder @param {string} file */
const textOf = (folder, file) => readFileSync(path.join(folder, file), 'utf8');

/**
 * Chunks that a chunk names, as paths in the folder.
 * @param {string} folder
 * @param {string} file
 */
function importsOf(folder, file) {
  const code = textOf(folder, file);
  /** @param {RegExp} pattern */
  const named = (pattern) => [...code.matchAll(pattern)].map(([, name = '']) => path.posix.join(path.posix.dirname(file), name));
  return { fixed: named(/\b(?:from|import)\s*["'`](\.[^"'`]+\.js)["'`]/g), dynamic: named(/\bimport\(\s*["'`](\.[^"'`]+\.js)["'`]\s*\)/g) };
}

/**
 * The given chunks and all that they import, followed as far as `wants` says for dynamic imports.
 * @param {string} folder
 * @param {string[]} entries
 * @param {(file: string) => boolean} wants
 */
function closure(folder, entries, wants) {
  const found = new Set(entries);
  for (const file of found) {
    if (!file.endsWith('.js')) continue;
    const { fixed, dynamic } = importsOf(folder, file);
    for (const next of [...fixed, ...dynamic.filter(wants)]) found.add(next);
  }
  return [...found];
}

/**
 * Scripts and style sheets that a page names.
 * @param {string} folder
 * @param {string} page
 */
function filesOfPage(folder, page) {
  const tags = textOf(folder, page).matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+\.(?:js|css))"/g);
  return [...tags].map(([, address = '']) => (address.startsWith('/') ? address.slice(1) : path.posix.join(path.posix.dirname(page), address)));
}

/** @param {string} file */
const languageOf = (file) => LANGUAGE.exec(path.posix.basename(file))?.[1];

/**
 * @param {string} folder
 * @param {string} name
 * @param {string[]} files
 * @param {number | null} [limit]
 * @returns {Part}
 */
function part(folder, name, files, limit = null) {
  const contents = files.map((file) => readFileSync(path.join(folder, file)));
  /** @param {(content: Buffer) => number} size */
  const sum = (size) => contents.reduce((total, content) => total + size(content), 0);
  return { name, bytes: sum((content) => content.length), gzip: sum((content) => gzipSync(content, { level: 9 }).length), limit, files };
}

/**
 * The popup as it opens, in the heavier language, and what it may fetch later.
 * @param {string} folder
 * @returns {Part[]}
 */
function popupParts(folder) {
  const entries = [POPUP, ...filesOfPage(folder, POPUP)];
  const perLanguage = ['ja', 'en'].map((language) => {
    /** @param {string} file */
    const ownOrCommon = (file) => (languageOf(file) ?? language) === language;
    const atOpening = closure(folder, entries, (file) => ownOrCommon(file) && !ON_DEMAND.test(file));
    const later = closure(folder, entries, ownOrCommon).filter((file) => !atOpening.includes(file));
    return { opening: part(folder, `popup, as it opens (${language})`, atOpening, LIMITS.popup), later: part(folder, `popup, on demand (${language})`, later) };
  });
  const [heavier] = perLanguage.sort((a, b) => b.opening.gzip - a.opening.gzip);
  return heavier ? [heavier.opening, heavier.later] : [];
}

/**
 * @param {string} folder
 * @param {{ background: { service_worker?: string, scripts?: string[] } }} manifest
 */
function backgroundPart(folder, { background }) {
  const entries = background.scripts ?? [background.service_worker ?? ''];
  return part(
    folder,
    'background',
    closure(folder, entries, () => true),
  );
}

/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;

/**
 * What is not as promised, in words.
 * @param {Part[]} parts
 * @param {Record<string, any>} manifest
 */
function faultsOf(parts, manifest) {
  const tooLarge = parts.filter(({ gzip, limit }) => limit !== null && gzip > limit).map(({ name, gzip, limit }) => `${name}: ${kilobytes(gzip)} is over ${kilobytes(limit ?? 0)}`);
  const asked = [...(manifest.permissions ?? []), ...(manifest.optional_permissions ?? []), ...(manifest.host_permissions ?? [])];
  const extra = asked.filter((permission) => !PERMISSIONS.includes(permission)).map((permission) => `permission ${permission}`);
  const standing = (manifest.content_scripts ?? []).length > 0 ? ['content_scripts: runs in pages without being asked'] : [];
  const accessible = (manifest.web_accessible_resources ?? []).length > 0 ? ['web_accessible_resources: any page can see that the extension is there'] : [];
  return [...tooLarge, ...extra, ...standing, ...accessible];
}

/**
 * Other people's code in the package, the most first, from its bill of materials.
 * @param {string} folder
 * @returns {{ name: string, bytes: number }[]}
 */
function packagesIn(folder) {
  /** @type {{ components: { name: string, properties: { value: string }[] }[] }} */
  const { components } = JSON.parse(textOf(folder, 'sbom.cdx.json'));
  return components.map(({ name, properties }) => ({ name, bytes: Number(properties[0]?.value) })).sort((a, b) => b.bytes - a.bytes);
}

/**
 * @param {Target} target
 * @returns {Sizes}
 */
function sizesOf(target) {
  const folder = path.join(ROOT, 'dist', target);
  if (!existsSync(path.join(folder, 'manifest.json'))) throw new Error(`dist/${target} is not there: npm run build`);
  const manifest = JSON.parse(textOf(folder, 'manifest.json'));
  const parts = [
    part(folder, 'content script', [CONTENT_SCRIPT], LIMITS.content),
    part(folder, 'highlights, on demand', [HIGHLIGHT_SCRIPT]),
    ...popupParts(folder),
    backgroundPart(folder, manifest),
  ];
  return {
    target,
    parts,
    packages: packagesIn(folder),
    permissions: manifest.permissions ?? [],
    optionalHosts: manifest.optional_host_permissions ?? [],
    accessible: manifest.web_accessible_resources ?? [],
    faults: faultsOf(parts, manifest),
  };
}

/** Both builds. */
export const measureSizes = () => TARGETS.map(sizesOf);

/** @param {Sizes} sizes */
function print({ target, parts, packages, permissions, optionalHosts, accessible, faults }) {
  console.log(`dist/${target}`);
  for (const { name, bytes, gzip, limit, files } of parts) {
    const number = `${files.length} file${files.length === 1 ? '' : 's'}`;
    console.log(`  ${name.padEnd(26)} ${kilobytes(gzip).padStart(9)} gzip  ${kilobytes(bytes).padStart(9)}  ${number}${limit === null ? '' : `, limit ${kilobytes(limit)}`}`);
  }
  console.log(`  packages, before minification: ${packages.map(({ name, bytes }) => `${name} ${kilobytes(bytes)}`).join(', ')}`);
  console.log(`  permissions: ${permissions.join(', ') || 'none'}`);
  console.log(`  hosts that may be asked for: ${optionalHosts.join(', ') || 'none'}`);
  console.log(`  web-accessible resources: ${accessible.length === 0 ? 'none' : JSON.stringify(accessible)}`);
  for (const fault of faults) console.log(`  ✗ ${fault}`);
}

function main() {
  const all = measureSizes();
  for (const sizes of all) print(sizes);
  return all.every(({ faults }) => faults.length === 0) ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = main();
