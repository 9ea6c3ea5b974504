import { useState } from 'preact/hooks';
import { type AskedQuestion, groupsOf } from '../../../present/questions/questions.ts';
import type { QuestionWords } from '../../../present/questions/words-ja.ts';
import type { ReportLanguage } from '../../../present/report/language.ts';
import { Icon, StatusWord } from '../components/icon.tsx';
import { Text } from '../components/text.tsx';
import { WordsField } from '../verdict/words-field.tsx';
import { DayField } from './day-field.tsx';

interface QuestionListProps {
  questions: readonly AskedQuestion[];
  language: ReportLanguage;
  words: QuestionWords;
  onAsk: (question: AskedQuestion, asked: boolean) => void;
  /** Asks exactly these. */
  onChoose: (asked: readonly string[]) => void;
  onCopy: (text: string) => void;
  onAnswer: (question: AskedQuestion, patch: { text?: string; day?: string }) => Promise<boolean>;
}

interface QuestionProps extends Pick<QuestionListProps, 'language' | 'words' | 'onAsk' | 'onCopy' | 'onAnswer'> {
  question: AskedQuestion;
}

function Answer({ question, words, onAnswer }: Pick<QuestionProps, 'question' | 'words' | 'onAnswer'>) {
  const { answer } = question;
  return (
    <div class="own">
      <WordsField label={words.answer} value={answer?.text ?? ''} onSave={(text) => onAnswer(question, { text })} />
      <DayField label={words.answerDay} value={answer?.day ?? ''} disabled={!answer} onSave={(day) => onAnswer(question, { day })} />
    </div>
  );
}

function Question({ question, language: { r }, words, onAsk, onCopy, onAnswer }: QuestionProps) {
  const { criterion, title, text, status, word, number, askable, answer } = question;
  // Once open it stays so: an answer that is deleted to be written anew must not take its field away.
  const [writing, setWriting] = useState(answer !== null);
  const open = writing || answer !== null;
  return (
    <li class={number === null ? 'is-off' : undefined} data-criterion={criterion} data-status={status}>
      <label class="pick">
        <input type="checkbox" checked={number !== null} disabled={!askable} aria-label={words.include(title)} onChange={(event) => onAsk(question, event.currentTarget.checked)} />
      </label>
      <div class="q">
        <div class="q-h">
          <b>
            {number !== null && <span class="q-n tab">{number}. </span>}
            {title}
          </b>
          <span class="q-st">
            {answer && (
              <span class="said-so">
                <Icon name="tick" small />
                {r.answer}
              </span>
            )}
            <StatusWord status={status} word={word} />
          </span>
        </div>
        <p>
          <Text>{text}</Text>
        </p>
        {open ? (
          <Answer question={question} words={words} onAnswer={onAnswer} />
        ) : (
          <button class="btn-text btn-s" type="button" data-action="answer" aria-label={words.writeAnswerTo(title)} onClick={() => setWriting(true)}>
            <Icon name="plus" small />
            {words.writeAnswer}
          </button>
        )}
      </div>
      <button class="btn-icon" type="button" aria-label={words.copyOne(title)} title={words.copyOne(title)} onClick={() => onCopy(text)}>
        <Icon name="copy" />
      </button>
    </li>
  );
}

/** Questions by weight, each chosen or not, with the answer that came. */
export function QuestionList({ questions, language, words, onAsk, onChoose, onCopy, onAnswer }: QuestionListProps) {
  const askable = questions.filter((question) => question.askable);
  const asked = questions.filter(({ number }) => number !== null).map(({ criterion }) => criterion);
  const ids = (chosen: readonly AskedQuestion[]): string[] => chosen.map(({ criterion }) => criterion);
  const answered = questions.filter(({ answer, number }) => answer !== null && number !== null);
  if (questions.length === 0) return <p class="quiet">{words.noQuestions}</p>;
  return (
    <div class="asks">
      <div class="tools">
        <span data-count="asked">
          <b class="tab">{words.chosen(asked.length)}</b> <span class="quiet tab">{words.ofAll(askable.length)}</span>
        </span>
        <span class="end">
          {answered.length > 0 && (
            <button class="btn-text btn-s" type="button" data-action="drop-answered" onClick={() => onChoose(asked.filter((id) => !ids(answered).includes(id)))}>
              {words.dropAnswered}
            </button>
          )}
          <button class="btn-text btn-s" type="button" data-action="choose-all" onClick={() => onChoose(ids(askable))}>
            {words.chooseAll}
          </button>
          <button class="btn-text btn-s" type="button" data-action="choose-must" onClick={() => onChoose(ids(askable.filter(({ weight }) => weight === 3)))}>
            {words.chooseMust}
          </button>
          <button class="btn-text btn-s" type="button" data-action="choose-none" onClick={() => onChoose([])}>
            {words.chooseNone}
          </button>
        </span>
      </div>
      {groupsOf(questions).map((group) => (
        <section key={group.weight} class="grp" aria-labelledby={`weight-${group.weight}`}>
          <h3 id={`weight-${group.weight}`}>
            <span class="weight">{language.r.weight[group.weight]}</span> <span class="quiet tab">{words.count(group.questions.length)}</span>
          </h3>
          <ol>
            {group.questions.map((question) => (
              <Question key={question.criterion} question={question} language={language} words={words} onAsk={onAsk} onCopy={onCopy} onAnswer={onAnswer} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
