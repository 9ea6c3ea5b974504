import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface AskProps {
  title: string;
  open: boolean;
  /** Closed without an answer. */
  onCancel: () => void;
  children: ComponentChildren;
}

/** A question that has to be answered before anything is changed. */
export function Ask({ title, open, onCancel, children }: AskProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} class="ask" aria-labelledby={id} onClose={() => open && onCancel()}>
      {open && (
        <>
          <h2 id={id}>{title}</h2>
          {children}
        </>
      )}
    </dialog>
  );
}
