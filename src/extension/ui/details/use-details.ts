import { useEffect, useState } from 'preact/hooks';
import type { CatalogueDetails } from '../../../present/catalogue/catalogue.ts';
import { loadDetails } from '../../../present/language/language.ts';
import { useLanguage } from '../components/language.ts';

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
