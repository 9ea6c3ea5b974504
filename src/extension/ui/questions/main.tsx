import { render } from 'preact';
import type { Lang } from '../../../core/model/audit.ts';
import type { QuestionWords } from '../../../present/questions/words-ja.ts';
import { loadReportLanguage, type ReportLanguage } from '../../../present/report/language.ts';
import '../styles/tokens.css';
import '../styles/base.css';
import '../frame/frame.css';
import './questions.css';
import { LanguageProvider } from '../components/language.ts';
import { useLook } from '../frame/use-look.ts';
import { App } from './app.tsx';
import { questionsPorts } from './browser-ports.ts';

interface Words {
  report: ReportLanguage;
  questions: QuestionWords;
}

async function loadWords(lang: Lang): Promise<Words> {
  const questions = lang === 'en' ? (await import('../../../present/questions/words-en.ts')).en : (await import('../../../present/questions/words-ja.ts')).ja;
  return { report: await loadReportLanguage(lang), questions };
}

function Page() {
  const look = useLook(questionsPorts, loadWords);
  return look ? (
    <LanguageProvider value={look.language}>
      <App ports={questionsPorts} words={look.words.questions} language={look.words.report} profile={look.profile} />
    </LanguageProvider>
  ) : null;
}

const app = document.getElementById('app');
if (app) render(<Page />, app);
