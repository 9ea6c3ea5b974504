// @ts-check
/** What others, and the content script, need on a page. Each function runs in the page, as text, and tells its milliseconds. */

/** The page's text as the browser itself gives it. */
export function innerText() {
  const start = performance.now();
  // biome-ignore lint/performance/useDomNodeTextContent: what it costs is the question
  const { length } = document.body.innerText;
  return { ms: performance.now() - start, size: length };
}

/** The floor for anything that wants to know what is visible: all texts, and of each whether it can be seen. */
export function walkVisible() {
  const start = performance.now();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) if (walker.currentNode.parentElement?.checkVisibility()) length += walker.currentNode.nodeValue?.length ?? 0;
  return { ms: performance.now() - start, size: length };
}

/** The extension's content script, which must have been injected: the page as it is handed to the background. */
export async function readPage() {
  const start = performance.now();
  const { length } = await /** @type {any} */ (globalThis).hishoAudit.readPage();
  return { ms: performance.now() - start, size: length };
}

/** axe-core with all its rules, which must have been injected. */
export async function runAxe() {
  const start = performance.now();
  const { passes, violations } = await /** @type {any} */ (globalThis).axe.run();
  return { ms: performance.now() - start, size: passes.length + violations.length };
}

/**
 * The floor for anything that reads these pages: asks for one after another, and does nothing with them.
 * @param {string[]} addresses
 */
export async function fetchInTurn(addresses) {
  const start = performance.now();
  let length = 0;
  for (const address of addresses) {
    const response = await fetch(address, { credentials: 'omit', mode: 'same-origin', cache: 'no-cache', referrerPolicy: 'no-referrer' });
    length += (await response.arrayBuffer()).byteLength;
  }
  return { ms: performance.now() - start, size: length };
}

/** Two frames: style and layout are done. */
export const settled = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null))));

/** What the page is. */
export const pageFacts = () => ({ elements: document.getElementsByTagName('*').length, isolated: crossOriginIsolated });
