import type { JobState, Settings, TabAnswer } from '../../../src/extension/messages/protocol.ts';
import type { PopupPorts } from '../../../src/extension/ui/view/ports.ts';
import type { Place } from '../../../src/extension/ui/view/use-place.ts';

type Look = Pick<Settings, 'lang' | 'theme'>;

export interface FakePorts extends PopupPorts {
  /** Names of the calls, with what matters of their arguments. */
  calls: string[];
  copied: string[];
  places: Place[];
  /** What was to be shown in its page. */
  seen: Parameters<PopupPorts['showInPage']>[0][];
  corrections: Parameters<PopupPorts['correct']>[0][];
  /** Shows a new state of the job, as storage would. */
  show(job: JobState): void;
  settings(look: Look): void;
}

export interface FakeOptions {
  /** What the background answers; without it the job, and while there is none nothing yet. */
  answer?: TabAnswer | Error;
  allowed?: boolean;
  recent?: Awaited<ReturnType<PopupPorts['recent']>>;
  lang?: Look['lang'];
  place?: Place | null;
  /** What becomes of evidence that is to be seen in its page. */
  inPage?: (open: boolean) => Awaited<ReturnType<PopupPorts['showInPage']>>;
}

export const ORIGIN = 'https://asagiri-hisho.example';

/** Browser and background in one object, for the popup's tests. */
export function fakePorts(
  job: JobState | null,
  { answer, allowed = true, recent = [], lang = 'ja', place = null, inPage = () => ({ state: 'shown', found: 1, lost: 0, focus: 'shown' }) }: FakeOptions = {},
): FakePorts {
  const calls: string[] = [];
  const copied: string[] = [];
  const places: Place[] = [];
  const seen: FakePorts['seen'] = [];
  const corrections: FakePorts['corrections'] = [];
  let onJob: (job: JobState) => void = () => {};
  let onLook: (look: Look) => void = () => {};
  const reply = async (name: string) => {
    calls.push(name);
    if (answer instanceof Error) throw answer;
    if (answer) return answer;
    return job ? ({ state: 'job', origin: ORIGIN, job } as const) : new Promise<never>(() => {});
  };
  return {
    calls,
    copied,
    places,
    seen,
    corrections,
    show: (state) => onJob(state),
    settings: (look) => onLook(look),
    currentTab: async () => ({ id: 7, url: `${ORIGIN}/`, title: 'あさぎり秘書室' }),
    watchTab: (onTab) => {
      onTab({ id: 7, url: `${ORIGIN}/`, title: 'あさぎり秘書室' }, reply('open'));
      return () => {};
    },
    stays: false,
    look: null,
    openPanel: () => calls.push('panel'),
    startAudit: (tabId) => reply(`start ${tabId}`),
    cancelAudit: async (origin) => {
      calls.push(`cancel ${origin}`);
    },
    requestOrigin: async (origin) => {
      calls.push(`request ${origin}`);
      return allowed;
    },
    retryPages: async (tabId, origin) => {
      calls.push(`retry ${tabId} ${origin}`);
    },
    correct: async (request) => {
      corrections.push(request);
    },
    recent: async () => recent,
    loadPlace: async () => place,
    savePlace: async (_origin, next) => {
      places.push(next);
    },
    watchJob: (_origin, onState) => {
      onJob = onState;
      if (job) onState(job);
      return () => calls.push('unwatched');
    },
    watchSettings: (onSettings) => {
      onLook = onSettings;
      onSettings({ lang, theme: 'auto' });
      return () => {};
    },
    browserLanguage: () => 'ja',
    openUrl: (url) => calls.push(`url ${url}`),
    showInPage: async (request) => {
      seen.push(request);
      return inPage(request.open);
    },
    leave: () => calls.push('leave'),
    copy: async (text) => {
      copied.push(text);
    },
  };
}
