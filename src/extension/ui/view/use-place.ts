import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { List, ListState } from './use-list.ts';

/** Where a person was in the results of a site. */
export interface Place {
  list: ListState;
  scrollTop: number;
}

export interface PlacePorts {
  loadPlace(origin: string): Promise<Place | null>;
  savePlace(origin: string, place: Place): Promise<void>;
}

/** Not put off by what follows: who goes on moving until the popup closes would lose everything. */
const SAVE_AFTER = 150;

/** Opens the results where they were when the popup was closed, and keeps the place from then on. Gives what to call on scrolling. */
export function usePlace(ports: PlacePorts, origin: string, list: List, scroller: RefObject<HTMLElement | null>): () => void {
  const timer = useRef(0);
  const ready = useRef(false);
  const wanted = useRef<number | null>(null);
  const { state, restore } = list;
  const now = useRef(state);
  now.current = state;

  useEffect(() => {
    ready.current = false;
    if (origin === '') return;
    ports.loadPlace(origin).then((place) => {
      ready.current = true;
      if (!place) return;
      wanted.current = place.scrollTop;
      restore(place.list);
    });
  }, [ports, origin, restore]);

  const save = () => {
    if (!ready.current || timer.current) return;
    timer.current = window.setTimeout(() => {
      timer.current = 0;
      ports.savePlace(origin, { list: now.current, scrollTop: scroller.current?.scrollTop ?? 0 });
    }, SAVE_AFTER);
  };

  useEffect(() => {
    if (wanted.current !== null && scroller.current) scroller.current.scrollTop = wanted.current;
    wanted.current = null;
    save();
  }, [state]);

  return save;
}
