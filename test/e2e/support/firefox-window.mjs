/* Functions that run in Firefox's own window (chrome context). They are sent as text: each must stand alone. */

/**
 * Presses the extension's button and waits until its popup is there.
 * @param {string} widget id of the button
 */
export async function pressButton(widget) {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const node = window.document.getElementById(widget);
  const shown = new Promise((resolve) => window.addEventListener('popupshown', resolve, { once: true }));
  (node.querySelector('.unified-extensions-item-action-button') ?? node).click();
  await shown;
}

/** Closes the popup, if one is open. */
export async function closePopup() {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const panel = window.document.querySelector('browser[webextension-view-type="popup"]')?.closest('panel');
  if (!panel || panel.state === 'closed') return;
  const hidden = new Promise((resolve) => panel.addEventListener('popuphidden', resolve, { once: true }));
  panel.hidePopup();
  await hidden;
}

/**
 * Runs an expression in the document of the popup or the sidebar, where `window` is its window.
 * @param {'popup' | 'sidebar'} type
 * @param {string} expression
 * @param {boolean} asPerson what it presses counts as pressed by a person, and the browser's questions are answered with yes
 */
export async function runInView(type, expression, asPerson) {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const inSidebar = [...window.document.querySelectorAll('#sidebar')].flatMap((outer) => [...(outer.contentDocument?.querySelectorAll('browser') ?? [])]);
  const view = [...window.document.querySelectorAll('browser[webextension-view-type="popup"]'), ...inSidebar].find((item) => item.getAttribute('webextension-view-type') === type);
  const global = view?.browsingContext?.currentWindowGlobal;
  if (global?.documentURI?.scheme !== 'moz-extension' || global.isInitialDocument) throw new Error(`no ${type}`);
  if (asPerson) Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false);
  const name = `hisho-audit-${Math.random()}`;
  const manager = view.messageManager;
  const answer = new Promise((resolve) => {
    manager.addMessageListener(name, function listen(message) {
      manager.removeMessageListener(name, listen);
      resolve(message.data);
    });
  });
  // The sandbox makes the expression see what the page's own scripts see, `browser` too.
  const inPage = `(async () => JSON.stringify({ v: await (${expression}) }))()`;
  const press = asPerson ? 'content.windowUtils.setHandlingUserInput(true)' : 'null';
  const code = `const input = ${press}; new Promise((resolve) => resolve(Cu.evalInSandbox(${JSON.stringify(inPage)}, new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false, sameZoneAs: content }))))
    .finally(() => input?.destruct()).catch((e) => JSON.stringify({ e: String(e) })).then((answer) => sendAsyncMessage(${JSON.stringify(name)}, answer))`;
  manager.loadFrameScript(`data:text/javascript;charset=utf-8,${encodeURIComponent(code)}`, false);
  // A popup that is just opening is moved to another browser element, and one that closes is gone: the answer comes to nobody.
  const moved = new Promise((_, reject) => {
    const watch = window.setInterval(() => {
      if (view.isConnected && view.browsingContext?.currentWindowGlobal === global) return;
      window.clearInterval(watch);
      reject(new Error(`no ${type} any more`));
    }, 100);
    answer.finally(() => window.clearInterval(watch));
  });
  const { v, e } = JSON.parse(await Promise.race([answer, moved]));
  if (e) throw new Error(e);
  return v;
}

/**
 * A picture of the popup or the sidebar at twice its size, as a data: address.
 * @param {'popup' | 'sidebar'} type
 */
export async function drawView(type) {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const inSidebar = [...window.document.querySelectorAll('#sidebar')].flatMap((outer) => [...(outer.contentDocument?.querySelectorAll('browser') ?? [])]);
  const view = [...window.document.querySelectorAll('browser[webextension-view-type="popup"]'), ...inSidebar].find((item) => item.getAttribute('webextension-view-type') === type);
  const bitmap = await view.browsingContext.currentWindowGlobal.drawSnapshot(null, 2, 'white');
  const canvas = window.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL();
}

/**
 * Ends the extension's event page.
 * @param {string} id of the extension
 */
export async function endBackground(id) {
  const { extension } = Cu.getGlobalForObject(Services).WebExtensionPolicy.getByID(id);
  await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
  return extension.backgroundState;
}

/**
 * Installs the extension over itself, as an update does.
 * @param {string} id of the extension
 */
export async function renewExtension(id) {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(id)).reload();
}

/**
 * Takes the tab from the net, or puts it back. (The browser's own offline mode lets requests to loopback pass, and so those to a proxy.)
 * @param {boolean} offline
 */
export function setOffline(offline) {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  window.gBrowser.selectedBrowser.browsingContext.forceOffline = offline;
}
