import { useCallback, useEffect, useState } from 'preact/hooks';
import { type JobState, type SiteKey, siteKey, type TabAnswer } from '../../messages/protocol.ts';
import type { Beside } from '../../../present/here.ts';
import type { PopupState } from '../../../present/popup.ts';
import type { Correct } from '../components/own-verdict.tsx';
import type { OpenTab, PopupPorts } from './ports.ts';

const OPENING: PopupState = { state: 'opening', title: '', url: '' };

/** What is shown, and beside which page. */
interface Shown {
  popup: PopupState;
  site: SiteKey | null;
  /** Null in a view that is opened on one page and closes with it. */
  beside: Beside | null;
}

export interface JobControl extends Shown {
  /** Audits this tab's site, whatever it looks like, and also if it was audited before. */
  start: () => void;
  cancel: () => void;
  /** Asks for the site's origin and reads what its settings kept away; false if the person said no. */
  allow: () => Promise<boolean>;
  /** Reads the pages that could not be read, or were not. */
  retry: () => void;
  /** Keeps what the person says of a criterion; what is shown follows. */
  correct: Correct;
}

/** Storage may still hold the audit before the one that the background has answered with. */
const isOlder = ({ startedAt }: JobState, popup: PopupState): boolean => popup.state === 'job' && startedAt < popup.job.startedAt;

const jobShown = (job: JobState, title: string, beside: Beside | null): Shown => ({ popup: { state: 'job', job, title }, site: siteKey(job), beside });

function shownFor(answer: TabAnswer, { title, url }: OpenTab, ports: Pick<PopupPorts, 'stays' | 'look'>): Shown {
  const only = (popup: PopupState): Shown => ({ popup, site: null, beside: null });
  switch (answer.state) {
    case 'job':
      return jobShown(answer.job, title, ports.stays ? { url } : null);
    case 'idle':
      if (answer.because === 'not-audited') return only({ state: 'not-audited', title: answer.title || title, url });
      return only({ state: 'idle', title: answer.title || title, url: url || answer.origin, because: answer.because });
    case 'unseen':
      return answer.last ? jobShown(answer.last, '', answer.elsewhere ? 'elsewhere' : 'unsure') : only({ state: 'unseen', canLook: ports.look !== null });
    case 'unsupported':
      return only({ state: 'unsupported', title: answer.title || title, url: answer.url || url, because: answer.because });
  }
}

/** Follows the audit of the tab's site: opening the view is the request, storage holds the state. */
export function useJob(ports: PopupPorts): JobControl {
  const [shown, setShown] = useState<Shown>({ popup: OPENING, site: null, beside: null });
  const [tab, setTab] = useState<OpenTab | null>(null);
  const { site } = shown;

  const fail = useCallback((current: OpenTab | null) => {
    setShown({ popup: { state: 'unsupported', title: current?.title ?? '', url: current?.url ?? '', because: 'internal' }, site: null, beside: null });
  }, []);

  useEffect(() => {
    let latest = 0;
    const stop = ports.watchTab(
      (current, answer) => {
        const turn = ++latest;
        setTab(current);
        setShown((now) => (now.popup === OPENING ? { ...now, popup: { state: 'opening', title: current.title, url: current.url } } : now));
        answer.then(
          (value) => turn === latest && setShown(shownFor(value, current, ports)),
          () => turn === latest && fail(current),
        );
      },
      () => fail(null),
    );
    return () => {
      latest = -1;
      stop();
    };
  }, [ports, fail]);

  useEffect(() => {
    if (site === null) return;
    return ports.watchJob(site, (job) =>
      setShown((now) => (now.popup.state !== 'job' || now.site !== site || isOlder(job, now.popup) ? now : { ...now, popup: { ...now.popup, job } })),
    );
  }, [ports, site]);

  const start = useCallback(() => {
    if (!tab) return;
    ports.startAudit(tab.id).then(
      (answer) => setShown(shownFor(answer, tab, ports)),
      () => fail(tab),
    );
  }, [ports, tab, fail]);

  const cancel = useCallback(() => {
    if (site !== null) ports.cancelAudit(site).catch(() => {});
  }, [ports, site]);

  const retry = useCallback(() => {
    if (tab && site !== null) ports.retryPages(tab.id, site).catch(() => {});
  }, [ports, tab, site]);

  const origin = shown.popup.state === 'job' ? shown.popup.job.origin : null;
  const allow = useCallback(async () => {
    if (!tab || site === null || origin === null) return false;
    const allowed = await ports.requestOrigin(origin);
    if (allowed) await ports.retryPages(tab.id, site);
    return allowed;
  }, [ports, tab, site, origin]);

  const correct: Correct = useCallback(
    async (row, correction) => {
      if (site === null) return false;
      return ports.correct({ site, criterion: row.id, patch: correction, audited: row.own?.audited.status ?? row.status }).then(
        () => true,
        () => false,
      );
    },
    [ports, site],
  );

  return { ...shown, start, cancel, allow, retry, correct };
}
