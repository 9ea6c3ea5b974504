import type { Plugin } from 'vite';

/** No view uses dangerouslySetInnerHTML: without Preact's only innerHTML write the add-on linters have nothing to warn of. */
export function noInnerHtml(): Plugin {
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
