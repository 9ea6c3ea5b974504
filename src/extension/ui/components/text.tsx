import { Fragment } from 'preact';
import { nameParts, phrases } from '../../../present/phrases.ts';

/** Firefox knows no `auto-phrase`: there lines are allowed to end between phrases only. */
export const joinsPhrases = typeof CSS !== 'undefined' && !CSS.supports('word-break', 'auto-phrase');

const JAPANESE = /[぀-ヿ㐀-鿿]/;

/** Language of a quotation, for line breaks and for screen readers. */
export const langOf = (text: string): 'ja' | undefined => (JAPANESE.test(text) ? 'ja' : undefined);

const withBreaks = (parts: string[]) =>
  parts.map((part, n) => (
    <Fragment key={n}>
      {n > 0 && <wbr />}
      {part}
    </Fragment>
  ));

/** A sentence that breaks at phrases, not inside words. */
export function Text({ children }: { children: string }) {
  return joinsPhrases && JAPANESE.test(children) ? withBreaks(phrases(children)) : children;
}

/** A firm's name: breaks after the legal form and after ・. */
export function Name({ children }: { children: string }) {
  return withBreaks(nameParts(children));
}

/** Several sentences, each on a line of its own. */
export function Sentences({ children }: { children: string }) {
  return children.split(/(?<=。|[.!?] )/).map((sentence) => (
    <span key={sentence} class="sentence">
      <Text>{sentence}</Text>
    </span>
  ));
}
