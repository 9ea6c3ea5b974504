import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { changeAdditions, withVerdict } from '../../../../src/extension/storage/library/additions.ts';
import { clearLibrary, listAudits, saveAudit } from '../../../../src/extension/storage/library/audits.ts';
import { countedLines, ignoredIn } from '../../../../src/extension/storage/library/counted.ts';
import { saved } from './sample.ts';

const A = 'https://a.example';

beforeEach(async () => {
  await clearLibrary();
  await saveAudit(saved('1', A, 3));
  await saveAudit(saved('2', A, 4));
});

describe('lines as the profile counts them', () => {
  test('what is left out leaves the newest line; older ones stay as they were made', async () => {
    const [newest, older] = await listAudits();
    const { findings } = saved('2', A, 4).audit;
    const one = findings.find(({ status, id }) => status === 'missing' && !id.startsWith('flag.'));
    const lines = await countedLines(await listAudits(), [one?.id ?? '']);
    expect(lines[0]).toEqual({ ...newest, missing: (newest?.missing ?? 0) - 1 });
    expect(lines[1]).toEqual(older);
  });

  test('the person’s own verdict is what is left out', async () => {
    const { findings } = saved('2', A, 4).audit;
    const one = findings.find(({ status, id }) => status === 'missing' && !id.startsWith('flag.'))?.id ?? '';
    await changeAdditions(A, (now) => withVerdict(now, { criterion: one, status: 'met', note: '', at: '2026-11-23T00:00:00.000Z' }));
    const [before] = await listAudits();
    const [line] = await countedLines(await listAudits(), [one]);
    expect(line).toMatchObject({ met: (before?.met ?? 0) - 1, missing: before?.missing });
  });

  test('nothing left out, nothing looked at', async () => {
    const lines = await listAudits();
    expect(await countedLines(lines, ignoredIn({ 'contact.phone': 3 }))).toEqual(lines);
    expect(ignoredIn({ 'contact.phone': 3, 'company.map': 0 })).toEqual(['company.map']);
  });
});
