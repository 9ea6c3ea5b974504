import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import lock from '../../package-lock.json' with { type: 'json' };
import packageJson from '../../package.json' with { type: 'json' };

/** What of other people's work is in the package: told by the bundle itself, so that it names neither more nor less. */

interface Component {
  name: string;
  version: string;
  /** SPDX expression. */
  license: string;
  /** The text that its licence wants to be kept. */
  text: string;
  /** As in the lockfile: `sha512-` and Base64. */
  integrity: string;
  /** Of its code in the bundle, before it is minified. */
  bytes: number;
}

const PACKAGE_FOLDER = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;
const LICENSE_FILE = /^(?:licen[cs]e|copying)/i;

/** Folders of the packages of which code is in the bundle, in order, with the bytes of that code. */
function packageFolders(bundle: Rolldown.OutputBundle): [folder: string, bytes: number][] {
  const folders = new Map<string, number>();
  for (const item of Object.values(bundle)) {
    if (item.type !== 'chunk') continue;
    for (const [id, { renderedLength }] of Object.entries(item.modules)) {
      const folder = renderedLength > 0 && PACKAGE_FOLDER.exec(id.replace(/^\0/, ''))?.[0];
      if (folder) folders.set(folder, (folders.get(folder) ?? 0) + renderedLength);
    }
  }
  return [...folders].sort(([a], [b]) => (a < b ? -1 : 1));
}

const LOCKED = lock.packages as Record<string, { integrity?: string }>;

/** `node_modules/…`, wherever that is linked to. */
const lockKey = (folder: string): string => folder.replaceAll('\\', '/').replace(/^.*?\/(?=node_modules\/)/, '');

/** The text of the ISC licence, for packages that name it and do not bring it. */
const iscText = (holder: string): string => `Copyright (c) ${holder}

Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above
copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF
MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES
WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR
IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`;

interface Described {
  name?: string;
  version?: string;
  license?: string;
  author?: string | { name?: string };
}

async function licenseText(folder: string, { license, author }: Described): Promise<string | undefined> {
  const file = (await readdir(folder)).sort().find((entry) => LICENSE_FILE.test(entry));
  if (file) return (await readFile(path.join(folder, file), 'utf8')).trim();
  const holder = typeof author === 'string' ? author : author?.name;
  return license === 'ISC' && holder ? iscText(holder) : undefined;
}

/** Throws where a package says nothing of its licence, or its text is not at hand: then somebody has to look. */
async function readComponent([folder, bytes]: [folder: string, bytes: number]): Promise<Component> {
  const described = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as Described;
  const { name, version, license } = described;
  const text = await licenseText(folder, described);
  const integrity = LOCKED[lockKey(folder)]?.integrity;
  if (!name || !version || !license || !text || !integrity) throw new Error(`${folder}: no name, version, licence, licence text or lockfile entry`);
  return { name, version, license, text, integrity, bytes };
}

const RULE = '-'.repeat(80);

/** licenses.txt: ours, and those of all that is bundled. */
const licensesOf = (own: string, components: readonly Component[]): string =>
  [
    `${packageJson.name} ${packageJson.version} (${packageJson.license})\n\n${own.trim()}`,
    ...components.map(({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text}`),
  ]
    .join(`\n\n${RULE}\n\n`)
    .concat('\n');

const packageUrl = (name: string, version: string): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** A software bill of materials in the form of CycloneDX 1.6, without time or serial number: the same sources give the same bytes. */
const billOf = (components: readonly Component[]): string =>
  JSON.stringify(
    {
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      version: 1,
      metadata: {
        component: { type: 'application', name: packageJson.name, version: packageJson.version, licenses: [{ license: { id: packageJson.license } }], 'bom-ref': packageJson.name },
      },
      components: components.map(({ name, version, license, integrity, bytes }) => ({
        type: 'library',
        name,
        version,
        'bom-ref': packageUrl(name, version),
        purl: packageUrl(name, version),
        licenses: [{ expression: license }],
        hashes: [{ alg: 'SHA-512', content: Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex') }],
        properties: [{ name: `${packageJson.name}:bytes-before-minification`, value: String(bytes) }],
      })),
      dependencies: [{ ref: packageJson.name, dependsOn: components.map(({ name, version }) => packageUrl(name, version)) }],
    },
    null,
    2,
  );

/** Puts licenses.txt and sbom.cdx.json into the package. */
export function thirdParty(): Plugin {
  return {
    name: 'third-party',
    apply: 'build',
    async generateBundle(_options, bundle) {
      const components = await Promise.all(packageFolders(bundle).map(readComponent));
      this.emitFile({ type: 'asset', fileName: 'licenses.txt', source: licensesOf(await readFile('LICENSE', 'utf8'), components) });
      this.emitFile({ type: 'asset', fileName: 'sbom.cdx.json', source: `${billOf(components)}\n` });
    },
  };
}
