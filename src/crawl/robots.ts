// The one npm package outside of parse: robots.txt has a standard with traps (longest match, wildcards, groups), and this is 1.5 KB of it.
import robotsParser from 'robots-parser';
import { beforeDeadline } from './deadline.ts';
import type { Ports } from './ports.ts';

/** Who we are to robots.txt. */
const USER_AGENT_TOKEN = 'HishoAudit';

const TIMEOUT_MS = 5_000;
const MAX_BYTES = 512 * 1024;

export type Allowed = (url: string) => Promise<boolean>;

/** Asks each host's robots.txt once. A file that is missing or unreadable forbids nothing (RFC 9309, 2.3.1.3). */
export function robotsGate(ports: Pick<Ports, 'fetch'>, signal: AbortSignal): Allowed {
  const rules = new Map<string, Promise<ReturnType<typeof robotsParser> | null>>();
  const load = async (address: string): Promise<ReturnType<typeof robotsParser> | null> => {
    try {
      const result = await beforeDeadline(signal, TIMEOUT_MS, (ending) => ports.fetch(address, { signal: ending, timeoutMs: TIMEOUT_MS, maxBytes: MAX_BYTES }));
      if (typeof result === 'string' || !result.ok || result.value.status !== 200) return null;
      const text = new TextDecoder().decode(result.value.bytes);
      // A catch-all site answers with a page.
      return /^\s*</.test(text) ? null : robotsParser(address, text);
    } catch {
      return null;
    }
  };
  return async (url) => {
    const address = new URL('/robots.txt', url).href;
    const known = rules.get(address) ?? load(address);
    rules.set(address, known);
    return (await known)?.isAllowed(url, USER_AGENT_TOKEN) !== false;
  };
}
