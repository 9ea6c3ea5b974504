import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ProfileInUse } from '../../../core/model/profile.ts';
import { comparisonOf, DEFAULT_OPTIONS } from '../../../present/comparison/comparison.ts';
import type { CompareWords } from '../../../present/comparison/words-ja.ts';
import type { ReportLanguage } from '../../../present/report/language.ts';
import { Hatch } from '../components/bar.tsx';
import { OpenContext } from '../components/page-link.tsx';
import { Text } from '../components/text.tsx';
import { PAGES } from '../frame/pages.ts';
import type { SaveFormat } from '../frame/save-formats.ts';
import { Top } from '../frame/top.tsx';
import { TrySamples } from '../frame/try-samples.tsx';
import { Evidence } from './evidence.tsx';
import type { ComparePorts } from './ports.ts';
import { type OpenCell, Table } from './table.tsx';
import { Tools } from './tools.tsx';
import { useDossiers } from './use-dossiers.ts';

const LEAST_COMPARED = 2;

interface AppProps {
  ports: ComparePorts;
  words: CompareWords;
  language: ReportLanguage;
  profile: ProfileInUse;
}

export function App({ ports, words, language, profile }: AppProps) {
  const { sites, chosen, dossiers, failure, choose } = useDossiers(ports);
  const [chosenOptions, setOptions] = useState(DEFAULT_OPTIONS);
  const options = useMemo(() => ({ ...chosenOptions, profile }), [chosenOptions, profile]);
  const [open, setOpen] = useState<OpenCell | null>(null);
  const view = useMemo(() => (dossiers && dossiers.length > 0 ? comparisonOf(dossiers, language, options) : null), [dossiers, language, options]);
  const title = view ? view.title : words.title;

  useEffect(() => {
    document.title = `${title} - ${language.m.appName}`;
    document.documentElement.dataset.state = failure ? 'failed' : dossiers ? 'done' : 'running';
  }, [title, language, failure, dossiers]);

  const save = async (format: SaveFormat) => {
    if (!dossiers) return;
    const { exportComparison } = await import('../../../export/export.ts');
    ports.download(exportComparison(dossiers, format, language, options));
  };

  return (
    <OpenContext.Provider value={ports.openUrl}>
      <Hatch />
      <Top current="compare" />
      <main class="page compare">
        <div class="title">
          <div>
            <h1>{title}</h1>
            <p>
              <Text>{words.lead}</Text> {view && view.hidden > 0 && words.hidden(view.hidden)} {view?.profile && `${language.r.profile}${language.r.colon}${view.profile}`}
            </p>
          </div>
        </div>
        {failure && (
          <p class="notice is-warn" role="alert" data-failure={failure}>
            <Text>{failure === 'newer' ? words.newer : words.failed}</Text>
          </p>
        )}
        {dossiers && dossiers.length < LEAST_COMPARED && (
          <div class="empty">
            <p>{words.few}</p>
            <p class="quiet">
              <Text>{words.fewHow}</Text>
            </p>
            {sites.length > 0 ? <a href={PAGES.library}>{words.toLibrary}</a> : <TrySamples compare={ports.compareSamples} />}
          </div>
        )}
        {sites.length > 0 && (
          <Tools
            options={options}
            sites={sites}
            chosen={chosen}
            words={words}
            onOptions={(change) => setOptions({ ...options, ...change })}
            onChoose={choose}
            onSave={save}
            onPrint={ports.print}
          />
        )}
        {view && <Table view={view} language={language} words={words} onOpen={setOpen} />}
        {view && (
          <p class="after">
            <Text>{language.r.hatched}</Text> <Text>{view.limits}</Text>
          </p>
        )}
      </main>
      <Evidence open={open} words={words} onClose={() => setOpen(null)} />
    </OpenContext.Provider>
  );
}
