import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Lang } from '../../../core/model/audit.ts';
import type { ProfileInUse } from '../../../core/model/profile.ts';
import type { Requests } from '../../messages/protocol.ts';
import { type Language, loadBlocked, loadNotes } from '../../../present/language/language.ts';
import { type PopupState, type PopupView, type SayView, needsBlocked, popupView } from '../../../present/popup.ts';
import { Hatch } from '../components/bar.tsx';
import { useLanguage } from '../components/language.ts';
import { MorePages } from '../components/more-pages.tsx';
import { OpenContext } from '../components/page-link.tsx';
import { Say } from '../components/say.tsx';
import type { Recent } from '../recent/recent-audits.tsx';
import type { PopupPorts } from './ports.ts';
import { Results } from './results.tsx';
import { useInPage } from './use-in-page.ts';
import { type JobControl, useJob } from './use-job.ts';

const RECENT_LIMIT = 4;

interface RecentAudits {
  audits: Requests['backgroundListRecent']['out'];
  List: typeof Recent;
}

/** The stable hooks of the whole view. */
function useDocumentState({ state, auditId }: PopupView): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset.state = state;
    if (auditId) dataset.auditId = auditId;
    else delete dataset.auditId;
  }, [state, auditId]);
}

/** Earlier audits, asked for, and loaded, only where there is room to show them. */
function useRecent(ports: PopupPorts, wanted: boolean): RecentAudits | null {
  const [recent, setRecent] = useState<RecentAudits | null>(null);
  useEffect(() => {
    if (!wanted) return;
    Promise.all([ports.recent(RECENT_LIMIT), import('../recent/recent-audits.tsx')]).then(
      ([audits, module]) => setRecent({ audits, List: module.Recent }),
      () => {},
    );
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

/** The language with the words for what can't be audited, where they are needed. */
function useBlocked(language: Language, wanted: boolean): Language {
  const [loaded, setLoaded] = useState<{ lang: Lang; blocked: Language['blocked'] } | null>(null);
  const { lang } = language;
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    loadBlocked(lang).then((blocked) => {
      if (!gone) setLoaded({ lang, blocked });
    });
    return () => {
      gone = true;
    };
  }, [lang, wanted]);
  return useMemo(() => ({ ...language, blocked: loaded?.lang === lang ? loaded.blocked : null }), [language, loaded, lang]);
}

interface AppProps {
  ports: PopupPorts;
  /** By which the results are counted and ordered. */
  profile: ProfileInUse;
  /** What a view that stays open says of the page beside it; nothing in the popup. */
  above?: (control: JobControl) => ComponentChildren;
  /** What such a view shows where the popup's words do not fit. */
  instead?: (popup: PopupState, language: Language) => SayView | null;
}

export function App({ ports, profile, above, instead }: AppProps) {
  const control = useJob(ports);
  const language = useBlocked(useRemarks(useLanguage(), control.popup), needsBlocked(control.popup));
  const view = useMemo(() => instead?.(control.popup, language) ?? popupView(control.popup, language, new Date(), profile), [control.popup, language, profile, instead]);
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
          {recent && <recent.List audits={recent.audits} onOpen={ports.openUrl} />}
          <MorePages />
        </main>
      )}
    </OpenContext.Provider>
  );
}
