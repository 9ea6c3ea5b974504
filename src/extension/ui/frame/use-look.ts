import { useEffect, useState } from 'preact/hooks';
import type { Lang } from '../../../core/model/audit.ts';
import { type Language, loadLanguage } from '../../../present/language/language.ts';
import { DEFAULT_PROFILE, type ProfileInUse } from '../../../core/model/profile.ts';
import type { Look, Settings } from '../../messages/protocol.ts';
import { joinsPhrases } from '../components/text.tsx';

/** Settings that concern what is seen; the default profile without one. */
export type SeenSettings = Pick<Look, 'lang' | 'theme'> & Partial<Pick<Look, 'profile'>>;

export interface LookPorts {
  /** Calls back with the settings that concern the look, now and whenever they change, until the returned function is called. */
  watchSettings(onSettings: (settings: SeenSettings) => void): () => void;
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

/** How a document looks, and by which profile it counts. */
export interface InUse<W> {
  language: Language;
  words: W;
  profile: ProfileInUse;
}

/** Language, colours and profile of a document, which change at once when the settings do. Null until they are known. */
export function useLook<W>(ports: LookPorts, loadWords: (lang: Lang) => Promise<W>): InUse<W> | null {
  const [look, setLook] = useState<InUse<W> | null>(null);
  useEffect(() => {
    let latest = 0;
    return ports.watchSettings(({ lang, theme, profile = DEFAULT_PROFILE }) => {
      const turn = ++latest;
      const chosen = languageFor(lang, ports.browserLanguage());
      Promise.all([loadLanguage(chosen), loadWords(chosen)]).then(([language, words]) => {
        if (turn !== latest) return;
        dress(chosen, theme);
        setLook({ language, words, profile });
      });
    });
  }, [ports, loadWords]);
  return look;
}
