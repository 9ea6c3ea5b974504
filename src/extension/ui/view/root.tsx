import type { ComponentProps } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Lang } from '../../../core/model/audit.ts';
import { type Language, loadLanguage } from '../../../present/language/language.ts';
import type { Settings } from '../../messages/protocol.ts';
import { LanguageProvider } from '../components/language.ts';
import { joinsPhrases } from '../components/text.tsx';
import { App } from './app.tsx';

/** The language of the views; `auto` follows the browser. */
export const languageFor = (setting: Settings['lang'], browserLanguage: string): Lang => (setting === 'auto' ? (/^ja\b/i.test(browserLanguage) ? 'ja' : 'en') : setting);

function dress(language: Language, theme: Settings['theme']): void {
  const root = document.documentElement;
  root.lang = language.lang;
  document.title = language.m.appName;
  root.classList.toggle('joins-phrases', joinsPhrases);
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
}

/** Language and colours, which change at once when the settings do; then the popup itself. */
export function Root({ ports, above }: ComponentProps<typeof App>) {
  const [language, setLanguage] = useState<Language | null>(null);
  useEffect(() => {
    let latest = 0;
    return ports.watchSettings(({ lang, theme }) => {
      const turn = ++latest;
      loadLanguage(languageFor(lang, ports.browserLanguage())).then((loaded) => {
        if (turn !== latest) return;
        dress(loaded, theme);
        setLanguage(loaded);
      });
    });
  }, [ports]);
  return language ? (
    <LanguageProvider value={language}>
      <App ports={ports} {...(above ? { above } : {})} />
    </LanguageProvider>
  ) : null;
}
