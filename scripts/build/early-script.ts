import { readFile } from 'node:fs/promises';
import { type Plugin, transformWithOxc } from 'vite';

/** The popup's first script: a classic one, which runs before the modules are there. Vite bundles modules only. */
export function earlyScript(): Plugin {
  const fileName = 'early.js';
  return {
    name: 'early-script',
    apply: 'build',
    async generateBundle() {
      const source = await readFile('src/extension/ui/popup/early.ts', 'utf8');
      const { code } = await transformWithOxc(source.replaceAll('export interface', 'interface'), 'early.ts');
      this.emitFile({ type: 'asset', fileName, source: code.replace(/^export \{\};?$/m, '') });
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { path }) => (path.includes('/popup/') ? [{ tag: 'script', attrs: { src: `/${fileName}` }, injectTo: 'head-prepend' }] : []),
    },
  };
}
