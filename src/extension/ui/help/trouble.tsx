import type { PageReason } from '../../../core/model/site.ts';
import type { HelpWords } from '../../../present/help/words-ja.ts';
import type { BlockedKey } from '../../../present/job.ts';
import { blocked as en } from '../../../present/messages/en/blocked.ts';
import { blocked as ja } from '../../../present/messages/ja/blocked.ts';
import { useLanguage } from '../components/language.ts';
import { Text } from '../components/text.tsx';
import { ChapterView, Terms } from '../frame/chapters.tsx';

/** Everything that keeps a page from being audited, the commonest first. What a person has stopped needs no help. */
const BLOCKED: readonly BlockedKey[] = [
  'not-a-provider',
  'several-providers',
  'pdf',
  'file-permission',
  'permission',
  'empty-shell',
  'browser-page',
  'store-page',
  'no-connection',
  'tab-closed',
  'storage-full',
  'storage-blocked',
  'newer-schema',
  'internal',
];

const REASONS: readonly PageReason[] = [
  'login',
  'policy',
  'pdf',
  'shell',
  'robots',
  'limit',
  'other-site',
  'not-found',
  'network',
  'timeout',
  'http',
  'not-html',
  'too-large',
  'cancelled',
];

/** What the views say where something could not be read, in their own words, and what to do. */
export function Trouble({ words }: { words: HelpWords }) {
  const { m, lang } = useLanguage();
  const blocked = { ja, en }[lang];
  const { title, lead, pages, pagesLead, todo } = words.trouble;
  return (
    <ChapterView id="trouble" title={title}>
      <p>
        <Text>{lead}</Text>
      </p>
      <Terms>
        {BLOCKED.map((key) => ({
          term: <Text>{blocked[key].title}</Text>,
          text: (
            <>
              <b>
                <Text>{blocked[key].say}</Text>
              </b>
              <br />
              <Text>{blocked[key].todo}</Text>
            </>
          ),
        }))}
      </Terms>
      <h3>{pages}</h3>
      <p>
        <Text>{pagesLead}</Text>
      </p>
      <Terms>{REASONS.map((reason) => ({ term: <Text>{m.reason[reason]}</Text>, text: <Text>{todo[reason]}</Text> }))}</Terms>
    </ChapterView>
  );
}
