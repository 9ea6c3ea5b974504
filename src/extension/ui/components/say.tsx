import type { RecentView, SayView } from '../../../present/popup.ts';
import { Bar } from './bar.tsx';
import { StatusWord } from './icon.tsx';
import { useLanguage } from './language.ts';
import { Name, Sentences, Text } from './text.tsx';

/** A page that can't be audited, or was not: one sentence and what to do. */
export function Say({ view, onStart, onLook }: { view: SayView; onStart: () => void; onLook: (() => void) | null }) {
  return (
    <>
      <header class="who">
        <h1>
          <Text>{view.title}</Text>
        </h1>
        <p class="who-site">{view.address}</p>
      </header>
      <div class="say" role="status">
        <p>
          <Sentences>{view.say}</Sentences>
        </p>
        <p class="quiet">
          <Text>{view.todo}</Text>
        </p>
        {view.action && (
          <p class="acts">
            <button class="btn" type="button" data-say={view.action} onClick={view.action === 'look' && onLook ? onLook : onStart}>
              {view.label}
            </button>
          </p>
        )}
      </div>
    </>
  );
}

/** Earlier audits; each opens its site, where the button shows the audit. */
export function Recent({ recent, onOpen }: { recent: RecentView[]; onOpen: (url: string) => void }) {
  const { m } = useLanguage();
  if (recent.length === 0) return null;
  return (
    <section class="block recent">
      <div class="head">
        <h2>{m.recent}</h2>
      </div>
      <ul>
        {recent.map(({ origin, name, day, met, flagged, bar }) => (
          <li key={origin}>
            <a
              href={origin}
              target="_blank"
              rel="noreferrer"
              onClick={(event) => {
                event.preventDefault();
                onOpen(origin);
              }}
            >
              <b>
                <Name>{name}</Name>
              </b>
              <span class="tab">{day}</span>
              <span class="tab">{met}</span>
              {flagged && <StatusWord status="flagged" word={flagged} />}
              <Bar bar={bar} plain />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
