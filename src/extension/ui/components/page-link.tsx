import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { useLanguage } from './language.ts';

/** Opens an address in a new tab. */
export const OpenContext = createContext<(url: string) => void>(() => {});

/** A page's name; where a tab can show the page, a link that opens it. */
export function PageLink({ href, name }: { href: string | null; name: string }) {
  const { m } = useLanguage();
  const open = useContext(OpenContext);
  if (!href) return <span>{name}</span>;
  return (
    <a
      href={href}
      target="_blank"
      rel="noreferrer"
      aria-label={m.openPage(name)}
      onClick={(event) => {
        event.preventDefault();
        open(href);
      }}
    >
      {name}
    </a>
  );
}
