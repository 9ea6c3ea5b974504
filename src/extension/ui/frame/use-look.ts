import { useEffect, useState } from 'preact/hooks';
import type { Lang } from '../../../core/model/audit.ts';
import { type Language, loadLanguage } from '../../../present/language/language.ts';
import type { Settings } from '../../messages/protocol.ts';
import { joinsPhrases } from '../components/text.tsx';

export interface LookPorts {
  /** Calls back with the settings that concern the look, now and whenever they change, until the returned function is called. */
  watchSettings(onSettings: (settings: Pick<Settings, 'lang' | 'theme'>) => void): () => void;
  /** The language that the browser chose among those of the extension. */
  browserLanguage(): string;
}

/** The language of the views; `auto` follows the browser. */
export const languageFor = (setting: Settings['lang'], browserLanguage: string): Lang => (setting === 'auto' ? (/^ja\b/i.test(browserLanguage) ? 'ja' : 'en') : setting);

function dress(lang: Lang, theme: Settings['theme']): void {
  const root = document.documentElement;
  root.lang = lang;
  root.classList.toggle('joins-phrases', joinsPhrases);
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
}

/** Language and colours of a document, which change at once when the settings do. Null until they are known. */
export function useLook<W>(ports: LookPorts, loadWords: (lang: Lang) => Promise<W>): { language: Language; words: W } | null {
  const [look, setLook] = useState<{ language: Language; words: W } | null>(null);
  useEffect(() => {
    let latest = 0;
    return ports.watchSettings(({ lang, theme }) => {
      const turn = ++latest;
      const chosen = languageFor(lang, ports.browserLanguage());
      Promise.all([loadLanguage(chosen), loadWords(chosen)]).then(([language, words]) => {
        if (turn !== latest) return;
        dress(chosen, theme);
        setLook({ language, words });
      });
    });
  }, [ports, loadWords]);
  return look;
}
