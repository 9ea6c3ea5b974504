import type { InPageAnswer, InPagePlan } from '../../../present/in-page.ts';
import type { JobState, Requests, SiteKey, TabAnswer } from '../../messages/protocol.ts';
import type { SeenSettings } from '../frame/use-look.ts';
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
  /**
   * Calls back with the tab beside the view and what there is of its site, which the popup starts by asking; again whenever either
   * changes, in a view that stays open. `onFailure`: there is no tab to be known.
   */
  watchTab(onTab: (tab: OpenTab, answer: Promise<TabAnswer>) => void, onFailure: () => void): () => void;
  /** True for a view that stays open while the person goes from page to page. */
  stays: boolean;
  /** Opens the tab's page to us, straight from a press in the view; null where only the toolbar button does that. */
  look: (() => void) | null;
  startAudit(tabId: number): Promise<TabAnswer>;
  cancelAudit(site: SiteKey): Promise<void>;
  /** Asks the person for this origin. Must be called straight from a press. */
  requestOrigin(origin: string): Promise<boolean>;
  retryPages(tabId: number, site: SiteKey): Promise<void>;
  /** Keeps what the person says of a criterion. Throws where that fails. */
  correct(request: Requests['backgroundCorrect']['in']): Promise<unknown>;
  recent(limit: number): Promise<Requests['backgroundListRecent']['out']>;
  /** Calls back with the job's state now and whenever it changes, until the returned function is called. */
  watchJob(site: SiteKey, onState: (job: JobState) => void): () => void;
  /** As `watchJob`, for the settings that concern the look. */
  watchSettings(onSettings: (settings: SeenSettings) => void): () => void;
  /** The language that the browser chose among those of the extension. */
  browserLanguage(): string;
  openUrl(url: string): void;
  /** Opens the panel, straight from a press; null in the panel itself. */
  openPanel: (() => void) | null;
  /** Shows evidence in its page. `open`: the person knows that the button has to be pressed in the page that is opened. */
  showInPage(request: { tabId: number; origin: string; plan: InPagePlan; open: boolean }): Promise<InPageAnswer>;
  /** The person wants to see the page: a view that lies over it closes. */
  leave(): void;
  copy(text: string): Promise<void>;
}
