import { useEffect, useRef } from 'preact/hooks';
import type { CompareWords } from '../../../present/comparison/words-ja.ts';
import { StatusWord } from '../components/icon.tsx';
import { PageLink } from '../components/page-link.tsx';
import { langOf, Text } from '../components/text.tsx';
import type { OpenCell } from './table.tsx';

/** What a cell rests on: the words of the site, and where they stand. */
export function Evidence({ open, words, onClose }: { open: OpenCell | null; words: CompareWords; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} class="ask proof" aria-labelledby="proof-title" onClose={onClose}>
      {open && (
        <>
          <p class="quiet">{open.provider}</p>
          <h2 id="proof-title">{open.title}</h2>
          <p>
            <StatusWord status={open.cell.status} word={open.cell.word} /> {!open.cell.bare && <b>{open.cell.text}</b>}
          </p>
          {open.cell.notes.map((note) => (
            <p key={note} class="quiet">
              <Text>{note}</Text>
            </p>
          ))}
          {open.cell.quotes.length === 0 && <p class="quiet">{words.noQuote}</p>}
          <ul class="proofs">
            {open.cell.quotes.map((quote, n) => (
              <li key={n} data-evidence data-page={quote.pageUrl}>
                <blockquote class="said" lang={langOf(quote.text)}>
                  「{quote.text}」
                </blockquote>
                <PageLink href={quote.href} name={quote.pageName} />
              </li>
            ))}
          </ul>
          <button class="btn" type="button" onClick={onClose}>
            {words.close}
          </button>
        </>
      )}
    </dialog>
  );
}
