import type { Fact } from '../../model/fact.ts';
import type { Block } from '../../model/page.ts';
import { foldText } from '../../text/fold.ts';
import { labelled } from '../reading/labels.ts';
import { confidenceOf } from '../reading/make.ts';
import type { PageView } from '../reading/view.ts';
import { findIsmsNumbers, findPmarkNumbers, pmarkForm } from './certificate-numbers.ts';
import { type Certificate, findMentions, type Scheme } from './certificate-statements.ts';

/**
 * Numbers in a row of their own ('認証番号 | MSA-IS-832') below what says that a certificate is held, with paragraphs and other rows
 * between: the section says whose number it is. Only adds the number; that it is held has to be said already.
 */

const NUMBER_LABEL = /^(?:ISMS|ISO\/?IEC27001|ISO27001|プライバシーマーク|Pマーク)?(?:認証|登録|認定|許諾|付与|証明書|認証書|登録証)(?:登録|書|証)?(?:番号|No\.?)$/i;
/** Sentences above the row in which the certificate's name may stand. */
const REACH = 20;

/** The certificate that the sentences above a row name last, within the section; null for none. */
function namedAbove(page: PageView, offset: number): Scheme | null {
  const own = page.blockAt(offset);
  const section = page.snapshot.blocks[own]?.heading ?? -1;
  const below = page.sentences.findIndex((sentence) => sentence.start >= offset);
  const above = page.sentences.slice(Math.max(0, below - REACH), Math.max(0, below));
  for (const { text, block: b, isQuestion } of above.reverse()) {
    const block = page.snapshot.blocks[b] as Block;
    if (b !== section && block.heading !== section) return null;
    const last = isQuestion ? undefined : findMentions(text).pop();
    if (last) return last.standardOnly ? null : last.scheme;
  }
  return null;
}

function numberIn(scheme: Scheme, words: string): Pick<Certificate, 'number' | 'numberPlausible'> | null {
  if (scheme === 'isms') {
    const [hit] = findIsmsNumbers(words, true);
    return hit ? { number: hit.number, numberPlausible: true } : null;
  }
  const [hit] = scheme === 'pmark' ? findPmarkNumbers(words, true) : [];
  return hit ? { number: pmarkForm(hit), numberPlausible: hit.agencyPlausible } : null;
}

/** The numbers of certificates that `stated` says are held, read from rows below that statement on the same page. */
export function rowNumbers(page: PageView, stated: readonly Fact<Certificate>[]): Fact<Certificate>[] {
  const held = stated.filter(({ page: index, value }) => index === page.index && value.standing === 'certified' && value.shownAs === 'text');
  if (held.length === 0) return [];
  return labelled(page, NUMBER_LABEL).flatMap((row): Fact<Certificate>[] => {
    const scheme = namedAbove(page, row.labelRange.start);
    const statement = held.findLast((fact) => fact.value.scheme === scheme && fact.start < row.labelRange.start);
    if (!scheme || !statement || statement.value.number !== null) return [];
    const found = numberIn(scheme, `${foldText(row.label)}:${row.value}`);
    if (!found) return [];
    const range = { start: row.labelRange.start, end: row.range.end };
    return [{ ...statement, ...range, value: { ...statement.value, ...found }, tactic: 'pair', confidence: confidenceOf('pair', page) + 0.01 }];
  });
}
