import { array, boolean, integer, maxLength, maxValue, minValue, number, object, picklist, pipe, string, type GenericSchema } from 'valibot';
import type { RequestName, Requests } from './protocol.ts';

/** What a request may hold; anything else is refused. */

const tabId = pipe(number(), integer(), minValue(0));
const origin = pipe(string(), maxLength(2048));
const site = origin;

const text = pipe(string(), maxLength(4096));
const index = pipe(number(), integer(), minValue(0));

const mark = object({
  criterion: text,
  title: text,
  status: picklist(['met', 'partial', 'missing', 'flagged', 'unknown']),
  word: text,
  value: text,
  category: text,
  anchor: object({ quote: text, prefix: text, suffix: text, offset: index, textHash: text }),
});

const plan = object({
  pageUrl: text,
  lang: picklist(['ja', 'en']),
  theme: picklist(['auto', 'light', 'dark']),
  marks: pipe(array(mark), maxLength(1000)),
  focus: index,
  categories: array(object({ id: text, title: text })),
  words: object({
    evidence: text,
    previous: text,
    next: text,
    clear: text,
    categories: text,
    allCategories: text,
    someCategories: text,
    lostCount: text,
    lost: text,
    wordless: text,
    closed: text,
    open: text,
    readOn: text,
  }),
});

export const PAYLOADS: { [N in RequestName]: GenericSchema<Requests[N]['in']> } = {
  backgroundOpenTab: object({ tabId }),
  backgroundStartAudit: object({ tabId }),
  backgroundLookAtTab: object({ tabId }),
  backgroundAddPage: object({ tabId }),
  backgroundCancelAudit: object({ site }),
  backgroundRetryPages: object({ tabId, site }),
  backgroundShowInPage: object({ tabId, origin, plan, open: boolean() }),
  backgroundListRecent: object({ limit: pipe(number(), integer(), minValue(1), maxValue(100)) }),
};
