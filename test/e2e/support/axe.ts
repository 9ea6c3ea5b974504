import axe from 'axe-core';
import type { InPage, View } from './browser.ts';

/** What axe-core finds in a view of ours. The test brings it along: it is no part of the extension. */

/** WCAG 2.2 up to AA, and what axe holds for good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A function that is sent to the page as this text. */
const sentAs = <T>(text: string): InPage<T, []> =>
  Object.assign(
    (): never => {
      throw new Error('runs in the page only');
    },
    { toString: () => text },
  );

/** What moves has come to rest: a row that fades in has no contrast yet. */
const REST = 'await Promise.all(window.document.getAnimations().map((animation) => animation.finished.catch(() => {})));';

/** `all` rules; `colours`: those that depend on them alone, for a view that has been looked at in other ones. */
type Extent = 'all' | 'colours';

const ONLY = {
  all: { runOnly: { type: 'tag', values: TAGS }, rules: { 'target-size': { enabled: true } } },
  colours: { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } },
};

/**
 * Compares what is seen with what is read out, word by word. Where words end in Japanese, Firefox decides otherwise in a longer text: there
 * it reports names that contain the words as they are. It looks at markup alone, which is the same in Chromium, where it runs.
 */
const BY_WORDS = 'label-content-name-mismatch';

const runText = (extent: Extent): string => `const options = ${JSON.stringify({ ...ONLY[extent], resultTypes: ['violations'], preload: false })};
  if (options.rules && /Firefox/.test(navigator.userAgent)) options.rules['${BY_WORDS}'] = { enabled: false };
  const { violations, passes } = await window.axe.run(window.document, options);
  return { rules: violations.length + passes.length, faults: violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target.join(' ') + ': ' + failureSummary)) };`;

export interface Findings {
  /** Rules that had something to look at. */
  rules: number;
  /** One line each: the rule, where, and what is to be mended. */
  faults: string[];
}

/** Everything that axe-core finds in the document as it is now. */
export async function findingsOf(view: View, extent: Extent): Promise<Findings> {
  const known = await view.run((window) => 'axe' in window);
  const source = known ? '' : `${axe.source};`;
  return view.run(sentAs<Findings>(`async (window) => { ${source} ${REST} ${runText(extent)} }`));
}
