/** Repeats of one task, never two at a time: requests made while it runs become one more run. */
export interface Coalesced {
  request(): void;
  /** Takes no more requests, and resolves when the last run has ended. */
  end(): Promise<void>;
}

/** A run that fails is not repeated: the next request is the next try. */
export function coalesce(task: () => Promise<void>): Coalesced {
  let asked = false;
  let ended = false;
  let running: Promise<void> | null = null;

  async function loop(): Promise<void> {
    while (asked && !ended) {
      asked = false;
      await task().catch(() => {});
    }
    running = null;
  }

  return {
    request: () => {
      if (ended) return;
      asked = true;
      running ??= loop();
    },
    end: async () => {
      ended = true;
      await running;
    },
  };
}
