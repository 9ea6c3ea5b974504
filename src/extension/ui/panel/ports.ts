import type { AddAnswer } from '../../messages/protocol.ts';
import type { PopupPorts } from '../view/ports.ts';

/** What the panel needs besides what the popup needs. */
export interface PanelPorts extends PopupPorts {
  /** Reads the tab's page into the audit of its site. */
  addPage(): Promise<AddAnswer>;
  /** Calls back with the setting, now and whenever it changes. */
  watchAddsPages(onSetting: (adds: boolean) => void): () => void;
  setAddsPages(adds: boolean): Promise<void>;
  /** The keys that open a page to us as the toolbar button does, '' where the person has taken them away. */
  keys(): Promise<string>;
}
