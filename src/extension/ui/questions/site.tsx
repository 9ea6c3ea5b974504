import { useMemo, useState } from 'preact/hooks';
import type { ProfileInUse } from '../../../core/model/profile.ts';
import type { Dossier } from '../../../core/model/dossier.ts';
import { addresseeOf, askedQuestions } from '../../../present/questions/questions.ts';
import { startLinksOf } from '../../../present/questions/start-links.ts';
import type { QuestionWords } from '../../../present/questions/words-ja.ts';
import type { ReportLanguage } from '../../../present/report/language.ts';
import type { ReportView } from '../../../present/report/report.ts';
import type { ReportRow } from '../../../present/report/rows.ts';
import { withAsked, withoutVerdict, withVerdict, withVerdictPatch } from '../../storage/library/additions.ts';
import { Icon } from '../components/icon.tsx';
import { Text } from '../components/text.tsx';
import { SAVE_FORMATS, type SaveFormat } from '../frame/save-formats.ts';
import { ToastBox } from '../frame/toast.tsx';
import { useToast } from '../frame/use-toast.ts';
import { type Change, changeAnswer, changeManual, chooseQuestions } from './changes.ts';
import { MailText } from './mail-text.tsx';
import { ManualChecks } from './manual-checks.tsx';
import { Parts } from './parts.tsx';
import type { QuestionsPorts } from './ports.ts';
import { QuestionList } from './question-list.tsx';
import type { KeptDossier } from './use-dossier.ts';
import { VerdictList } from './verdict-list.tsx';

interface SiteProps {
  ports: QuestionsPorts;
  words: QuestionWords;
  language: ReportLanguage;
  profile: ProfileInUse;
  report: ReportView;
  dossier: Dossier;
  kept: Pick<KeptDossier, 'additions' | 'change' | 'reread'>;
}

const now = (): string => new Date().toISOString();

/** Everything about one site: its questions, checks, verdicts and files. */
export function Site({ ports, words, language, profile, report, dossier, kept }: SiteProps) {
  const { additions, change, reread } = kept;
  const toast = useToast();
  const [saved, setSaved] = useState('');
  const questions = useMemo(() => askedQuestions(report.questions, additions?.unasked ?? []), [report, additions]);
  const links = useMemo(() => startLinksOf(dossier.audit, report, language, words), [dossier.audit, report, language, words]);
  const done = report.manual.filter(({ state }) => state !== 'open').length;

  const save = async (what: string, wanted: Change): Promise<boolean> => {
    const is = await change(wanted);
    setSaved(is ? words.saved(what) : '');
    return is;
  };
  const copy = (text: string): void => {
    ports.copy(text).then(
      () => toast.show({ text: words.copied, undo: null }),
      () => toast.show({ text: words.copyFailed, undo: null }),
    );
  };
  const revert = async (row: ReportRow): Promise<boolean> => {
    const own = dossier.verdicts.findLast(({ criterion }) => criterion === row.id);
    if (!own || !(await save(words.verdictOf(row.title), (all) => withoutVerdict(all, row.id)))) return false;
    toast.show({ text: words.reverted(row.title), undo: () => save(words.verdictOf(row.title), (all) => withVerdict(all, own)) });
    return true;
  };
  const write = async (format: SaveFormat): Promise<void> => {
    // Where nothing can be read any more, what is shown can still be taken along.
    const newest = (await reread()) ?? dossier;
    const { exportDossier } = await import('../../../export/export.ts');
    const file = exportDossier(newest, format, language, { profile });
    ports.download(file);
    toast.show({ text: words.written(file.name), undo: null });
  };

  return (
    <>
      <Parts
        parts={[
          { id: 'questions', title: words.questions, note: words.count(report.questions.length) },
          { id: 'checks', title: words.manual, note: words.checked(done, report.manual.length) },
          { id: 'verdicts', title: words.verdicts, note: words.ownCount(report.ownCount) },
          { id: 'files', title: words.save, note: '' },
        ]}
        label={words.parts}
      />
      <section id="questions" aria-labelledby="questions-title">
        <h2 id="questions-title">{words.questions}</h2>
        <div class="two">
          <QuestionList
            questions={questions}
            language={language}
            words={words}
            onAsk={({ criterion, title }, asked) => save(title, (all) => withAsked(all, criterion, asked))}
            onChoose={(asked) =>
              save(
                words.choice,
                chooseQuestions(
                  questions.filter(({ askable }) => askable).map(({ criterion }) => criterion),
                  asked,
                ),
              )
            }
            onCopy={copy}
            onAnswer={({ criterion, title }, patch) => save(words.answerOf(title), changeAnswer(criterion, patch, now()))}
          />
          <MailText questions={questions} addressee={addresseeOf(dossier.audit, report)} language={language} words={words} onCopy={copy} />
        </div>
      </section>
      <section id="checks" aria-labelledby="checks-title">
        <h2 id="checks-title">{words.manual}</h2>
        <p class="lead-in">
          <Text>{words.manualLead}</Text>
        </p>
        <ManualChecks checks={report.manual} links={links} language={language} words={words} onChange={({ id, title }, patch) => save(title, changeManual(id, patch, now()))} />
      </section>
      <section id="verdicts" aria-labelledby="verdicts-title">
        <h2 id="verdicts-title">{words.verdicts}</h2>
        <p class="lead-in">
          <Text>{words.verdictsLead}</Text>
        </p>
        <VerdictList
          rows={report.rows}
          ownCount={report.ownCount}
          language={language}
          words={words}
          onChange={(row, patch) => save(words.verdictOf(row.title), (all) => withVerdictPatch(all, row.id, patch, row.own?.audited.status ?? row.status, now()))}
          onRevert={revert}
        />
      </section>
      <section id="files" aria-labelledby="files-title">
        <h2 id="files-title">{words.save}</h2>
        <p class="lead-in">
          <Text>{words.saveLead}</Text>
        </p>
        <div class="tools">
          {SAVE_FORMATS.map((format) => (
            <button key={format} class="btn" type="button" data-export={format} onClick={() => write(format)}>
              <Icon name="save" small />
              {words.formats[format]}
            </button>
          ))}
        </div>
        <p class="after">
          <Text>{report.limits}</Text>
        </p>
      </section>
      <p class="saved-note" role="status" data-saved>
        {saved}
      </p>
      <ToastBox toast={toast} undo={words.undo} />
    </>
  );
}
