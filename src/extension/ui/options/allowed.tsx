import { useCallback, useEffect, useState } from 'preact/hooks';
import type { OptionsWords } from '../../../present/options/words-ja.ts';
import { Text } from '../components/text.tsx';
import type { Toast } from '../frame/use-toast.ts';
import { Row } from './fields.tsx';
import type { OptionsPorts } from './ports.ts';

/** 'https://kanade.example/*' → 'kanade.example'; patterns of every site say so. */
function siteOf(pattern: string, words: OptionsWords): string {
  const [, host = pattern] = /^[^:]+:\/\/([^/]+)\//.exec(pattern) ?? [];
  return pattern === '<all_urls>' || host === '*' ? words.everySite : host.replace(/^\*\./, '');
}

function useAllowed(ports: OptionsPorts): string[] {
  const [patterns, setPatterns] = useState<string[]>([]);
  const read = useCallback(() => {
    ports.allowed().then(setPatterns, () => {});
  }, [ports]);
  useEffect(() => {
    read();
    return ports.watchAllowed(read);
  }, [ports, read]);
  return patterns;
}

/** Sites that may be read without a press, each with a way to take that back. */
export function Allowed({ ports, words, toast }: { ports: OptionsPorts; words: OptionsWords; toast: Toast }) {
  const patterns = useAllowed(ports);
  const withdraw = (pattern: string, site: string) => {
    const say = (done: boolean) => toast.show({ text: done ? words.withdrawn(site) : words.notWithdrawn, undo: null });
    ports.withdraw(pattern).then(say, () => say(false));
  };
  return (
    <>
      <p class="hint">
        <Text>{patterns.length === 0 ? words.noPermissions : words.permissionsLead}</Text>
      </p>
      <div class="rowset">
        {patterns.map((pattern) => {
          const site = siteOf(pattern, words);
          return (
            <Row key={pattern} title={site} note={words.permissionWhy}>
              <button class="btn btn-s" type="button" data-withdraw={pattern} aria-label={words.withdrawFrom(site)} onClick={() => withdraw(pattern, site)}>
                {words.withdraw}
              </button>
            </Row>
          );
        })}
      </div>
    </>
  );
}
