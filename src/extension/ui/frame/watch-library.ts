import { browser } from '../../platform/browser.ts';

/**
 * Calls back when what is saved may have changed, until the returned function is called. The database tells nobody of its changes:
 * audits and verdicts show in the states of jobs, and what else another window wrote is read when this one is looked at again.
 */
export function watchLibrary(onChange: () => void): () => void {
  const onChanged = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((key) => key.startsWith('job:'))) onChange();
  };
  browser.storage.onChanged.addListener(onChanged);
  window.addEventListener('focus', onChange);
  return () => {
    browser.storage.onChanged.removeListener(onChanged);
    window.removeEventListener('focus', onChange);
  };
}
