import type { CoverageView, PageLine, ProgressView } from '../../../present/pages.ts';
import { Icon, type IconName } from './icon.tsx';
import { useLanguage } from './language.ts';
import { PageLink } from './page-link.tsx';

const ICONS: Record<PageLine['state'], IconName> = { read: 'tick', reading: 'arrow', waiting: 'dot', unread: 'dash' };

/** What is being read, in order, while the audit runs. */
export function Reads({ progress }: { progress: ProgressView }) {
  const { m } = useLanguage();
  if (progress.lines.length === 0) return null;
  return (
    <section class="block">
      <div class="head">
        <h2>{m.readingPages}</h2>
        <span class="note">{m.sameSiteOnly}</span>
      </div>
      <ol class="reads">
        {progress.lines.map(({ url, name, state, word }) => (
          <li key={url} class={`is-${state}`}>
            <Icon name={ICONS[state]} small />
            <span class="page">{name}</span>
            <span class={state === 'waiting' ? 'sr' : 'state'}>{word}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Which pages were read and which were not, with the reason. */
export function Coverage({ coverage, open }: { coverage: CoverageView; open: boolean }) {
  const { m } = useLanguage();
  return (
    <section id="coverage" class="coverage" aria-label={m.coverageTitle} hidden={!open}>
      <ul>
        {coverage.lines.map(({ url, href, name, path, state, word }) => (
          <li key={url} class={`is-${state}`}>
            <Icon name={ICONS[state]} small />
            <span class="page">
              <PageLink href={href} name={name} />
              <span class="path">{path}</span>
            </span>
            <span class="state">{word}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
