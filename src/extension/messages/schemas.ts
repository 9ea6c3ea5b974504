import {
  array,
  boolean,
  integer,
  maxLength,
  maxValue,
  minValue,
  nullable,
  number,
  object,
  optional,
  picklist,
  pipe,
  strictObject,
  string,
  type GenericSchema,
  union,
} from 'valibot';
import { SAMPLES } from '../samples.ts';
import { settingsFile, settingsPatch } from '../storage/settings/schema.ts';
import type { RequestName, Requests } from './protocol.ts';

/** What a request may hold; anything else is refused. */

const tabId = pipe(number(), integer(), minValue(0));
const origin = pipe(string(), maxLength(2048));
const site = origin;

const text = pipe(string(), maxLength(4096));
const index = pipe(number(), integer(), minValue(0));

const status = picklist(['met', 'partial', 'missing', 'flagged', 'unknown']);

const mark = object({
  criterion: text,
  title: text,
  status,
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
  backgroundAuditSample: object({ name: picklist(SAMPLES.map(({ name }) => name)), again: boolean(), isPrivate: boolean() }),
  backgroundCancelAudit: object({ site }),
  backgroundRetryPages: object({ tabId, site }),
  backgroundShowInPage: object({ tabId, origin, plan, open: boolean() }),
  backgroundCorrect: object({ site, criterion: text, patch: nullable(object({ status: optional(status), note: optional(pipe(string(), maxLength(5000))) })), audited: status }),
  backgroundFollowLibrary: object({ site: nullable(site) }),
  backgroundChangeSettings: object({ patch: settingsPatch }),
  backgroundKeepSettings: object({ place: picklist(['here', 'everywhere']), use: nullable(picklist(['mine', 'account'])) }),
  backgroundRestoreSettings: object({ settings: union([settingsFile, strictObject({})]), mode: picklist(['merge', 'replace']) }),
  backgroundForgetAll: object({}),
  backgroundListRecent: object({ limit: pipe(number(), integer(), minValue(1), maxValue(100)) }),
};
