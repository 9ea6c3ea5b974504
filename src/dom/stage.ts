type View = Window & typeof globalThis;

/**
 * The window in which evidence is shown: the page's own. A page of ours that shows another page in a frame names the frame's window
 * instead; what is around the frame then plays no part.
 */
let chosen: View | null = null;

export const stage = (): View => chosen ?? window;

export function choose(view: View): void {
  chosen = view;
}
