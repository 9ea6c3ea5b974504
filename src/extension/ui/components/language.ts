import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { CatalogueDetails } from '../../../present/catalogue/catalogue.ts';
import { type Language, loadDetails } from '../../../present/language/language.ts';

const LanguageContext = createContext<Language | null>(null);

export const LanguageProvider = LanguageContext.Provider;

/** Texts of the language in use. */
export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (!language) throw new Error('No LanguageProvider above this component');
  return language;
}

/** Why each criterion is asked for and how to ask, null until it is loaded. */
export function useDetails(): CatalogueDetails | null {
  const { lang } = useLanguage();
  const [details, setDetails] = useState<CatalogueDetails | null>(null);
  useEffect(() => {
    let gone = false;
    loadDetails(lang).then((loaded) => {
      if (!gone) setDetails(loaded);
    });
    return () => {
      gone = true;
    };
  }, [lang]);
  return details;
}
