import { useEffect, useMemo } from 'preact/hooks';
import type { ProfileInUse } from '../../../core/model/profile.ts';
import type { QuestionWords } from '../../../present/questions/words-ja.ts';
import type { ReportLanguage } from '../../../present/report/language.ts';
import { DEFAULT_HOURS, reportOf } from '../../../present/report/report.ts';
import { siteName } from '../../../present/names.ts';
import { statedDate } from '../../../present/values/numbers.ts';
import { OpenContext } from '../components/page-link.tsx';
import { Name, Text } from '../components/text.tsx';
import { PAGES } from '../frame/pages.ts';
import { Top } from '../frame/top.tsx';
import type { QuestionsPorts } from './ports.ts';
import { Site } from './site.tsx';
import { useDossier } from './use-dossier.ts';

interface AppProps {
  ports: QuestionsPorts;
  words: QuestionWords;
  language: ReportLanguage;
  profile: ProfileInUse;
}

export function App({ ports, words, language, profile }: AppProps) {
  const kept = useDossier(ports);
  const { sites, origin, dossier, failure, notKept, gone } = kept;
  const report = useMemo(() => (dossier ? reportOf(dossier, language, { hours: DEFAULT_HOURS, profile }) : null), [dossier, language, profile]);
  const unsaved = sites?.find((site) => site.origin === origin)?.unsaved;
  const title = report ? words.titleOf(report.who.name) : words.title;

  useEffect(() => {
    document.title = `${title} - ${language.m.appName}`;
    document.documentElement.dataset.state = failure ? 'failed' : sites && (dossier || gone || sites.length === 0) ? 'done' : 'running';
  }, [title, language, failure, sites, dossier, gone]);

  return (
    <OpenContext.Provider value={ports.openUrl}>
      <Top current="questions" />
      <main class="page questions">
        <div class="title">
          <div>
            <h1>
              <Name>{title}</Name>
            </h1>
            <p>
              {report && `${[report.who.service, report.who.domain].filter(Boolean).join(language.m.value.slash)} ${words.from(statedDate(report.day, language))}`}{' '}
              {report?.profile && `${language.r.profile}${language.r.colon}${report.profile}`}
            </p>
          </div>
          {sites && sites.length > 0 && (
            <label class="which">
              {words.site}
              <select class="field" data-option="site" value={origin ?? ''} onChange={(event) => kept.choose(event.currentTarget.value)}>
                {sites.map((site) => (
                  <option key={site.origin} value={site.origin}>
                    {siteName(site, language)}
                  </option>
                ))}
              </select>
            </label>
          )}
        </div>
        {failure && (
          <p class="notice is-warn" role="alert" data-failure={failure}>
            <Text>{words.failure[failure]}</Text>
          </p>
        )}
        {notKept && (
          <p class="notice" role="status">
            <Text>{words.notKept}</Text>
          </p>
        )}
        {unsaved && (
          <p class={`notice${unsaved === 'failed' ? ' is-warn' : ''}`} role="status" data-unsaved={unsaved}>
            <Text>{words.unsaved[unsaved]}</Text>
          </p>
        )}
        {gone && <p class="notice">{words.gone}</p>}
        {sites?.length === 0 && (
          <div class="empty">
            <p>{words.empty}</p>
            <p class="quiet">
              <Text>{words.emptyHow}</Text>
            </p>
            <a href={PAGES.library}>{words.toLibrary}</a>
          </div>
        )}
        {dossier && report && <Site key={origin} ports={ports} words={words} language={language} profile={profile} report={report} dossier={dossier} kept={kept} />}
      </main>
    </OpenContext.Provider>
  );
}
