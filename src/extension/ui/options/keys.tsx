import { useEffect, useState } from 'preact/hooks';
import type { OptionsWords } from '../../../present/options/words-ja.ts';
import { Icon } from '../components/icon.tsx';
import { Text } from '../components/text.tsx';
import type { Toast } from '../frame/use-toast.ts';
import type { CommandKeys, OptionsPorts } from './ports.ts';

/** The keys as they are now; read again when the page is looked at again, since they are changed elsewhere. */
function useKeys(ports: OptionsPorts): CommandKeys[] {
  const [keys, setKeys] = useState<CommandKeys[]>([]);
  useEffect(() => {
    const read = () => {
      ports.keys().then(setKeys, () => {});
    };
    read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, [ports]);
  return keys;
}

/** 'Alt+Shift+K' → one mark for each key. */
function Keyboard({ keys }: { keys: string }) {
  return (
    <span class="keyboard">
      {keys.split(/\+|(?<=[⌃⌥⇧⌘])/).map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}

/** Keys of the browser for us, how to change them, and keys inside our views. */
export function Keys({ ports, words, toast }: { ports: OptionsPorts; words: OptionsWords; toast: Toast }) {
  const keys = useKeys(ports);
  const [byHand, setByHand] = useState(false);
  const change = () => {
    ports.openKeys().then((opened) => setByHand(!opened));
  };
  const copy = () => {
    ports.copy(ports.keysAddress).then(
      () => toast.show({ text: words.copied, undo: null }),
      () => {},
    );
  };
  return (
    <>
      <p class="hint">
        <Text>{words.keysLead}</Text>
      </p>
      <dl class="key-list">
        {keys.map(({ name, shortcut }) => (
          <div key={name} data-command={name}>
            <dt>{words.commands[name] ?? name}</dt>
            <dd>{shortcut ? <Keyboard keys={shortcut} /> : <span class="quiet">{words.noKey}</span>}</dd>
          </div>
        ))}
      </dl>
      <div class="acts">
        <button class="btn" type="button" data-action="keys" onClick={change}>
          {words.changeKeys}
        </button>
        {byHand && (
          <span class="acts" role="status">
            {words.keysAt} <code>{ports.keysAddress}</code>
            <button class="btn-text btn-s" type="button" onClick={copy}>
              <Icon name="copy" small />
              {words.copy}
            </button>
          </span>
        )}
      </div>
      <p class="hint">
        <Text>{words.inPopup}</Text>
      </p>
      <dl class="key-list">
        {words.popupKeys.map(({ keys: pressed, does }) => (
          <div key={pressed}>
            <dt>{does}</dt>
            <dd>
              <Keyboard keys={pressed} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
