import { readFile } from 'node:fs/promises';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin, transformWithOxc } from 'vite';
import manifestJson from './manifest.json' with { type: 'json' };
import packageJson from './package.json' with { type: 'json' };
import { thirdParty } from './scripts/build/third-party.ts';

type Target = 'chrome' | 'firefox';

/** Pages that are opened in a tab: the manifest does not name them. */
const FULL_PAGES = {
  library: 'src/extension/ui/library/index.html',
  compare: 'src/extension/ui/compare/index.html',
  questions: 'src/extension/ui/questions/index.html',
  options: 'src/extension/ui/options/index.html',
  welcome: 'src/extension/ui/welcome/index.html',
  sample: 'src/extension/ui/sample/index.html',
  help: 'src/extension/ui/help/index.html',
  privacy: 'src/extension/ui/privacy/index.html',
};

/** One manifest.json is the source of both: each browser gets what it knows, and the version of package.json. */
function manifestFor(target: Target): ManifestV3Export {
  const { background, minimum_chrome_version, browser_specific_settings, side_panel, sidebar_action, permissions, ...common } = manifestJson;
  const { service_worker, scripts, type } = background;
  const own =
    target === 'chrome'
      ? { minimum_chrome_version, side_panel, permissions, background: { service_worker, type } }
      : // Without default_area Firefox hides the button in its extensions menu.
        {
          browser_specific_settings,
          sidebar_action,
          permissions: permissions.filter((permission) => permission !== 'sidePanel'),
          background: { scripts, type },
          action: { ...common.action, default_area: 'navbar' },
        };
  return { ...common, version: packageJson.version, ...own } as unknown as ManifestV3Export;
}

/**
 * CRXJS lists each `?script&iife` file under web_accessible_resources, which lets any page see that the extension is installed, and
 * leaves an unused twin of it in the bundle. `scripting.executeScript({ files })` needs neither.
 */
function leanContentScripts(): Plugin {
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

/** No view uses dangerouslySetInnerHTML: without Preact's only innerHTML write the add-on linters have nothing to warn of. */
function noInnerHtml(): Plugin {
  return {
    name: 'no-inner-html',
    apply: 'build',
    transform(code, id) {
      if (!/[\\/]preact[\\/]dist[\\/]preact\.m?js/.test(id)) return null;
      const out = code.replace(/(\w+)\.innerHTML=(\w+)\.__html/g, 'void 0');
      if (out === code) this.error('Preact no longer has the innerHTML write that this plugin removes');
      return { code: out, map: null };
    },
  };
}

/** The popup's first script: a classic one, which runs before the modules are there. Vite bundles modules only. */
function earlyScript(): Plugin {
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

/** What the background and every page need: apart, so that the background does not load the views with it. */
const COMMON_PARTS =
  /[\\/]extension[\\/](?:platform[\\/](?:browser|permissions|panel)|messages[\\/](?:awake|errors|protocol|send)|storage[\\/]shown-jobs)\.ts$|[\\/]present[\\/]names\.ts$|[\\/]core[\\/]audit[\\/]own-verdicts\.ts$|[\\/]present[\\/]catalogue[\\/](?:catalogue\.ts|structure\.generated\.json)$/;

/** The modules of the popup that other pages share with it and the background does not. */
const POPUP_PARTS =
  /[\\/]node_modules[\\/]preact[\\/]|[\\/]extension[\\/]ui[\\/](?:view|components)[\\/].*\.tsx?$|[\\/]present[\\/](?:popup|pages|tally|highlights|criteria-rows)\.ts$/;

export default defineConfig(({ mode }) => {
  const target: Target = mode === 'firefox' ? 'firefox' : 'chrome';
  const outDir = `dist/${target}`;
  return {
    plugins: [noInnerHtml(), crx({ manifest: manifestFor(target), browser: target }), leanContentScripts(), earlyScript(), thirdParty()],
    build: {
      outDir,
      emptyOutDir: true,
      target: target === 'firefox' ? 'firefox142' : 'chrome123',
      modulePreload: false,
      rolldownOptions: {
        // What the popup loads is one file, where it would be a dozen: small files compress badly, and each is a request.
        output: {
          codeSplitting: {
            groups: [
              { name: 'common', test: COMMON_PARTS, priority: 1 },
              { name: 'view', test: POPUP_PARTS },
            ],
          },
        },
        input: {
          ...FULL_PAGES,
          // CRXJS finds side_panel but not Firefox's sidebar_action.default_panel, and says nothing: the sidebar would be empty.
          ...(target === 'firefox' ? { panel: 'src/extension/ui/panel/index.html' } : {}),
        },
      },
      // A service worker can't load chunks later: the background is one file, with the HTML parser in it.
      chunkSizeWarningLimit: 1500,
      // The content security policy allows images from files only, none from data: addresses.
      assetsInlineLimit: 0,
    },
  };
});
