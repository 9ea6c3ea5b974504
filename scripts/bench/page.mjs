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

/** The extension's walk, which must have been injected: the page as a snapshot. */
export async function snapshot() {
  const start = performance.now();
  const { nodes } = await /** @type {any} */ (globalThis).hishoBenchSnapshot();
  return { ms: performance.now() - start, size: nodes.length };
}

/** The extension's content script, which must have been injected: the page as it is handed to the background, kept for it. */
export async function readPage() {
  const start = performance.now();
  const json = await /** @type {any} */ (globalThis).hishoAudit.readPage();
  const ms = performance.now() - start;
  Object.assign(globalThis, { hishoBenchJson: json });
  return { ms, size: json.length };
}

/** What `readPage` has kept. */
export const keptJson = () => /** @type {any} */ (globalThis).hishoBenchJson;

/** Readability, which must have been injected, on a copy: it takes its document to pieces. */
export function readArticle() {
  const start = performance.now();
  const article = new /** @type {any} */ (globalThis).Readability(document.cloneNode(true)).parse();
  return { ms: performance.now() - start, size: article?.length ?? 0 };
}

/** axe-core with all its rules, which must have been injected. */
export async function runAxe() {
  const start = performance.now();
  const { passes, violations } = await /** @type {any} */ (globalThis).axe.run();
  return { ms: performance.now() - start, size: passes.length + violations.length };
}

/**
 * From now on, how long the page's thread was not free: the longest time between two tasks of this watch, which does nothing. Browsers
 * differ in what they tell of long tasks, this they have in common.
 */
export function watchThread() {
  const { port1, port2 } = new MessageChannel();
  const state = { longest: 0, last: performance.now(), ends: false };
  port1.onmessage = () => {
    const now = performance.now();
    state.longest = Math.max(state.longest, now - state.last);
    state.last = now;
    if (state.ends) port1.close();
    else port2.postMessage(null);
  };
  port2.postMessage(null);
  Object.assign(globalThis, { hishoBenchWatch: state });
}

/** Ends the watch; the longest time. */
export async function endWatch() {
  const state = /** @type {any} */ (globalThis).hishoBenchWatch;
  await new Promise((resolve) => setTimeout(resolve, 50));
  state.ends = true;
  return state.longest;
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
