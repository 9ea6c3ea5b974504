/** Height of the popup where there is room for it, and the least that is of use. */
const FULL = 600;
const LEAST = 320;
/** The browser sizes the popup in several steps. */
const SETTLED_AFTER = 120;

/**
 * On a small screen, or with large letters, the browser gives the popup less height than it asks for: it is then made as high as its
 * window, so that the list scrolls inside it and the foot stays in sight.
 */
export function fitWindow(): void {
  let timer = 0;
  const fit = () => {
    const height = window.innerHeight;
    if (height >= LEAST && height < FULL && document.documentElement.scrollHeight > height) document.documentElement.style.setProperty('--pop-height', `${height}px`);
  };
  const soon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(fit, SETTLED_AFTER);
  };
  window.addEventListener('resize', soon);
  soon();
}
