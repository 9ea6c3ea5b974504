import { render } from 'preact';
import type { Lang } from '../../../core/model/audit.ts';
import { loadLanguage } from '../../../present/language/language.ts';
import type { LibraryWords } from '../../../present/library/words-ja.ts';
import '../styles/tokens.css';
import '../styles/base.css';
import '../frame/frame.css';
import '../styles/verdict.css';
import './library.css';
import { LanguageProvider } from '../components/language.ts';
import { languageFor, useLook } from '../frame/use-look.ts';
import { App } from './app.tsx';
import { libraryPorts } from './browser-ports.ts';

const loadWords = async (lang: Lang): Promise<LibraryWords> =>
  lang === 'en' ? (await import('../../../present/library/words-en.ts')).en : (await import('../../../present/library/words-ja.ts')).ja;

// Before the settings are read: most people keep the language of their browser.
const usual = languageFor('auto', libraryPorts.browserLanguage());
Promise.all([loadLanguage(usual), loadWords(usual)]).catch(() => {});

function Page() {
  const look = useLook(libraryPorts, loadWords);
  return look ? (
    <LanguageProvider value={look.language}>
      <App ports={libraryPorts} words={look.words} />
    </LanguageProvider>
  ) : null;
}

const app = document.getElementById('app');
if (app) render(<Page />, app);
