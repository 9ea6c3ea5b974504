import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { JobState } from '../../../src/extension/messages/protocol.ts';
import { jobOf } from '../../../src/extension/storage/library/saved-audit.ts';
import { fakeBrowser } from '../fake-browser.ts';
import { saved } from '../storage/library/sample.ts';

const held = vi.hoisted(() => ({ browser: undefined as unknown as ReturnType<typeof fakeBrowser> }));
vi.mock('../../../src/extension/platform/browser.ts', () => ({
  get browser() {
    return held.browser;
  },
}));
vi.mock('../../../src/extension/background/page-script.ts', () => ({}));
const { keepUnsaved } = await import('../../../src/extension/background/keep-unsaved.ts');
const { keepJob } = await import('../../../src/extension/storage/jobs.ts');
const { clearLibrary, listAudits } = await import('../../../src/extension/storage/library/audits.ts');
const { readShown, showJob } = await import('../../../src/extension/storage/shown-jobs.ts');

const A = 'https://a.example';
const job = (more: Partial<JobState> = {}): JobState => ({ ...jobOf(saved('a.example', A), []), ...more });

/** Nothing can be put into the database while `task` runs. */
async function withoutRoom(task: () => Promise<unknown>): Promise<void> {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  await task().finally(() => put.mockRestore());
}

beforeEach(async () => {
  held.browser = fakeBrowser();
  await clearLibrary();
});

test('an audit for which there was no room is saved when there is some', async () => {
  await withoutRoom(() => keepJob(job()));
  await withoutRoom(keepUnsaved);
  expect(await readShown(A)).toEqual(job({ error: 'storage-full' }));
  expect(await listAudits()).toEqual([]);
  await keepUnsaved();
  expect(await readShown(A)).toEqual(job());
  expect(await listAudits()).toMatchObject([{ origin: A }]);
});

test('what runs, what is private and what was saved stays as it is', async () => {
  const states = [job({ phase: 'running', finishedAt: null }), job({ origin: 'https://b.example', isPrivate: true }), job({ origin: 'https://c.example', error: 'tab-closed' })];
  for (const state of states) await showJob(state);
  await keepUnsaved();
  expect(Object.values(held.browser.storage.session.all())).toEqual(states);
  expect(await listAudits()).toEqual([]);
});
