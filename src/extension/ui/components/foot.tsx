import type { ResultsView } from '../../../present/popup.ts';
import { type PageName, pageAddress } from '../frame/pages.ts';
import { Icon, type IconName } from './icon.tsx';
import { useLanguage } from './language.ts';

const LINKS: readonly { page: PageName; icon: IconName }[] = [
  { page: 'compare', icon: 'compare' },
  { page: 'questions', icon: 'pen' },
];

/** Where files are offered. */
export const exportAddress = (site: string): string => `${pageAddress('questions', [site])}#files`;

interface FootProps {
  saved: ResultsView['saved'];
  origin: string;
  onPanel: (() => void) | null;
  onOpen: (url: string) => void;
}

/** Whether the audit is saved, and where else it can be seen. */
export function Foot({ saved, origin, onPanel, onOpen }: FootProps) {
  const { m } = useLanguage();
  const words = { saving: m.saving, saved: m.saved, failed: m.notSaved, private: m.notKept };
  return (
    <footer class="foot">
      {saved === 'saved' ? (
        <button
          class="saved btn-text btn-s"
          type="button"
          aria-label={`${m.saved}: ${m.pages.library}`}
          title={m.pages.library}
          data-opens="library"
          onClick={() => onOpen(pageAddress('library', []))}
        >
          <Icon name="tick" small />
          {m.saved}
        </button>
      ) : (
        <span class={`saved${saved === 'failed' ? ' is-failed' : ''}`}>{words[saved]}</span>
      )}
      <span class="foot-acts">
        {saved === 'saved' &&
          LINKS.map(({ page, icon }) => (
            <button key={page} class="btn-text btn-s" type="button" data-opens={page} onClick={() => onOpen(pageAddress(page, page === 'compare' ? [] : [origin]))}>
              <Icon name={icon} small />
              {m.pages[page]}
            </button>
          ))}
        {(saved === 'saved' || saved === 'failed') && (
          <button class="btn-text btn-s" type="button" data-opens="export" onClick={() => onOpen(exportAddress(origin))}>
            <Icon name="save" small />
            {m.exportLabel}
          </button>
        )}
        {onPanel && (
          <button class="btn-text btn-s" type="button" aria-label={m.panelLabel} title={m.panelLabel} data-opens-panel onClick={onPanel}>
            <Icon name="panel" small />
            {m.panel}
          </button>
        )}
      </span>
    </footer>
  );
}
