import type { InPageAnswer, InPagePlan } from '../../../present/in-page.ts';

/** What the welcome page, which shows a sample's site in a frame, offers to the audit view in the frame beside it. */
export interface SampleStage {
  /** Brings a page of the sample's site into its frame. */
  open(url: string): Promise<void>;
  /** The same, and marks evidence in it. */
  show(plan: InPagePlan): Promise<InPageAnswer>;
}

export interface StageWindow {
  hishoStage?: SampleStage;
}

/** Null where the view is not in a frame of the welcome page. */
export const stageAround = (): SampleStage | null => (window.parent as unknown as StageWindow).hishoStage ?? null;
