import type { JobState, Requests, Settings, TabAnswer } from '../../messages/protocol.ts';
import type { PlacePorts } from './use-place.ts';

/** The tab that the popup was opened on. */
export interface OpenTab {
  id: number;
  url: string;
  title: string;
}

/** Everything the popup needs from the browser and the background. */
export interface PopupPorts extends PlacePorts {
  currentTab(): Promise<OpenTab>;
  /** Shows or starts the audit of that tab. */
  openTab(): Promise<TabAnswer>;
  startAudit(tabId: number): Promise<TabAnswer>;
  cancelAudit(origin: string): Promise<void>;
  /** Asks the person for this origin. Must be called straight from a press. */
  requestOrigin(origin: string): Promise<boolean>;
  retryPages(tabId: number, origin: string): Promise<void>;
  recent(limit: number): Promise<Requests['backgroundListRecent']['out']>;
  /** Calls back with the job's state now and whenever it changes, until the returned function is called. */
  watchJob(origin: string, onState: (job: JobState) => void): () => void;
  /** As `watchJob`, for the settings that concern the look. */
  watchSettings(onSettings: (settings: Pick<Settings, 'lang' | 'theme'>) => void): () => void;
  /** The language that the browser chose among those of the extension. */
  browserLanguage(): string;
  openUrl(url: string): void;
  copy(text: string): Promise<void>;
}
