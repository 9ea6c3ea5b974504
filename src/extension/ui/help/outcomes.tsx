import type { HelpWords, Outcome } from '../../../present/help/words-ja.ts';
import { STATUS_ORDER } from '../../../present/tally.ts';
import { StatusWord } from '../components/icon.tsx';
import { useLanguage } from '../components/language.ts';
import { Text } from '../components/text.tsx';
import { Blocks, ChapterView, Terms } from '../frame/chapters.tsx';

const OUTCOMES: readonly Outcome[] = [...STATUS_ORDER, 'clear'];

/** A status as the results show it; 該当なし has the ink of what is not counted. */
function Word({ outcome }: { outcome: Outcome }) {
  const { m } = useLanguage();
  return outcome === 'clear' ? <StatusWord status="unknown" icon="met" word={m.clear} /> : <StatusWord status={outcome} word={m.status[outcome]} />;
}

function Meaning({ outcome, words }: { outcome: Outcome; words: HelpWords }) {
  const language = useLanguage();
  const { means, criterion, quote, note } = words.outcomes.of[outcome];
  return (
    <>
      <p>
        <Text>{means}</Text>
      </p>
      <figure class="sample" data-outcome={outcome}>
        <figcaption class="sr">{words.outcomes.example}</figcaption>
        <p class="sample-head">
          <b>
            <Text>{language.words[criterion]?.title ?? criterion}</Text>
          </b>
          <Word outcome={outcome} />
        </p>
        {note && (
          <p class="sample-note">
            <Text>{note}</Text>
          </p>
        )}
        {quote && (
          <blockquote lang="ja" class="said">
            <Text>{`「${quote}」`}</Text>
          </blockquote>
        )}
      </figure>
    </>
  );
}

/** What each status means, with an example. */
export function Outcomes({ words }: { words: HelpWords }) {
  const { title, lead, after } = words.outcomes;
  return (
    <ChapterView id="outcomes" title={title}>
      <p>
        <Text>{lead}</Text>
      </p>
      <Terms>{OUTCOMES.map((outcome) => ({ term: <Word outcome={outcome} />, text: <Meaning outcome={outcome} words={words} /> }))}</Terms>
      <Blocks blocks={after} />
    </ChapterView>
  );
}
