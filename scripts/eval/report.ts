import { accuracyOf, type Figures, figuresOf, groupBy, type Outcome, percent, type Share, valueIsWrong } from './score.ts';

/** Outcomes → tables for a terminal and for a document. */

export interface Table {
  head: string[];
  rows: string[][];
}

const show = (value: number | null): string => (value === null ? '–' : `${value.toFixed(1)} %`);

const shown = (share: Share): string => show(percent(share));

/** With its two numbers: shares of few things say little. */
const counted = (share: Share): string => (share.of === 0 ? '–' : `${shown(share)} (${share.count}/${share.of})`);

const COLUMNS: [string, (figures: Figures) => string][] = [
  ['Sites', ({ sites }) => String(sites)],
  ['Statuses right', ({ accuracy }) => counted(accuracy)],
  ['Mean by criterion', ({ macro }) => show(macro)],
  ['False met', ({ falseMet }) => counted(falseMet)],
  ['False missing', ({ falseMissing }) => counted(falseMissing)],
  ['Unknown', ({ unknown }) => shown(unknown)],
  ['Signs precision', ({ flags }) => counted(flags.precision)],
  ['Signs recall', ({ flags }) => counted(flags.recall)],
  ['Values precision', ({ values }) => counted(values.precision)],
  ['Values recall', ({ values }) => counted(values.recall)],
];

/** One row for each set of sites and, for several, one for all. */
export function figuresTable(outcomes: readonly Outcome[]): Table {
  const sets = [...groupBy(outcomes, ({ set }) => set)];
  const rows: [string, readonly Outcome[]][] = sets.length > 1 ? [...sets, ['all', outcomes]] : sets;
  return {
    head: ['Set', ...COLUMNS.map(([title]) => title)],
    rows: rows.map(([name, part]) => {
      const figures = figuresOf(part);
      return [name, ...COLUMNS.map(([, text]) => text(figures))];
    }),
  };
}

const byAccuracy = ([, a]: [string, Outcome[]], [, b]: [string, Outcome[]]): number => (percent(accuracyOf(a)) ?? 0) - (percent(accuracyOf(b)) ?? 0);

const worstFirst = (outcomes: readonly Outcome[], keyOf: (outcome: Outcome) => string): [string, Outcome[]][] => [...groupBy(outcomes, keyOf)].sort(byAccuracy);

export function sitesTable(outcomes: readonly Outcome[]): Table {
  return {
    head: ['Site', 'Statuses right', 'False met', 'False missing', 'Values precision', 'Values recall'],
    rows: worstFirst(outcomes, ({ set, site }) => `${set}/${site}`).map(([site, part]) => {
      const { accuracy, falseMet, falseMissing, values } = figuresOf(part);
      return [site, counted(accuracy), counted(falseMet), counted(falseMissing), counted(values.precision), counted(values.recall)];
    }),
  };
}

/** 'met→missing 2, …' */
function confusions(outcomes: readonly Outcome[]): string {
  const kinds = groupBy(
    outcomes.filter(({ right }) => !right),
    ({ want, got }) => `${want.join(' or ')}→${got}`,
  );
  return [...kinds].map(([kind, { length }]) => (length > 1 ? `${kind} ${length}×` : kind)).join(', ');
}

export function criteriaTable(outcomes: readonly Outcome[]): Table {
  return {
    head: ['Criterion', 'Statuses right', 'Values precision', 'Values recall', 'Mistakes'],
    rows: worstFirst(outcomes, ({ id }) => id).map(([id, part]) => {
      const { accuracy, values } = figuresOf(part);
      return [id, counted(accuracy), counted(values.precision), counted(values.recall), confusions(part)];
    }),
  };
}

const json = (value: unknown): string => JSON.stringify(value).slice(0, 200);

/** Each wrong status with the words it rests on, each wrong value with both. */
export function misses(outcomes: readonly Outcome[]): string[] {
  return outcomes.flatMap((outcome) => {
    const { set, site, id, want, got, right, quote, value } = outcome;
    const place = `${set}/${site} ${id}`;
    return [
      ...(right ? [] : [`${place}: ${want.join(' or ')}, not ${got}${quote ? `  「${quote.replace(/\s+/g, ' ').slice(0, 100)}」` : ''}`]),
      ...(value && valueIsWrong(outcome) ? [`${place}: value ${json(value.labelledValue)}, not ${json(value.givenValue)}`] : []),
    ];
  });
}

/** Columns on a screen: East Asian characters take two. */
const widthOf = (text: string): number => [...text].reduce((width, sign) => width + (/[\u2e80-\uffdc]/.test(sign) ? 2 : 1), 0);

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));

export function textTable({ head, rows }: Table): string {
  const widths = head.map((title, column) => Math.max(...[title, ...rows.map((row) => row[column] ?? '')].map(widthOf)));
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, column) => pad(cell, widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export function markdownTable({ head, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
