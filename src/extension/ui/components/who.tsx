import type { ResultsView } from '../../../present/popup.ts';
import { Icon } from './icon.tsx';
import { useLanguage } from './language.ts';
import { Name } from './text.tsx';

interface WhoProps {
  view: ResultsView;
  coverageOpen: boolean;
  onCoverage: () => void;
  onCancel: () => void;
  onAgain: () => void;
}

/** Who it is, when, and how much was read: three lines of the same height while running and when done. */
export function Who({ view, coverageOpen, onCoverage, onCancel, onAgain }: WhoProps) {
  const { m } = useLanguage();
  const { who, state } = view;
  return (
    <header class="who">
      <div class="who-top">
        <h1>
          <Name>{who.name}</Name>
        </h1>
        {state === 'done' && (
          <button class="btn-text btn-s" type="button" onClick={onAgain}>
            <Icon name="again" small />
            {m.again}
          </button>
        )}
        {state === 'running' && view.auditId !== '' && (
          <button class="btn btn-s" type="button" aria-label={m.cancelLabel} onClick={onCancel}>
            {m.cancel}
          </button>
        )}
      </div>
      <p class="who-site">
        {who.service && <span>{who.service}</span>}
        {who.service && who.domain && <span class="sep">／</span>}
        <span class="nb">{who.domain}</span>
      </p>
      {state === 'running' ? (
        <p class="who-read">
          <span class="who-now">{view.progress.text}</span>
          <span class="tab who-count">{view.progress.count}</span>
        </p>
      ) : (
        <div class="who-read">
          <span class="tab">{view.when}</span>
          <button class="who-pages" type="button" aria-expanded={coverageOpen} aria-controls="coverage" onClick={onCoverage}>
            <span>{view.coverage.text}</span>
            <Icon name={coverageOpen ? 'down' : 'right'} small />
          </button>
        </div>
      )}
    </header>
  );
}

/** A line under the head: how far the reading is. Keeps its place when done. */
export function Progress({ view }: { view: ResultsView }) {
  const { m } = useLanguage();
  if (view.state === 'done') return <div class="progress is-done" />;
  const { done, of, label } = view.progress;
  return (
    <div class="progress" role="progressbar" aria-label={m.progressLabel} aria-valuemin={0} aria-valuemax={of} aria-valuenow={done} aria-valuetext={label}>
      <svg aria-hidden="true">
        <rect width={`${of > 0 ? (done / of) * 100 : 0}%`} height="3" />
      </svg>
    </div>
  );
}
