import type { Reply, TabAnswer } from '../../messages/protocol.ts';
import type { OpenTab } from '../view/ports.ts';

/**
 * The popup's first script, a classic one without imports: it asks the background for the audit while the popup's own code is still
 * being loaded, so that the background starts, and reads the page, meanwhile.
 */

/** What was asked: the tab, and the background's answer for it. */
export interface Early {
  tab: OpenTab;
  windowId: number;
  reply: Promise<Reply<TabAnswer> | undefined>;
}

export interface EarlyGlobal {
  hishoAuditEarly?: Promise<Early>;
}

interface ExtensionApi {
  tabs: { query(info: { active: true; currentWindow: true }): Promise<{ id?: number; windowId: number; url?: string; title?: string }[]> };
  runtime: { sendMessage(message: { name: 'backgroundOpenTab'; payload: { tabId: number } }): Promise<Reply<TabAnswer> | undefined> };
}

{
  const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
  const { tabs, runtime } = browser ?? chrome;
  const early = tabs.query({ active: true, currentWindow: true }).then(([tab]): Early => {
    if (tab?.id === undefined) throw new Error('There is no open tab');
    return {
      tab: { id: tab.id, url: tab.url ?? '', title: tab.title ?? '' },
      windowId: tab.windowId,
      reply: runtime.sendMessage({ name: 'backgroundOpenTab', payload: { tabId: tab.id } }),
    };
  });
  (globalThis as EarlyGlobal).hishoAuditEarly = early;
}
