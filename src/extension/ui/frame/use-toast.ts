import { useEffect, useRef, useState } from 'preact/hooks';

/** A sentence about what was just done, and how to undo it. */
export interface ToastView {
  text: string;
  undo: (() => void) | null;
}

const SHOWN_MS = 10_000;

export interface Toast {
  view: ToastView | null;
  show(view: ToastView): void;
  hide(): void;
  /** While the pointer or the focus is on it, it stays. */
  hold(): void;
  release(): void;
}

export function useToast(): Toast {
  const [view, setView] = useState<ToastView | null>(null);
  const timer = useRef(0);
  const hold = () => clearTimeout(timer.current);
  const release = () => {
    hold();
    timer.current = window.setTimeout(() => setView(null), SHOWN_MS);
  };
  useEffect(() => hold, []);
  return {
    view,
    show: (shown) => {
      setView(shown);
      release();
    },
    hide: () => {
      hold();
      setView(null);
    },
    hold,
    release,
  };
}
