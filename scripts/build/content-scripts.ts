import { build, type Plugin, type ResolvedConfig, type Rolldown } from 'vite';
import { CONTENT_SCRIPT, HIGHLIGHT_SCRIPT } from '../../src/extension/content/files.ts';

/**
 * The scripts that are injected into pages, each as one file without imports. Not those of CRXJS: it lists them under
 * web_accessible_resources, which lets any page see that the extension is installed, and leaves a twin of each in the bundle.
 */

async function bundle({ root, mode, build: { minify, target } }: ResolvedConfig, file: string): Promise<string> {
  const entry = file.slice(1).replace(/\.js$/, '.ts');
  const options = { write: false, minify, target, lib: { entry, formats: ['iife' as const], name: 'hishoAuditScript' } };
  const built = (await build({ root, mode, configFile: false, logLevel: 'warn', build: options })) as Rolldown.RolldownOutput[];
  const [chunk, ...others] = built.flatMap(({ output }) => output);
  if (chunk?.type !== 'chunk' || others.length > 0) throw new Error(`${entry}: more than one file`);
  return chunk.code;
}

export function contentScripts(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'content-scripts',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle() {
      for (const file of [CONTENT_SCRIPT, HIGHLIGHT_SCRIPT]) this.emitFile({ type: 'asset', fileName: file.slice(1), source: await bundle(config, file) });
    },
  };
}
