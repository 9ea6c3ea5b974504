import type { SayView } from '../../../present/popup.ts';
import { Sentences, Text } from './text.tsx';

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
