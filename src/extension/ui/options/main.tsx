import { render } from 'preact';
import type { Lang } from '../../../core/model/audit.ts';
import type { LibraryWords } from '../../../present/library/words-ja.ts';
import type { OptionsWords } from '../../../present/options/words-ja.ts';
import '../styles/tokens.css';
import '../styles/base.css';
import '../frame/frame.css';
import './options.css';
import { LanguageProvider } from '../components/language.ts';
import { useLook } from '../frame/use-look.ts';
import { App } from './app.tsx';
import { optionsPorts } from './browser-ports.ts';

interface Words {
  options: OptionsWords;
  library: LibraryWords;
}

async function loadWords(lang: Lang): Promise<Words> {
  const [options, library] =
    lang === 'en'
      ? await Promise.all([import('../../../present/options/words-en.ts').then(({ en }) => en), import('../../../present/library/words-en.ts').then(({ en }) => en)])
      : await Promise.all([import('../../../present/options/words-ja.ts').then(({ ja }) => ja), import('../../../present/library/words-ja.ts').then(({ ja }) => ja)]);
  return { options, library };
}

function Page() {
  const look = useLook(optionsPorts, loadWords);
  return look ? (
    <LanguageProvider value={look.language}>
      <App ports={optionsPorts} words={look.words.options} libraryWords={look.words.library} />
    </LanguageProvider>
  ) : null;
}

const app = document.getElementById('app');
if (app) render(<Page />, app);
