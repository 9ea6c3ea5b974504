import type { ComponentProps } from 'preact';
import { useEffect } from 'preact/hooks';
import { LanguageProvider } from '../components/language.ts';
import { useLook } from '../frame/use-look.ts';
import { App } from './app.tsx';

/** Popup and panel need no words but those of the language itself. */
const noOtherWords = async (): Promise<null> => null;

/** Language and colours, which change at once when the settings do; then the view itself. */
export function Root(props: Omit<ComponentProps<typeof App>, 'profile'>) {
  const { ports } = props;
  const look = useLook(ports, noOtherWords);
  const language = look?.language;
  useEffect(() => {
    if (language) document.title = language.m.appName;
  }, [language]);
  return language && look ? (
    <LanguageProvider value={language}>
      <App {...props} profile={look.profile} />
    </LanguageProvider>
  ) : null;
}
