import { useCallback, useEffect, useState } from 'preact/hooks';
import { loadDetails } from '../../../present/language/language.ts';
import { useLanguage } from '../components/language.ts';

const SHOWN_FOR = 2500;

/** Copies the question on a criterion and says so for a moment: `copied` is the criterion, `said` the words for screen readers. */
export function useCopy(write: (text: string) => Promise<void>) {
  const { m, lang } = useLanguage();
  const [copied, setCopied] = useState<string | null>(null);
  const [said, setSaid] = useState('');

  const copy = useCallback(
    (id: string) => {
      const copying = loadDetails(lang).then((details) => write(details[id]?.ask ?? ''));
      copying.then(
        () => {
          setCopied(id);
          setSaid(m.copied);
        },
        () => setSaid(m.copyFailed),
      );
    },
    [write, m, lang],
  );

  useEffect(() => {
    if (said === '') return;
    const timer = setTimeout(() => {
      setCopied(null);
      setSaid('');
    }, SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [said]);

  return { copied, said, copy };
}
