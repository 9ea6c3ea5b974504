import { useLanguage } from '../components/language.ts';
import { PAGES, PAGES_IN_HEAD, type PageName } from './pages.ts';

/** Head of every full page: what this is, and where else to go. */
export function Top({ current }: { current: PageName }) {
  const { m } = useLanguage();
  return (
    <header class="top">
      <a class="brand" href={PAGES.library}>
        <svg viewBox="0 0 32 32" aria-hidden="true">
          <rect class="brand-ground" width="32" height="32" rx="6" />
          <g class="brand-line">
            <path class="brand-frame" d="M6.25 13V6.25H13M25.75 19v6.75H19" />
            <path class="brand-tick" d="m10.2 16.6 4.3 4.3 7.6-8.8" />
          </g>
        </svg>
        {m.appName}
      </a>
      <nav aria-label={m.pagesLabel}>
        {PAGES_IN_HEAD.map((name) => (
          <a key={name} href={PAGES[name]} aria-current={name === current ? 'page' : undefined}>
            {m.pages[name]}
          </a>
        ))}
      </nav>
    </header>
  );
}
