import { browser } from '../platform/browser.ts';
import { AuditError } from './errors.ts';
import type { Reply, RequestName, Requests } from './protocol.ts';

/** Sends a request to the background. Throws AuditError with the code of the reply. */
export async function send<N extends RequestName>(name: N, payload: Requests[N]['in']): Promise<Requests[N]['out']> {
  return replyValue(name, (await browser.runtime.sendMessage({ name, payload })) as Reply<Requests[N]['out']> | undefined);
}

/** The value of the background's reply. Throws AuditError with its code where it has none. */
export function replyValue<N extends RequestName>(name: N, reply: Reply<Requests[N]['out']> | undefined): Requests[N]['out'] {
  if (!reply) throw new AuditError('internal', `No answer to ${name}`);
  if (!reply.ok) throw new AuditError(reply.error.code, reply.error.message);
  return reply.value;
}
