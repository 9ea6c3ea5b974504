import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/**
 * Modules the way they are delivered, bundled by vite: tsx gives every closure its name when it is made, which would be most of what is
 * measured.
 */

/** Bundles modules into one file, which is there while `use` runs; it exports them as `modules`, in their order. */
export async function withBundle<T>(files: readonly string[], use: (bundle: URL) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'as-built-'));
  try {
    const entry = join(folder, 'entry.ts');
    const imports = files.map((file, i) => `import * as module${i} from ${JSON.stringify(resolve(file))};`);
    writeFileSync(entry, `${imports.join('\n')}\nexport const modules = [${files.map((_, i) => `module${i}`).join(', ')}];\n`);
    const rollupOptions = { output: { entryFileNames: 'bundle.mjs' } };
    await build({
      configFile: false,
      logLevel: 'error',
      build: { ssr: entry, outDir: folder, emptyOutDir: false, copyPublicDir: false, target: 'node20', minify: false, rollupOptions },
      ssr: { noExternal: true },
    });
    return await use(pathToFileURL(join(folder, 'bundle.mjs')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Modules by their files. */
export const loadAsBuilt = (files: readonly string[]): Promise<ReadonlyMap<string, Record<string, unknown>>> =>
  withBundle(files, async (bundle) => {
    const { modules } = (await import(bundle.href)) as { modules: Record<string, unknown>[] };
    return new Map(files.map((file, i) => [file, modules[i] as Record<string, unknown>]));
  });
