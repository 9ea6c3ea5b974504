import { render } from 'preact';
import type { Lang } from '../../../core/model/audit.ts';
import type { PrivacyWords } from '../../../present/privacy/words-ja.ts';
import '../styles/tokens.css';
import '../styles/base.css';
import '../frame/frame.css';
import '../frame/chapters.css';
import { LanguageProvider } from '../components/language.ts';
import { useLook } from '../frame/use-look.ts';
import { App } from './app.tsx';
import { commonPorts } from '../view/browser-ports.ts';

const loadWords = async (lang: Lang): Promise<PrivacyWords> =>
  lang === 'en' ? (await import('../../../present/privacy/words-en.ts')).en : (await import('../../../present/privacy/words-ja.ts')).ja;

function Page() {
  const look = useLook(commonPorts, loadWords);
  return look ? (
    <LanguageProvider value={look.language}>
      <App words={look.words} />
    </LanguageProvider>
  ) : null;
}

const app = document.getElementById('app');
if (app) render(<Page />, app);
