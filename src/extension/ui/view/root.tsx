import type { ComponentProps } from 'preact';
import { useEffect } from 'preact/hooks';
import { LanguageProvider } from '../components/language.ts';
import { useLook } from '../frame/use-look.ts';
import { App } from './app.tsx';

/** Popup and panel need no words but those of the language itself. */
const noOtherWords = async (): Promise<null> => null;

/** Language and colours, which change at once when the settings do; then the view itself. */
export function Root(props: ComponentProps<typeof App>) {
  const { ports } = props;
  const language = useLook(ports, noOtherWords)?.language;
  useEffect(() => {
    if (language) document.title = language.m.appName;
  }, [language]);
  return language ? (
    <LanguageProvider value={language}>
      <App {...props} />
    </LanguageProvider>
  ) : null;
}
