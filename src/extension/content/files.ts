/** The files that are injected into pages, as the package has them: each is built of the module of the same name. */
export const CONTENT_SCRIPT = '/src/extension/content/main.js';
export const HIGHLIGHT_SCRIPT = '/src/extension/content/highlight.js';
