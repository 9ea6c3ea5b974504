import { integer, maxLength, maxValue, minValue, number, object, pipe, string, type GenericSchema } from 'valibot';
import type { RequestName, Requests } from './protocol.ts';

/** What a request may hold; anything else is refused. */

const tabId = pipe(number(), integer(), minValue(0));
const origin = pipe(string(), maxLength(2048));

export const PAYLOADS: { [N in RequestName]: GenericSchema<Requests[N]['in']> } = {
  backgroundOpenTab: object({ tabId }),
  backgroundStartAudit: object({ tabId }),
  backgroundCancelAudit: object({ origin }),
  backgroundRetryPages: object({ tabId, origin }),
  backgroundListRecent: object({ limit: pipe(number(), integer(), minValue(1), maxValue(100)) }),
};
