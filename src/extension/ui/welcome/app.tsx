import { useEffect, useState } from 'preact/hooks';
import type { WelcomeWords } from '../../../present/welcome/words-ja.ts';
import { Hatch } from '../components/bar.tsx';
import { useLanguage } from '../components/language.ts';
import { Text } from '../components/text.tsx';
import { PAGES } from '../frame/pages.ts';
import { Top } from '../frame/top.tsx';
import { PICTURES } from './pictures.tsx';
import type { WelcomePorts } from './ports.ts';
import { TryOut } from './try-out.tsx';

function Steps({ words }: { words: WelcomeWords }) {
  return (
    <ol class="steps" aria-label={words.stepsLabel}>
      {PICTURES.map((Picture, n) => {
        const { title, text, picture } = words.steps[n] ?? { title: '', text: '', picture: '' };
        return (
          <li key={title}>
            <Picture label={picture} />
            <h2>
              <span class="step-number" aria-hidden="true">
                {n + 1}
              </span>
              {title}
            </h2>
            <p>
              <Text>{text}</Text>
            </p>
          </li>
        );
      })}
    </ol>
  );
}

function Told({ title, lines, numbered }: { title: string; lines: readonly string[]; numbered?: boolean }) {
  const List = numbered ? 'ol' : 'ul';
  return (
    <section>
      <h3>{title}</h3>
      <List class={numbered ? 'is-numbered' : undefined}>
        {lines.map((line) => (
          <li key={line}>
            <Text>{line}</Text>
          </li>
        ))}
      </List>
    </section>
  );
}

/** What to do next, on a site of one's own choice. */
function Own({ ports, words }: { ports: WelcomePorts; words: WelcomeWords }) {
  const { m } = useLanguage();
  const [keys, setKeys] = useState('');
  useEffect(() => {
    ports.keys().then(setKeys, () => {});
  }, [ports]);
  const { pin, pressed, limits } = words;
  return (
    <section class="own" aria-labelledby="own-title">
      <h2 id="own-title">{words.own}</h2>
      <div class="own-parts">
        <Told title={pin.title} lines={keys ? [...pin[ports.family], pin.keys(keys)] : pin[ports.family]} numbered />
        <Told title={pressed.title} lines={pressed.lines} />
        <Told title={limits.title} lines={limits.lines} />
      </div>
      <nav class="more" aria-label={words.more}>
        {(['help', 'privacy', 'library'] as const).map((page) => (
          <a key={page} href={PAGES[page]}>
            {m.pages[page]}
          </a>
        ))}
      </nav>
    </section>
  );
}

export function App({ ports, words }: { ports: WelcomePorts; words: WelcomeWords }) {
  const { m } = useLanguage();
  useEffect(() => {
    document.title = `${words.title} - ${m.appName}`;
    document.documentElement.dataset.state = 'done';
  }, [words, m]);
  return (
    <>
      <Hatch />
      <Top current="welcome" />
      <main class="page welcome">
        <h1>
          <Text>{words.heading}</Text>
        </h1>
        <p class="lead">
          <Text>{words.lead}</Text>
        </p>
        <Steps words={words} />
        <TryOut ports={ports} words={words} />
        <Own ports={ports} words={words} />
      </main>
    </>
  );
}
