import type { TextRange } from '../../model/page.ts';
import { findMoney } from '../../text/money.ts';
import type { PageView, Sentence } from '../reading/view.ts';

/**
 * Lines of text that hold an amount, put together again where the markup takes them apart: number | 円 | ／月, ¥ | 29,800, a tax word
 * in the next element, 月額 in the one before (FIELD-NOTES 26, B12).
 */

export interface PriceLine {
  text: string;
  toRaw(i: number): number;
  /** The sentence that holds the amount. */
  sentence: Sentence;
  /** Index of that sentence in `PageView.sentences`. */
  index: number;
}

const NUMBER_ONLY = /^(?:月額|月々|毎月|税込|税抜|料金|約)?\s*[¥]?\s*\d[\d,.]{0,12}万?\s*$/;
const UNIT_FIRST = /^(?:万円|円|yen\b|JPY\b)/i;
/** Between the number and its 円: '50,000' '税抜' '円'. */
const TAX_BETWEEN = /^\(?税(?:抜き?|込み?|別)\)?$/;
const SIGN_ONLY = /^(?:月額|月々|料金)?\s*(?:¥|JPY)$/;
/** The amount's unit or tax, in an element of its own. */
const TAIL = /^(?:[/／]|円|[(（]|税|(?:tax )?(?:excl|incl)|plus tax|\+|~|から|per |a month|an? |each )\s*\S{0,18}(?: \S{1,10}){0,3}$/i;
const TAIL_WORD = /月|年|時間|日|件|コール|回|税|tax|mo|hour|call|yen|JPY|~|から/i;
const MAX_TAIL = 24;
/** More lines with amounts than this are a data set and no price list. */
const MAX_LINES = 800;
const LEAD = /^(?:月額|月々|毎月|基本料金|月額料金|料金|価格|税込|税抜|税別|年額|1時間|1件|1コール|(?:monthly )?(?:price|fee))(?:\([^)]{1,8}\))?[:：]?$/i;

interface Part {
  sentence: Sentence;
  at: number;
}

function join(parts: readonly Sentence[], main: number, index: number): PriceLine {
  const placed: Part[] = [];
  let text = '';
  for (const sentence of parts) {
    const gap = text !== '' && (LEAD.test(text) || (/[A-Za-z0-9)]$/.test(text) && /^[A-Za-z0-9]/.test(sentence.text))) ? ' ' : '';
    placed.push({ sentence, at: text.length + gap.length });
    text += gap + sentence.text;
  }
  return {
    text,
    index,
    sentence: parts[main] as Sentence,
    toRaw: (i) => {
      const part = placed.findLast(({ at }) => at <= i) ?? (placed[0] as Part);
      return part.sentence.toRaw(Math.min(i - part.at, part.sentence.text.length));
    },
  };
}

const near = (a: Sentence, b: Sentence): boolean => b.block - a.block <= 1;

const YEN_HEAD = /円/;
const BARE_NUMBER = /^¥?\s?\d{1,3}(?:,\d{3})+\s?(?:~|から)?$|^¥?\s?[1-9]\d{2,6}\s?(?:~|から)?$/;
const MAX_HEAD = 24;

const PRICE_HEAD = /月額|料金|価格|単価|費用|会費|金額/;
/** Heads and titles of tables whose amounts need no 円: '報酬額表', '月額料金', '労務顧問'. Thousands are written with a comma there. */
const FEE_HEAD = /月額|料金|報酬|価格|会費|顧問料?$/;
const FEE_TITLE = /料金|報酬|価格|顧問/;
const THOUSANDS = /^\d{1,3}(?:,\d{3})+$/;

/** '（単位：円）' above a table. */
function saysYen(view: PageView, offset: number): boolean {
  const words = view.folded({ start: Math.max(0, offset - 60), end: offset });
  return /単位 ?[:：] ?円/.test(words);
}

/** Starts of cells that hold a bare number under (or beside) a head that says 円: '月額料金（円・税込）'. */
function yenCells(view: PageView): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { kind, rows } of view.snapshot.grids) {
    const [first] = rows;
    if (kind !== 'table' || !first || rows.length < 2) continue;
    const says = (cell: TextRange | undefined): boolean => {
      if (!cell || cell.end - cell.start > MAX_HEAD || cell.end <= cell.start) return false;
      const words = view.folded(cell);
      return YEN_HEAD.test(words) && !/\d/.test(words) && !/[百千万億]円/.test(words);
    };
    const unit = saysYen(view, first[0]?.start ?? 0);
    const columns = first.map((cell) => says(cell) || (unit && PRICE_HEAD.test(view.folded(cell))));
    const titled = (view.headings[view.blockAt(first[0]?.start ?? 0)] ?? []).slice(0, 3).some((title) => FEE_TITLE.test(title));
    const names = (cell: TextRange | undefined): boolean =>
      titled &&
      cell !== undefined &&
      cell.end > cell.start &&
      cell.end - cell.start <= MAX_HEAD &&
      FEE_HEAD.test(
        view
          .folded(cell)
          .replace(/[(（][^()（）]{0,20}[)）]/g, '')
          .trim(),
      );
    const fees = first.map(names);
    for (const row of rows) {
      const byRow = says(row[0]);
      const feeRow = names(row[0]);
      row.forEach((cell, c) => {
        if (c > 0 && (byRow || (columns[c] && row !== first)) && cell.end - cell.start <= 12 && BARE_NUMBER.test(view.folded(cell).trim())) found.add(cell.start);
        else if (c > 0 && (feeRow || (fees[c] && row !== first)) && cell.end - cell.start <= 12 && THOUSANDS.test(view.folded(cell).trim())) found.add(cell.start);
      });
    }
  }
  return found;
}

/** The page's lines with an amount, each once. */
export function priceLines(view: PageView): PriceLine[] {
  const { sentences } = view;
  const lines: PriceLine[] = [];
  const yen = yenCells(view);
  const speaks = (words: string): boolean => /[円¥万]|yen|JPY|\d,\d{3}/i.test(words);
  for (let i = 0; i < sentences.length; i++) {
    const first = sentences[i] as Sentence;
    let main = first;
    let last = i;
    const parts = [first];
    const next = sentences[i + 1];
    if (next && near(first, next) && ((NUMBER_ONLY.test(first.text) && UNIT_FIRST.test(next.text)) || (SIGN_ONLY.test(first.text) && /^\d/.test(next.text)))) {
      parts.push(next);
      main = SIGN_ONLY.test(first.text) ? next : first;
      last++;
      const third = sentences[last + 1];
      if (third && near(next, third) && UNIT_FIRST.test(third.text) && NUMBER_ONLY.test(next.text)) {
        parts.push(third);
        last++;
      }
    }
    const unit = sentences[i + 2];
    if (next && unit && NUMBER_ONLY.test(first.text) && TAX_BETWEEN.test(next.text) && UNIT_FIRST.test(unit.text) && near(first, next) && near(next, unit)) {
      parts.push(unit, next);
      last += 2;
    }
    if (yen.has(first.start)) {
      lines.push({ ...join(parts, 0, i), text: `${first.text}円` });
      continue;
    }
    if (lines.length >= MAX_LINES) break;
    if (!parts.some((part) => speaks(part.text)) || !findMoney(parts.map((part) => part.text).join('')).length) continue;
    for (let tails = 0; tails < 2; tails++) {
      const tail = sentences[last + 1];
      if (!tail || !near(sentences[last] as Sentence, tail) || tail.text.length > MAX_TAIL || !TAIL.test(tail.text) || !TAIL_WORD.test(tail.text) || findMoney(tail.text).length)
        break;
      parts.push(tail);
      last++;
    }
    const lead = sentences[i - 1];
    const leads = lead !== undefined && near(lead, first) && LEAD.test(lead.text) && view.snapshot.blocks[lead.block]?.level === 0;
    lines.push(join(leads ? [lead, ...parts] : parts, parts.indexOf(main) + (leads ? 1 : 0), i));
    i = last;
  }
  return lines;
}
