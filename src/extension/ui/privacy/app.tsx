import { useEffect } from 'preact/hooks';
import { PRIVACY_SINCE, permissionsOf } from '../../../present/privacy/privacy.ts';
import type { PrivacyWords } from '../../../present/privacy/words-ja.ts';
import { statedDate } from '../../../present/values/numbers.ts';
import { useLanguage } from '../components/language.ts';
import { Text } from '../components/text.tsx';
import { ChapterView, Chapters, Terms } from '../frame/chapters.tsx';
import { PAGES } from '../frame/pages.ts';
import { Top } from '../frame/top.tsx';

export function App({ words }: { words: PrivacyWords }) {
  const language = useLanguage();
  const { chapters, permissions, deleting } = words;

  useEffect(() => {
    document.title = `${words.title} - ${language.m.appName}`;
    document.documentElement.dataset.state = 'done';
  }, [words, language]);

  return (
    <>
      <Top current="privacy" />
      <main class="page reading">
        <div class="title">
          <div>
            <h1>{words.title}</h1>
            <p>
              <Text>{words.lead}</Text>
            </p>
            <p class="quiet">{words.since(statedDate(PRIVACY_SINCE, language))}</p>
          </div>
        </div>
        <Chapters label={words.contents} list={[...chapters, permissions, deleting]}>
          {chapters.map((chapter) => (
            <ChapterView key={chapter.id} {...chapter} />
          ))}
          <ChapterView id={permissions.id} title={permissions.title}>
            <p>
              <Text>{permissions.lead}</Text>
            </p>
            <Terms>{permissionsOf(words).map(({ term, text }) => ({ term: <Text>{term}</Text>, text: <Text>{text}</Text> }))}</Terms>
          </ChapterView>
          <ChapterView {...deleting} />
          <p class="beside">
            <a href={PAGES.help}>
              <Text>{words.helpLink}</Text>
            </a>
          </p>
        </Chapters>
      </main>
    </>
  );
}
