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
 * Runs an expression in the popup's document, where `window` is its window.
 * @param {string} expression
 */
export async function runInPopup(expression) {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const popup = window.document.querySelector('browser[webextension-view-type="popup"]');
  const global = popup?.browsingContext?.currentWindowGlobal;
  if (global?.documentURI?.scheme !== 'moz-extension' || global.isInitialDocument) throw new Error('no popup');
  const name = `hisho-audit-${Math.random()}`;
  const manager = popup.messageManager;
  const answer = new Promise((resolve) => {
    manager.addMessageListener(name, function listen(message) {
      manager.removeMessageListener(name, listen);
      resolve(message.data);
    });
  });
  // The sandbox makes the expression see what the page's own scripts see, `browser` too.
  const inPage = `(async () => JSON.stringify({ v: await (${expression}) }))()`;
  const code = `new Promise((resolve) => resolve(Cu.evalInSandbox(${JSON.stringify(inPage)}, new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false, sameZoneAs: content }))))
    .catch((e) => JSON.stringify({ e: String(e) })).then((answer) => sendAsyncMessage(${JSON.stringify(name)}, answer))`;
  manager.loadFrameScript(`data:text/javascript;charset=utf-8,${encodeURIComponent(code)}`, false);
  const { v, e } = JSON.parse(await answer);
  if (e) throw new Error(e);
  return v;
}

/** A picture of the popup at twice its size, as a data: address. */
export async function drawPopup() {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const popup = window.document.querySelector('browser[webextension-view-type="popup"]');
  const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 2, 'white');
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
