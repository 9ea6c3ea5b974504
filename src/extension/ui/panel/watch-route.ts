/**
 * Runs in a page, as text: resolves with true when the page shows another address than before without having been loaded anew, and with
 * false after a while. It uses nothing but the page, changes nothing in it, and leaves no listener behind.
 */
export function routeChanged(before: string): Promise<boolean> {
  /** So long one question is open: the panel that has asked may be closed without a word. */
  const OPEN_MS = 15_000;
  /** Time between two looks at the address, where the browser does not tell of changes. */
  const LOOK_MS = 500;
  const { navigation } = globalThis as unknown as { navigation?: EventTarget };
  return new Promise((resolve) => {
    const end = (changed: boolean): void => {
      clearTimeout(limit);
      clearInterval(look);
      navigation?.removeEventListener('navigatesuccess', check);
      removeEventListener('popstate', check);
      removeEventListener('hashchange', check);
      resolve(changed);
    };
    const check = (): void => {
      if (location.href !== before) end(true);
    };
    const limit = setTimeout(end, OPEN_MS, false);
    const look = navigation ? 0 : setInterval(check, LOOK_MS);
    navigation?.addEventListener('navigatesuccess', check);
    addEventListener('popstate', check);
    addEventListener('hashchange', check);
    check();
  });
}
