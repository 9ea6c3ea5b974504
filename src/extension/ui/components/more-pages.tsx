import { useContext } from 'preact/hooks';
import { type PageName, pageAddress } from '../frame/pages.ts';
import { useLanguage } from './language.ts';
import { OpenContext } from './page-link.tsx';

const PAGES: readonly PageName[] = ['options', 'help', 'privacy'];

/** At the end of a view: pages that are about the whole, not about one site. */
export function MorePages() {
  const { m } = useLanguage();
  const open = useContext(OpenContext);
  return (
    <p class="scope more-pages">
      {PAGES.map((page) => (
        <button key={page} class="btn-text btn-s" type="button" data-opens={page} onClick={() => open(pageAddress(page, []))}>
          {m.pages[page]}
        </button>
      ))}
    </p>
  );
}
