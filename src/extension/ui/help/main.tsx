import { render } from 'preact';
import type { Lang } from '../../../core/model/audit.ts';
import type { HelpWords } from '../../../present/help/words-ja.ts';
import '../styles/tokens.css';
import '../styles/base.css';
import '../frame/frame.css';
import '../frame/chapters.css';
import './help.css';
import { LanguageProvider } from '../components/language.ts';
import { useLook } from '../frame/use-look.ts';
import { App } from './app.tsx';
import { helpPorts } from './browser-ports.ts';

const loadWords = async (lang: Lang): Promise<HelpWords> =>
  lang === 'en' ? (await import('../../../present/help/words-en.ts')).en : (await import('../../../present/help/words-ja.ts')).ja;

function Page() {
  const look = useLook(helpPorts, loadWords);
  return look ? (
    <LanguageProvider value={look.language}>
      <App ports={helpPorts} words={look.words} />
    </LanguageProvider>
  ) : null;
}

const app = document.getElementById('app');
if (app) render(<Page />, app);
