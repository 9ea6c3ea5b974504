import { render } from 'preact';
import type { Lang } from '../../../core/model/audit.ts';
import type { CompareWords } from '../../../present/comparison/words-ja.ts';
import { loadReportLanguage, type ReportLanguage } from '../../../present/report/language.ts';
import '../styles/tokens.css';
import '../styles/base.css';
import '../frame/frame.css';
import './compare.css';
import { LanguageProvider } from '../components/language.ts';
import { useLook } from '../frame/use-look.ts';
import { App } from './app.tsx';
import { comparePorts } from './browser-ports.ts';

interface Words {
  report: ReportLanguage;
  compare: CompareWords;
}

async function loadWords(lang: Lang): Promise<Words> {
  const compare = lang === 'en' ? (await import('../../../present/comparison/words-en.ts')).en : (await import('../../../present/comparison/words-ja.ts')).ja;
  return { report: await loadReportLanguage(lang), compare };
}

function Page() {
  const look = useLook(comparePorts, loadWords);
  return look ? (
    <LanguageProvider value={look.language}>
      <App ports={comparePorts} words={look.words.compare} language={look.words.report} profile={look.profile} />
    </LanguageProvider>
  ) : null;
}

const app = document.getElementById('app');
if (app) render(<Page />, app);
