import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import manifestJson from './manifest.json' with { type: 'json' };
import packageJson from './package.json' with { type: 'json' };
import { contentScripts } from './scripts/build/content-scripts.ts';
import { earlyScript } from './scripts/build/early-script.ts';
import { noInnerHtml } from './scripts/build/no-inner-html.ts';
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
    plugins: [noInnerHtml(), crx({ manifest: manifestFor(target), browser: target }), contentScripts(), earlyScript(), thirdParty()],
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
