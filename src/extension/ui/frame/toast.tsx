import { useEffect } from 'preact/hooks';
import type { Toast } from './use-toast.ts';

/** Said to everybody; undone with the button or the key `u`. */
export function ToastBox({ toast, undo }: { toast: Toast; undo: string }) {
  const { view } = toast;
  const takeBack = () => {
    view?.undo?.();
    toast.hide();
  };
  useEffect(() => {
    if (!view?.undo) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'u' && !(event.target as Element).closest('input, textarea, select')) takeBack();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
  return (
    <div class="toasts" role="status">
      {view && (
        // biome-ignore lint/a11y/noStaticElementInteractions: it is not pressed; being looked at keeps it
        <span class="toast" onMouseEnter={toast.hold} onMouseLeave={toast.release} onFocusIn={toast.hold} onFocusOut={toast.release}>
          {view.text}
          {view.undo && (
            <button type="button" onClick={takeBack}>
              {undo}
            </button>
          )}
        </span>
      )}
    </div>
  );
}
