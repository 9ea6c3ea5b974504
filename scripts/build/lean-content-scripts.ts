import type { Plugin } from 'vite';

/**
 * CRXJS lists each `?script&iife` file under web_accessible_resources, which lets any page see that the extension is installed, and
 * leaves an unused twin of it in the bundle. `scripting.executeScript({ files })` needs neither.
 */
export function leanContentScripts(): Plugin {
  return {
    name: 'lean-content-scripts',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const [file, item] of Object.entries(bundle)) {
        if (item.type === 'chunk' && item.isEntry && item.facadeModuleId?.includes('/src/extension/content/')) delete bundle[file];
      }
    },
    // A hook of CRXJS, called after its own plugins because this one comes later.
    renderCrxManifest(manifest: { web_accessible_resources?: unknown }) {
      delete manifest.web_accessible_resources;
      return manifest;
    },
  } as Plugin;
}
