import { Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { HelpWords } from '../../../present/help/words-ja.ts';
import { Text } from '../components/text.tsx';
import { ChapterView, Terms } from '../frame/chapters.tsx';
import type { HelpPorts, Shortcut } from './ports.ts';

/** The button's own command, to which the manifest gives no description. */
const OF_THE_BUTTON = '_execute_action';

function KeyNames({ names }: { names: readonly string[] }) {
  return names.map((name, n) => (
    <Fragment key={name}>
      {n > 0 && ' '}
      <kbd>{name}</kbd>
    </Fragment>
  ));
}

/** What the keyboard does; the browser's shortcuts as they are set now. */
export function Keys({ words, ports }: { words: HelpWords; ports: HelpPorts }) {
  const { title, lead, browser, start, unset, change, groups } = words.keys;
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    ports.shortcuts().then(setShortcuts, () => {});
  }, [ports]);
  return (
    <ChapterView id="keys" title={title}>
      <p>
        <Text>{lead}</Text>
      </p>
      {shortcuts.length > 0 && (
        <>
          <h3>{browser}</h3>
          <Terms>
            {shortcuts.map(({ name, does, keys }) => ({
              term: keys ? <KeyNames names={[keys]} /> : <span class="quiet">{unset}</span>,
              text: <Text>{name === OF_THE_BUTTON ? start : does}</Text>,
            }))}
          </Terms>
          <p class="quiet">
            <Text>{change}</Text>
          </p>
        </>
      )}
      {groups.map(({ where, keys }) => (
        <Fragment key={where}>
          <h3>{where}</h3>
          <Terms>{keys.map((key) => ({ term: <KeyNames names={key.keys} />, text: <Text>{key.what}</Text> }))}</Terms>
        </Fragment>
      ))}
    </ChapterView>
  );
}
