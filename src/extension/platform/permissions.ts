import { browser } from './browser.ts';

/** Host access: none by default, one origin at a time, on a person's request. */

/** The match pattern of an origin. Patterns know no ports: those of a host are allowed together. */
export function originPattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** True where the extension may read this origin from its background. */
export const mayRead = (origin: string): Promise<boolean> => browser.permissions.contains({ origins: [originPattern(origin)] });

/** Asks the person. Has to be called within a click; Firefox closes the popup meanwhile. */
export const askToRead = (origin: string): Promise<boolean> => browser.permissions.request({ origins: [originPattern(origin)] });

/** Calls `listener` with the patterns of origins that were allowed just now. */
export function onAllowed(listener: (patterns: readonly string[]) => void): void {
  browser.permissions.onAdded.addListener((added) => listener(added.origins ?? []));
}

/** Match patterns of all that the person has allowed besides what the extension has by itself. */
export const allowedPatterns = async (): Promise<string[]> => (await browser.permissions.getAll()).origins ?? [];

/** Takes an allowed pattern back; false where the browser keeps it. */
export const withdraw = (pattern: string): Promise<boolean> => browser.permissions.remove({ origins: [pattern] });
