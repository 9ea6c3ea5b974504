import type { CompareWords } from './words-ja.ts';

/** Words of the comparison page, in English. */
export const en: CompareWords = {
  title: 'Compare',
  lead: 'Only what the sites say stands here. What is not stated may exist all the same.',
  loading: 'Reading the saved audits.',
  few: 'A comparison needs at least two saved audits.',
  fewHow: 'Open a provider’s site and audit it; it can then be put beside others here.',
  toLibrary: 'See saved audits',
  onlyDifferences: 'Only differences',
  hidden: (rows) => `${rows} rows that are all alike are left out.`,
  sort: 'Order',
  sorts: { given: 'As chosen', name: 'By name', stated: 'Most stated first', signs: 'Fewest warning signs first', monthly: 'Lowest monthly price first' },
  hours: 'Compared for',
  hoursOf: (hours) => `${hours} hours a month`,
  sites: 'Compared sites',
  chooseSites: 'Choose sites',
  mostSites: (count) => `Up to ${count}`,
  save: 'Export',
  formats: { md: 'Markdown', csv: 'CSV (spreadsheet)', json: 'JSON', xlsx: 'Excel (XLSX)', html: 'HTML (print, share)' },
  print: 'Print',
  item: 'Item',
  evidence: 'Evidence',
  noQuote: 'There is no quotation from the site.',
  close: 'Close',
  failed: 'The saved audits could not be read.',
  newer: 'A later version made one of these audits, so it could not be read. Update the extension.',
};
