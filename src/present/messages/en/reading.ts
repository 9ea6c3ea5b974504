import type { reading as ja } from '../ja/reading.ts';
import { plural } from './plural.ts';

/** English texts: what is said while pages are read, and of the pages afterwards. */
export const reading: typeof ja = {
  today: 'today',
  yesterday: 'yesterday',
  coverage: (read, unread) => (unread === 0 ? `${plural(read, 'page', 'pages')} read` : `${plural(read, 'page', 'pages')} read, ${unread} could not be`),
  coverageTitle: 'Pages',
  readLive: (when) => `open tab, ${when}`,
  reading: (page) => `Reading ${page}`,
  readingOpenPage: 'Reading the open page',
  judging: 'Putting the results together',
  pagesOf: (done, of) => `${done} / ${of} pages`,
  progressLabel: 'Progress of the audit',
  progressText: (done, of) => `${done} of ${plural(of, 'page', 'pages')} read`,
  announceStart: 'The audit has started',
  announceFailed: (page) => `${page} could not be read`,
  announceDone: (met, flagged) => `The audit is done: ${met} stated, ${plural(flagged, 'warning sign', 'warning signs')}.`,
};
