import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../../present/language/language.ts';

const LanguageContext = createContext<Language | null>(null);

export const LanguageProvider = LanguageContext.Provider;

/** Texts of the language in use. */
export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (!language) throw new Error('No LanguageProvider above this component');
  return language;
}
