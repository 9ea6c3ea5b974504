import 'fake-indexeddb/auto';
import { readFile } from 'node:fs/promises';
import { beforeEach, expect, test, vi } from 'vitest';
import { clearLibrary, latestAudit, latestDossier, listAudits, removeAudits } from '../../../src/extension/storage/library/audits.ts';
import { makeBackup, parseBackup, restoreBackup } from '../../../src/extension/storage/library/backup.ts';
import { fakeBrowser } from '../fake-browser.ts';
import { exportDossier } from '../../../src/export/export.ts';
import { loadReportLanguage } from '../../../src/present/report/language.ts';
import { READERS } from '../../export/said.ts';

const held = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../../src/extension/platform/browser.ts', () => ({
  get browser() {
    return held.browser;
  },
}));

vi.mock('../../../src/extension/background/page-script.ts', () => ({}));

const NAME = 'sample https://sugutasu.example';
const fetched: string[] = [];

/** The package, and nothing of the web. */
vi.stubGlobal('fetch', async (address: string) => {
  fetched.push(address);
  if (!address.startsWith('chrome-extension://hisho/demo/')) throw new TypeError('nothing of the web is asked for');
  const bytes = await readFile(address.replace('chrome-extension://hisho', 'public')).catch(() => null);
  if (!bytes) throw new TypeError('no such file');
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'text/html' } });
});
vi.stubGlobal('navigator', { onLine: true });
vi.setConfig({ testTimeout: 30_000 });

let browser: ReturnType<typeof fakeBrowser>;
let open: (name: string, again: boolean, isPrivate?: boolean) => Promise<unknown>;

beforeEach(async () => {
  await clearLibrary();
  fetched.length = 0;
  browser = fakeBrowser();
  held.browser = browser;
  vi.resetModules();
  const { openSample } = await import('../../../src/extension/background/open-sample.ts');
  open = (name, again, isPrivate = false) => openSample({ name, again, isPrivate });
});

const ended = () =>
  vi.waitFor(() => {
    const all = browser.storage.session.all();
    if ((all[`job:${NAME}`] as { phase?: string } | undefined)?.phase !== 'done' || `run:${NAME}` in all) throw new Error('still running');
  }, 20_000);

test('a sample is audited from files of the package, and kept as a sample', async () => {
  expect(await open('sugutasu', false)).toMatchObject({ state: 'job', origin: 'https://sugutasu.example', job: { sample: true, phase: 'running' } });
  await ended();
  const saved = await latestAudit(NAME);
  expect(saved?.audit.site).toMatchObject({ origin: 'https://sugutasu.example', providerName: '合同会社スグタス', sample: true });
  expect(saved?.audit.pages.filter(({ status }) => status === 'read')).toHaveLength(7);
  expect(await latestAudit('https://sugutasu.example')).toBeNull();
  expect(fetched.length).toBeGreaterThan(7);
  expect(fetched.filter((address) => !address.startsWith('chrome-extension://hisho/demo/sugutasu/'))).toEqual([]);
});

test('it is shown as it is until the person wants it anew, or has removed it', async () => {
  await open('sugutasu', false);
  await ended();
  const [first] = await listAudits();
  expect(await open('sugutasu', false)).toMatchObject({ job: { id: first?.id, phase: 'done' } });
  expect(await open('sugutasu', true)).toMatchObject({ job: { phase: 'running' } });
  await ended();
  const both = await listAudits();
  expect(both).toHaveLength(2);
  await removeAudits(both.map(({ id }) => id));
  expect(await open('sugutasu', false)).toMatchObject({ job: { phase: 'running' } });
  await ended();
});

test('in a private window it is an audit of its own, kept nowhere, and goes with the window', async () => {
  const mine = 'job:private https://sugutasu.example';
  browser.fake.tabs.set(5, { id: 5, incognito: true });
  await open('sugutasu', false, true);
  await vi.waitFor(() => expect(browser.storage.session.all()[mine]).toMatchObject({ phase: 'done', isPrivate: true, sample: true }), 20_000);
  const { id } = browser.storage.session.all()[mine] as { id: string };
  expect(await open('sugutasu', false, true)).toMatchObject({ job: { id, phase: 'done' } });
  expect(await listAudits()).toEqual([]);
  browser.fake.tabs.delete(5);
  for (const listener of browser.tabs.onRemoved.listeners) listener(5);
  await vi.waitFor(() => expect(browser.storage.session.all()).toEqual({}));
});

test('a private window that is closed before the end leaves nothing either', async () => {
  expect(await open('sugutasu', false, true)).toMatchObject({ job: { phase: 'running', isPrivate: true } });
  await vi.waitFor(() => expect(browser.storage.session.all()).toEqual({}), 20_000);
  expect(await listAudits()).toEqual([]);
});

test('a back-up holds it as a sample, and every export says so', async () => {
  await open('sugutasu', false);
  await ended();
  const text = JSON.stringify(await makeBackup('2026-11-22T00:00:00.000Z'));
  await restoreBackup(parseBackup(text), 'replace');
  expect(await listAudits()).toMatchObject([{ origin: NAME, sample: true }]);
  expect(() => parseBackup(text.replaceAll(NAME, 'https://sugutasu.example'))).toThrow(/one site/);
  const dossier = await latestDossier(NAME);
  const language = await loadReportLanguage('ja');
  if (!dossier) throw new Error('the sample is not kept');
  for (const format of ['md', 'csv', 'html', 'xlsx'] as const) expect(READERS[format](exportDossier(dossier, format, language).data)).toContain('合同会社スグタス（見本）');
  expect(exportDossier(dossier, 'json', language).data).toContain('"sample": true');
});
