import type { RefObject } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { clearMarks, showMarks } from '../../../dom/show-marks.ts';
import type { InPagePlan } from '../../../present/in-page.ts';
import { OVERLAY_CSS } from '../../overlay-look.ts';
import { sampleFile, samplePage } from '../../samples.ts';
import type { SampleStage, StageWindow } from '../sample/stage.ts';

type View = Window & typeof globalThis;

/** The window of the frame, whose pages are files of ours: we may look into it, and nothing in it runs. */
const viewOf = (frame: HTMLIFrameElement): View | null => frame.contentWindow as View | null;

/** The address that the frame's page has on its site; null for a page of no sample. */
function shownIn(frame: HTMLIFrameElement): string | null {
  try {
    return samplePage(viewOf(frame)?.location.pathname ?? '');
  } catch {
    return null;
  }
}

/** The sites are light in themselves, so that the frame does not know which colours the person prefers. */
const themeOf = ({ theme }: InPagePlan): InPagePlan['theme'] => (theme !== 'auto' ? theme : matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

const loaded = (frame: HTMLIFrameElement): Promise<unknown> => new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));

async function open(frame: HTMLIFrameElement, url: string): Promise<void> {
  const file = sampleFile(url);
  if (file === null || shownIn(frame) === url.replace(/#.*$/s, '')) return;
  const ready = loaded(frame);
  // In place of the page before: the Back button is the welcome page's own.
  viewOf(frame)?.location.replace(new URL(`/${file}`, location.href));
  await ready;
}

/** Shows pages of a sample's site in a frame, and evidence in them. Gives the address of the page that is there. */
export function useStage(frame: RefObject<HTMLIFrameElement | null>): string | null {
  const [address, setAddress] = useState<string | null>(null);

  const onLoad = useCallback(() => setAddress(frame.current && shownIn(frame.current)), [frame]);
  useEffect(() => {
    const { current } = frame;
    current?.addEventListener('load', onLoad);
    return () => current?.removeEventListener('load', onLoad);
  }, [frame, onLoad]);

  useEffect(() => {
    const stage: SampleStage = {
      async open(url) {
        if (frame.current) await open(frame.current, url);
      },
      async show(plan) {
        const { current } = frame;
        if (!current) return { state: 'unreachable' };
        await open(current, plan.pageUrl);
        const view = viewOf(current);
        if (!view || shownIn(current) === null) return { state: 'unreachable' };
        current.scrollIntoView({ block: 'nearest' });
        return { state: 'shown', ...(await showMarks({ ...plan, theme: themeOf(plan) }, OVERLAY_CSS, view)) };
      },
    };
    const around = window as unknown as StageWindow;
    around.hishoStage = stage;
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') clearMarks();
    };
    window.addEventListener('keydown', onKey);
    return () => {
      clearMarks();
      delete around.hishoStage;
      window.removeEventListener('keydown', onKey);
    };
  }, [frame]);

  return address;
}
