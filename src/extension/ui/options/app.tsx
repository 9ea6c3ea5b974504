import { useEffect } from 'preact/hooks';
import type { LibraryWords } from '../../../present/library/words-ja.ts';
import type { OptionsWords } from '../../../present/options/words-ja.ts';
import { useLanguage } from '../components/language.ts';
import { Text } from '../components/text.tsx';
import { ToastBox } from '../frame/toast.tsx';
import { Top } from '../frame/top.tsx';
import { useToast } from '../frame/use-toast.ts';
import { Allowed } from './allowed.tsx';
import { Basics } from './basics.tsx';
import { Keys } from './keys.tsx';
import { PlaceRow } from './place.tsx';
import type { OptionsPorts } from './ports.ts';
import { SavedData } from './saved-data.tsx';
import { useSettings } from './use-settings.ts';
import { Weights } from './weights.tsx';

interface AppProps {
  ports: OptionsPorts;
  words: OptionsWords;
  libraryWords: LibraryWords;
}

export function App({ ports, words, libraryWords }: AppProps) {
  const language = useLanguage();
  const control = useSettings(ports);
  const toast = useToast();
  const { kept, trouble, turn } = control;

  useEffect(() => {
    document.title = `${words.title} - ${language.m.appName}`;
    document.documentElement.dataset.state = kept ? 'done' : trouble ? 'failed' : 'running';
  }, [words, language, kept, trouble]);

  const parts = [
    { id: 'basics', title: words.basics },
    { id: 'weights', title: words.weights },
    { id: 'data', title: words.data },
    { id: 'permissions', title: words.permissions },
    { id: 'keys', title: words.keys },
  ];
  return (
    <>
      <Top current="options" />
      <main class="page options">
        <div class="title">
          <div>
            <h1>{words.title}</h1>
            <p>
              <Text>{words.lead}</Text>
            </p>
          </div>
        </div>
        {trouble && trouble !== 'conflict' && (
          <p class="notice is-warn" role="alert" data-trouble={trouble}>
            <Text>{words.outcome[trouble]}</Text>
          </p>
        )}
        <div class="set">
          <nav class="side" aria-label={words.parts}>
            {parts.map(({ id, title }) => (
              <a key={id} href={`#${id}`}>
                {title}
              </a>
            ))}
          </nav>
          <div>
            {kept && (
              <section class="sect" id="basics" aria-labelledby="basics-title">
                <h2 id="basics-title">{words.basics}</h2>
                <div class="rowset">
                  <Basics settings={kept.settings} words={words} browserLanguage={ports.browserLanguage()} onChange={control.change} />
                  <PlaceRow place={kept.place} asks={trouble === 'conflict'} words={words} onKeep={control.keep} onCancel={control.dropConflict} />
                </div>
              </section>
            )}
            {kept && (
              <section class="sect" id="weights" aria-labelledby="weights-title">
                <h2 id="weights-title">{words.weights}</h2>
                <Weights settings={kept.settings} words={words} newId={ports.newId} toast={toast} onChange={control.change} />
              </section>
            )}
            <section class="sect" id="data" aria-labelledby="data-title">
              <h2 id="data-title">{words.data}</h2>
              <SavedData ports={ports} words={words} libraryWords={libraryWords} toast={toast} />
            </section>
            <section class="sect" id="permissions" aria-labelledby="permissions-title">
              <h2 id="permissions-title">{words.permissions}</h2>
              <Allowed ports={ports} words={words} toast={toast} />
            </section>
            <section class="sect" id="keys" aria-labelledby="keys-title">
              <h2 id="keys-title">{words.keys}</h2>
              <Keys ports={ports} words={words} toast={toast} />
            </section>
          </div>
        </div>
        <p class="sr" role="status" data-saved={turn}>
          {turn > 0 && words.saved}
        </p>
      </main>
      <ToastBox toast={toast} undo={words.undo} />
    </>
  );
}
