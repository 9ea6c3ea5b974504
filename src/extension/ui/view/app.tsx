import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Requests } from '../../messages/protocol.ts';
import { type Language, loadNotes } from '../../../present/language/language.ts';
import { type PopupState, type PopupView, type SayView, popupView, recentView } from '../../../present/popup.ts';
import { Hatch } from '../components/bar.tsx';
import { useLanguage } from '../components/language.ts';
import { OpenContext } from '../components/page-link.tsx';
import { Recent, Say } from '../components/say.tsx';
import type { PopupPorts } from './ports.ts';
import { Results } from './results.tsx';
import { useInPage } from './use-in-page.ts';
import { type JobControl, useJob } from './use-job.ts';

const RECENT_LIMIT = 4;

type RecentAudits = Requests['backgroundListRecent']['out'];

/** The stable hooks of the whole view. */
function useDocumentState({ state, auditId }: PopupView): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset.state = state;
    if (auditId) dataset.auditId = auditId;
    else delete dataset.auditId;
  }, [state, auditId]);
}

/** Earlier audits, asked for only where there is room to show them. */
function useRecent(ports: PopupPorts, wanted: boolean): RecentAudits {
  const [recent, setRecent] = useState<RecentAudits>([]);
  useEffect(() => {
    if (!wanted) return;
    ports.recent(RECENT_LIMIT).then(setRecent, () => {});
  }, [ports, wanted]);
  return recent;
}

/** The language with the remarks of findings, where the audit was written in the other one. */
function useRemarks(language: Language, popup: PopupState): Language {
  const writtenIn = popup.state === 'job' ? popup.job.audit?.lang : undefined;
  const [notes, setNotes] = useState<Language['notes']>(null);
  const { lang } = language;
  useEffect(() => {
    let gone = false;
    if (writtenIn === undefined || writtenIn === lang) return;
    loadNotes(lang).then((loaded) => {
      if (!gone) setNotes(loaded);
    });
    return () => {
      gone = true;
    };
  }, [lang, writtenIn]);
  return useMemo(() => ({ ...language, notes }), [language, notes]);
}

interface AppProps {
  ports: PopupPorts;
  /** What a view that stays open says of the page beside it; nothing in the popup. */
  above?: (control: JobControl) => ComponentChildren;
  /** What such a view shows where the popup's words do not fit. */
  instead?: (popup: PopupState, language: Language) => SayView | null;
}

export function App({ ports, above, instead }: AppProps) {
  const control = useJob(ports);
  const language = useRemarks(useLanguage(), control.popup);
  const view = useMemo(() => instead?.(control.popup, language) ?? popupView(control.popup, language, new Date()), [control.popup, language, instead]);
  const recent = useRecent(ports, view.kind === 'say');
  const inPage = useInPage(control.popup.state === 'job' ? control.popup.job : null, ports);
  useDocumentState(view);
  return (
    <OpenContext.Provider value={ports.openUrl}>
      {view.kind === 'results' ? (
        <Results key={ports.stays ? control.site : null} view={view} control={control} ports={ports} inPage={inPage} above={above?.(control)} />
      ) : (
        <main class="pop is-say">
          <Hatch />
          <Say view={view} onStart={control.start} onLook={ports.look} />
          <Recent recent={recentView(recent, language, new Date())} onOpen={ports.openUrl} />
        </main>
      )}
    </OpenContext.Provider>
  );
}
