import { browser } from './browser.ts';

/** The browser's place for a view that stays open beside the page: Chrome's side panel, Firefox's sidebar. */

interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

const sidePanel = (): SidePanel | undefined => (globalThis as unknown as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;

/** Opens the panel of a window. Has to be called straight from a press, with nothing waited for before. */
export function openPanel(windowId: number): Promise<void> {
  return sidePanel()?.open({ windowId }) ?? browser.sidebarAction.open();
}
