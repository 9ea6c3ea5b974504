import { useCallback, useEffect, useState } from 'preact/hooks';
import type { JobState, TabAnswer } from '../../messages/protocol.ts';
import type { PopupState } from '../../../present/popup.ts';
import type { OpenTab, PopupPorts } from './ports.ts';

const OPENING: PopupState = { state: 'opening', title: '', url: '' };

export interface JobControl {
  popup: PopupState;
  /** Audits this tab's site, whatever it looks like, and also if it was audited before. */
  start: () => void;
  cancel: () => void;
  /** Asks for the site's origin and reads what its settings kept away; false if the person said no. */
  allow: () => Promise<boolean>;
}

/** Storage may still hold the audit before the one that the background has answered with. */
const isOlder = ({ startedAt }: JobState, popup: PopupState): boolean => popup.state === 'job' && startedAt < popup.job.startedAt;

/** Follows the audit of the tab's site: opening the popup is the request, storage holds the state. */
export function useJob(ports: PopupPorts): JobControl {
  const [popup, setPopup] = useState<PopupState>(OPENING);
  const [tab, setTab] = useState<OpenTab | null>(null);
  const [origin, setOrigin] = useState<string | null>(null);

  const follow = useCallback((answer: TabAnswer, { title, url }: OpenTab) => {
    if (answer.state === 'job') {
      setOrigin(answer.origin);
      setPopup({ state: 'job', job: answer.job, title });
    }
    if (answer.state === 'idle') setPopup({ state: 'idle', title: answer.title || title, url: url || answer.origin, because: answer.because });
    if (answer.state === 'unsupported') setPopup({ state: 'unsupported', title: answer.title || title, url: answer.url || url, because: answer.because });
  }, []);

  const fail = useCallback((current: OpenTab | null) => setPopup({ state: 'unsupported', title: current?.title ?? '', url: current?.url ?? '', because: 'internal' }), []);

  useEffect(() => {
    let gone = false;
    const open = async () => {
      const current = await ports.currentTab();
      if (gone) return;
      setTab(current);
      setPopup((now) => (now === OPENING ? { state: 'opening', title: current.title, url: current.url } : now));
      const answer = await ports.openTab();
      if (!gone) follow(answer, current);
    };
    open().catch(() => {
      if (!gone) fail(null);
    });
    return () => {
      gone = true;
    };
  }, [ports, follow, fail]);

  useEffect(() => {
    if (origin === null) return;
    return ports.watchJob(origin, (job) => setPopup((now) => (isOlder(job, now) ? now : { state: 'job', job, title: tab?.title ?? '' })));
  }, [ports, origin, tab]);

  const start = useCallback(() => {
    if (!tab) return;
    ports.startAudit(tab.id).then(
      (answer) => follow(answer, tab),
      () => fail(tab),
    );
  }, [ports, tab, follow, fail]);

  const cancel = useCallback(() => {
    if (origin !== null) ports.cancelAudit(origin).catch(() => {});
  }, [ports, origin]);

  const allow = useCallback(async () => {
    if (!tab || origin === null) return false;
    const allowed = await ports.requestOrigin(origin);
    if (allowed) await ports.retryPages(tab.id, origin);
    return allowed;
  }, [ports, tab, origin]);

  return { popup, start, cancel, allow };
}
