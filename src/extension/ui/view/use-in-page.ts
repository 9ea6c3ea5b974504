import { useCallback, useState } from 'preact/hooks';
import { criteriaRows } from '../../../present/criteria-rows.ts';
import type { InPagePlan } from '../../../present/in-page.ts';
import type { JobInput } from '../../../present/job.ts';
import { pageName } from '../../../present/names.ts';
import { useLanguage } from '../components/language.ts';
import type { PopupPorts } from './ports.ts';

/** Loaded with the first press. */
const loadInPage = () => import('../../../present/in-page.ts');

/** What is said while evidence is being brought before the reader's eyes, or can't be. */
export interface InPageNotice {
  text: string;
  /** Opens the page, now that the person knows what to do there. */
  onOpen: (() => void) | null;
}

export interface InPage {
  notice: InPageNotice | null;
  /** Shows a quotation of a criterion in its page. */
  see: (criterion: string, evidence: number) => void;
}

type Ports = Pick<PopupPorts, 'currentTab' | 'showInPage' | 'leave'>;

const themeNow = (): InPagePlan['theme'] => {
  const { theme } = document.documentElement.dataset;
  return theme === 'light' || theme === 'dark' ? theme : 'auto';
};

/** 'ページで見る': asks the background, and closes the view when the page shows it. */
export function useInPage(job: JobInput | null, ports: Ports): InPage {
  const language = useLanguage();
  const [notice, setNotice] = useState<InPageNotice | null>(null);

  const ask = useCallback(
    async (origin: string, plan: InPagePlan, page: string, open: boolean) => {
      const { m } = language;
      setNotice({ text: m.inPage.opening, onOpen: null });
      try {
        const { id } = await ports.currentTab();
        const { inPageNotice } = await loadInPage();
        const answer = await ports.showInPage({ tabId: id, origin, plan, open });
        const said = inPageNotice(answer, page, language);
        setNotice(said && { text: said.text, onOpen: said.opens ? () => ask(origin, plan, page, true) : null });
        if (!said) ports.leave();
      } catch {
        setNotice({ text: m.inPage.unreachable, onOpen: null });
      }
    },
    [ports, language],
  );

  const see = useCallback(
    async (criterion: string, evidence: number) => {
      if (!job?.audit) return;
      const { inPagePlan } = await loadInPage();
      const { audit, origin } = job;
      const rows = criteriaRows(audit, job.phase === 'running', language, job.verdicts);
      const plan = inPagePlan(audit, rows, { criterion, evidence }, { theme: themeNow(), now: new Date() }, language);
      const page = audit.pages.find(({ url }) => url === plan?.pageUrl);
      if (plan) ask(origin, plan, page ? pageName(page, language) : plan.pageUrl, false);
    },
    [job, ask, language],
  );

  return { notice, see };
}
