import { addressOf, isConnected } from '../nodes.ts';
import { stage } from '../stage.ts';

/** Everything that may move words, or change them, while they are marked. Listens and never interferes. */

export interface PageEvents {
  /** Words may have moved. `anew`: so much that markers need other places. */
  moved: (anew: boolean) => void;
  /** Elements have come or gone, or have another class: for all that, words may stand where they stood. Told with the next frame. */
  rebuilt: () => void;
  /** The page has changed its content, and rests. */
  changed: () => void;
  /** The page shows another address now, or has thrown the overlay out. */
  gone: () => void;
  /** The person does something in the page itself. */
  touched: () => void;
  /** The person has pressed Esc. */
  escape: () => void;
}

const withoutHash = (): string => addressOf(stage().document).replace(/#.*$/s, '');

/** Changes that follow one another so closely count as one. */
const QUIET_MS = 200;

/** Least time between two tellings that the page was rebuilt: some are all the time. */
const REBUILT_MS = 500;

/** `views`: the window and those of frames that hold words. Ends with the returned function. */
export function watchPage(views: readonly Window[], host: Element, on: PageEvents): () => void {
  const address = withoutHash();
  let frame = 0;
  let isRebuilt = false;
  let nextRebuilt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      const time = performance.now();
      if (isRebuilt && time > nextRebuilt) {
        isRebuilt = false;
        nextRebuilt = time + REBUILT_MS;
        on.rebuilt();
      }
      on.moved(false);
    });
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (withoutHash() !== address || !isConnected(host)) on.gone();
      else on.changed();
    }, QUIET_MS);
  };
  const onResize = (): void => on.moved(true);
  const onKey = (event: KeyboardEvent): void => {
    if (event.isTrusted && event.key === 'Escape' && !event.isComposing) on.escape();
  };
  const onTouch = (event: Event): void => {
    if (event.target !== host) on.touched();
  };
  const observer = new MutationObserver((records) => {
    isRebuilt ||= records.some(({ type, attributeName }) => type === 'childList' || attributeName === 'class');
    soon();
    later();
  });
  const sizes = new ResizeObserver(soon);

  const own = stage();
  const root = own.document.documentElement;
  observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['class', 'style', 'open', 'hidden', 'aria-hidden'] });
  sizes.observe(root);
  for (const view of views) {
    view.addEventListener('scroll', soon, { capture: true, passive: true });
    view.addEventListener('keydown', onKey, { capture: true });
    view.addEventListener('pointerdown', onTouch, { capture: true, passive: true });
  }
  own.addEventListener('resize', onResize, { passive: true });
  own.addEventListener('transitionend', soon, { capture: true, passive: true });
  return () => {
    observer.disconnect();
    sizes.disconnect();
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    for (const view of views) {
      view.removeEventListener('scroll', soon, { capture: true });
      view.removeEventListener('keydown', onKey, { capture: true });
      view.removeEventListener('pointerdown', onTouch, { capture: true });
    }
    own.removeEventListener('resize', onResize);
    own.removeEventListener('transitionend', soon, { capture: true });
  };
}
