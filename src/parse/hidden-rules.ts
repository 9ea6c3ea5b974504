import { allMatches } from '../core/text/all-matches.ts';
/** What a page's own `<style>` elements hide outright: simple class and id rules with `display: none` or `visibility: hidden`, outside of media queries. */

export interface HiddenRules {
  hides(classes: string | undefined, id: string | undefined): boolean;
}

const MAX_CSS = 400_000;
const SIMPLE = /^\s*([.#])([\w-]+)\s*$/;
/** Two classes or more on one element: '.view.is-on'. */
const COMPOUND = /^\s*((?:\.[\w-]+){2,8})\s*$/;

/** Top-level rules of a style sheet as [selectors, declarations]; what stands in @-rules is left out. */
function topLevelRules(css: string): [string, string][] {
  const rules: [string, string][] = [];
  const text = css.slice(0, MAX_CSS).replace(/\/\*[\s\S]*?(?:\*\/|$)|<!--|-->/g, '');
  let from = 0;
  while (from < text.length) {
    const open = text.indexOf('{', from);
    if (open < 0) break;
    const selector = text.slice(from, open).split(';').pop() ?? '';
    let close = open + 1;
    for (let depth = 1; depth > 0 && close < text.length; close++) {
      if (text[close] === '{') depth++;
      else if (text[close] === '}') depth--;
    }
    if (!selector.trim().startsWith('@')) rules.push([selector, text.slice(open + 1, close - 1)]);
    from = close;
  }
  return rules;
}

export function declaredHidden(sheets: readonly string[]): HiddenRules {
  const classes = new Set<string>();
  const ids = new Set<string>();
  /** Classes that together show what one of them alone would hide: of tabs and forms in steps, the one that is on. */
  const shown: string[][] = [];
  for (const [selectors, declarations] of sheets.flatMap(topLevelRules)) {
    const display = allMatches(declarations, /(?:^|;|\s)(?:display|visibility)\s*:\s*([\w-]+)/gi)
      .pop()?.[1]
      ?.toLowerCase();
    for (const selector of selectors.split(',')) {
      if (display === undefined) continue;
      const hidden = display === 'none' || display === 'hidden';
      const together = COMPOUND.exec(selector)?.[1];
      if (together && !hidden) shown.push(together.split('.').filter(Boolean));
      const simple = SIMPLE.exec(selector);
      if (!simple) continue;
      const names = simple[1] === '.' ? classes : ids;
      if (hidden) names.add(simple[2] as string);
      else names.delete(simple[2] as string);
    }
  }
  return {
    hides: (list, id) => {
      if (id !== undefined && ids.has(id)) return true;
      const own = (list ?? '').split(/\s+/);
      return own.some((name) => classes.has(name)) && !shown.some((together) => together.every((name) => own.includes(name)));
    },
  };
}
