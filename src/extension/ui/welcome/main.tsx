import { render } from 'preact';
import type { Lang } from '../../../core/model/audit.ts';
import type { WelcomeWords } from '../../../present/welcome/words-ja.ts';
import '../styles/tokens.css';
import '../styles/base.css';
import '../frame/frame.css';
import './welcome.css';
import { LanguageProvider } from '../components/language.ts';
import { useLook } from '../frame/use-look.ts';
import { App } from './app.tsx';
import { welcomePorts } from './browser-ports.ts';

const loadWords = async (lang: Lang): Promise<WelcomeWords> =>
  lang === 'en' ? (await import('../../../present/welcome/words-en.ts')).en : (await import('../../../present/welcome/words-ja.ts')).ja;

function Page() {
  const look = useLook(welcomePorts, loadWords);
  return look ? (
    <LanguageProvider value={look.language}>
      <App ports={welcomePorts} words={look.words} />
    </LanguageProvider>
  ) : null;
}

const app = document.getElementById('app');
if (app) render(<Page />, app);
