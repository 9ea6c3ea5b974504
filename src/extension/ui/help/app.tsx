import { useEffect } from 'preact/hooks';
import type { HelpWords } from '../../../present/help/words-ja.ts';
import { useLanguage } from '../components/language.ts';
import { Text } from '../components/text.tsx';
import { ChapterView, Chapters } from '../frame/chapters.tsx';
import { PAGES } from '../frame/pages.ts';
import { Top } from '../frame/top.tsx';
import { Criteria } from './criteria.tsx';
import { Keys } from './keys.tsx';
import { Outcomes } from './outcomes.tsx';
import type { HelpPorts } from './ports.ts';
import { Trouble } from './trouble.tsx';

/** Chapters that are words alone. */
const TOLD = ['reading', 'limits', 'surfaces'] as const;
const ORDER = ['outcomes', ...TOLD, 'trouble', 'keys', 'criteria'] as const;

export function App({ ports, words }: { ports: HelpPorts; words: HelpWords }) {
  const { m } = useLanguage();

  useEffect(() => {
    document.title = `${words.title} - ${m.appName}`;
    document.documentElement.dataset.state = 'done';
    // The address may lead to a chapter that was not there when the browser looked for it.
    document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
  }, [words, m]);

  return (
    <>
      <Top current="help" />
      <main class="page reading">
        <div class="title">
          <div>
            <h1>{words.title}</h1>
            <p>
              <Text>{words.lead}</Text>
            </p>
          </div>
        </div>
        <Chapters label={words.contents} list={ORDER.map((id) => ({ id, title: words[id].title }))}>
          <Outcomes words={words} />
          {TOLD.map((id) => (
            <ChapterView key={id} id={id} {...words[id]} />
          ))}
          <Trouble words={words} />
          <Keys words={words} ports={ports} />
          <Criteria words={words} />
          <p class="beside">
            <a href={PAGES.privacy}>
              <Text>{words.privacyLink}</Text>
            </a>
          </p>
          <p class="beside">
            <a href={PAGES.welcome}>{m.pages.welcome}</a>
          </p>
        </Chapters>
      </main>
    </>
  );
}
