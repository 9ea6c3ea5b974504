/** Longest wait for a page that is still being parsed. */
const PARSE_MS = 3000;

/** Resolves when the markup is parsed; pictures and style sheets are not waited for. */
export function parsed(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
    setTimeout(resolve, PARSE_MS);
  });
}
