import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import type { JobState } from '../../../src/extension/messages/protocol.ts';
// What the popup loads when it is needed: read before, so that it is there a moment after it is asked for.
import '../../../src/extension/ui/details/row-details.tsx';
import '../../../src/extension/ui/recent/recent-audits.tsx';
import '../../../src/present/language/en-blocked.ts';
import '../../../src/present/language/ja-blocked.ts';
import { Root } from '../../../src/extension/ui/view/root.tsx';
import type { JobInput } from '../../../src/present/job.ts';
import { type FakeOptions, type FakePorts, fakePorts } from './fake-ports.ts';

/** The popup on fake ports, and the hands and eyes of a person before it. */

export const asState = (job: JobInput) => ({ schemaVersion: 1, isPrivate: false, ...job }) as JobState;

export const html = document.documentElement;
export const one = (selector: string) => document.querySelector<HTMLElement>(selector);
export const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
export const text = (selector: string) => one(selector)?.textContent ?? '';
export const row = (id: string) => one(`[data-criterion="${id}"]`);
export const isShown = (element: HTMLElement | null) => element !== null && element.closest('[hidden]') === null;
export const shownRows = () =>
  all('[data-criterion]')
    .filter(isShown)
    .map((element) => element.dataset.criterion);

/** The words of the first popup are loaded from files, which takes its time on a busy machine. */
const LANGUAGE_MS = 20_000;

export async function openPopup(job: JobInput | null, options: FakeOptions = {}): Promise<FakePorts> {
  document.body.innerHTML = '<div id="app"></div>';
  const ports = fakePorts(job && asState(job), options);
  await act(() => render(<Root ports={ports} />, one('#app') as HTMLElement));
  await vi.waitFor(async () => {
    await settle();
    if (!one('.pop')) throw new Error('no popup yet');
  }, LANGUAGE_MS);
  await settle();
  return ports;
}

/** Lets promises have their turn, and then all that they render. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) {
    await act(async () => {
      await new Promise((resolve) => setTimeout(resolve));
    });
  }
}

export async function press(element: HTMLElement | null): Promise<void> {
  if (!element) throw new Error('nothing to press');
  await act(() => element.click());
  await settle();
}

export async function key(name: string): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
  (document.activeElement ?? document.body).dispatchEvent(event);
  await settle();
  return event;
}

export async function type(value: string): Promise<void> {
  const input = one('input[type=search]') as HTMLInputElement;
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
}

export function closePopup(): void {
  const app = one('#app');
  if (app) render(null, app);
  delete html.dataset.state;
  delete html.dataset.auditId;
}
