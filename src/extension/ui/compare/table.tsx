import type { CellView } from '../../../present/comparison/cell.ts';
import type { CompareGroup, CompareRow, ComparisonView } from '../../../present/comparison/comparison.ts';
import type { CompareWords } from '../../../present/comparison/words-ja.ts';
import type { ReportLanguage } from '../../../present/report/language.ts';
import type { ReportView } from '../../../present/report/report.ts';
import { Bar } from '../components/bar.tsx';
import { Icon, StatusWord } from '../components/icon.tsx';
import { Name, Text } from '../components/text.tsx';

/** A cell that the person pressed: its evidence is shown. */
export interface OpenCell {
  provider: string;
  title: string;
  cell: CellView;
}

interface TableProps {
  view: ComparisonView;
  language: ReportLanguage;
  words: CompareWords;
  onOpen: (cell: OpenCell) => void;
}

function Head({ column: { who, signs }, language: { m } }: { column: ReportView; language: ReportLanguage }) {
  const count = signs.list.length;
  return (
    <th scope="col">
      <span class="p-name">
        <Name>{who.name}</Name>
      </span>
      <span class="p-sub">
        {who.service && <span>{who.service}</span>}
        <span class={count > 0 ? 'p-flag' : 'p-flag z'}>
          <StatusWord status="flagged" word={m.flaggedCount(count)} />
        </span>
      </span>
    </th>
  );
}

function About({ column: { who, date, read, unread, tally }, language: { r, m } }: { column: ReportView; language: ReportLanguage }) {
  return (
    <td>
      <span class="p-dom">{who.domain}</span>
      <span class="p-when">
        {date}
        {m.dot}
        {r.pageCount(read.length)}
        {unread.length > 0 && `${m.dot}${r.pagesUnread} ${unread.length}`}
      </span>
      <Bar bar={tally.bar} />
      <span class="p-n">
        {tally.counts.map(({ status, word, count }) => (
          <span key={status} class={`st is-${status}`} data-count={status}>
            <Icon name={status} />
            {word} <b>{count}</b>
          </span>
        ))}
      </span>
    </td>
  );
}

function Value({ cell, big }: { cell: CellView; big: boolean }) {
  if (cell.plans.length > 0) {
    return (
      <span class="plans">
        {cell.plans.map(({ name, hours, price }, n) => (
          <span key={n} class="plan">
            <span>{name}</span>
            <span>{hours}</span>
            <span>{price}</span>
          </span>
        ))}
      </span>
    );
  }
  return (
    <span class={big ? 'big' : undefined}>
      <Text>{cell.text}</Text>
    </span>
  );
}

function Cell({ cell, row, provider, language, onOpen }: { cell: CellView; row: CompareRow; provider: string; language: ReportLanguage; onOpen: TableProps['onOpen'] }) {
  const looks = cell.concern && !cell.bare ? 'flagged' : cell.status;
  return (
    <td class={`c is-${looks}-cell`} data-status={cell.status} data-own={cell.own ? '' : undefined}>
      <button type="button" onClick={() => onOpen({ provider, title: row.title, cell })}>
        <Icon name={looks} status={looks} />
        <span class="v">
          {!cell.bare && <span class="sr">{cell.word} </span>}
          <Value cell={cell} big={row.id === 'monthly'} />
          {cell.notes.map((note) => (
            <span key={note} class="n">
              <Text>{note}</Text>
            </span>
          ))}
          {cell.concern && (
            <span class="n is-flagged">
              {language.m.status.flagged}
              {language.r.colon}
              {cell.concern}
            </span>
          )}
        </span>
      </button>
    </td>
  );
}

function Row({ row, view, language, onOpen }: { row: CompareRow } & Omit<TableProps, 'words'>) {
  const small = row.sub || (row.weight === 3 ? language.r.weight[3] : '');
  return (
    <tr data-criterion={row.id}>
      <th scope="row">
        <Text>{row.title}</Text>
        {small && (
          <small>
            <Text>{small}</Text>
          </small>
        )}
      </th>
      {row.cells.map((cell, n) => (
        <Cell key={view.columns[n]?.origin ?? n} cell={cell} row={row} provider={view.columns[n]?.who.name ?? ''} language={language} onOpen={onOpen} />
      ))}
    </tr>
  );
}

function SectionHead({ title, note, columns }: { title: string; note: string; columns: number }) {
  return (
    <tr class="sec">
      <th colSpan={columns + 1} scope="rowgroup">
        <b>{title}</b>
        {note && <span class="note">{note}</span>}
      </th>
    </tr>
  );
}

/** Bars by category with their numbers beside them: a chart and its table in one. */
function Chart({ columns, language: { r } }: { columns: readonly ReportView[]; language: ReportLanguage }) {
  const categories = columns[0]?.categories.filter(({ category }) => category !== 'flag') ?? [];
  return (
    <tbody class="chart">
      <SectionHead title={r.perCategory} note={r.perCategoryNote} columns={columns.length} />
      {categories.map(({ category, title }) => (
        <tr key={category} data-category={category}>
          <th scope="row">{title}</th>
          {columns.map(({ origin, categories: own }) => {
            const found = own.find((item) => item.category === category);
            return (
              <td key={origin}>
                {found && (
                  <span class="chart-bar">
                    <Bar bar={found.bar} />
                    <span class="num">
                      {found.good} / {found.rows.length}
                    </span>
                  </span>
                )}
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  );
}

function Group({ group: { category, title, rows }, ...props }: { group: CompareGroup } & Omit<TableProps, 'words'>) {
  return (
    <tbody>
      <SectionHead title={title} note={category === 'flag' ? '' : props.language.r.restOf(rows.length)} columns={props.view.columns.length} />
      {rows.map((row) => (
        <Row key={row.id} row={row} {...props} />
      ))}
    </tbody>
  );
}

/** Providers as columns; facts first, then what each states by category, then the criteria. */
export function Table({ view, language, words, onOpen }: TableProps) {
  const props = { view, language, onOpen };
  return (
    <table class={`cmp of-${view.columns.length}`} aria-label={view.title}>
      <thead>
        <tr>
          <th scope="col">
            <span class="sr">{words.item}</span>
          </th>
          {view.columns.map((column) => (
            <Head key={column.origin} column={column} language={language} />
          ))}
        </tr>
      </thead>
      <tbody class="meta">
        <tr>
          <th scope="row">{language.r.result}</th>
          {view.columns.map((column) => (
            <About key={column.origin} column={column} language={language} />
          ))}
        </tr>
      </tbody>
      <tbody>
        <SectionHead title={language.r.factsTitle} note="" columns={view.columns.length} />
        {view.facts.map((row) => (
          <Row key={row.id} row={row} {...props} />
        ))}
      </tbody>
      <Chart columns={view.columns} language={language} />
      {view.groups.map((group) => (
        <Group key={group.category} group={group} {...props} />
      ))}
    </table>
  );
}
