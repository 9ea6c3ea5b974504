import 'fake-indexeddb/auto';
import { type DBSchema, deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { connectionTo } from '../../../src/extension/storage/connection.ts';

interface Notes extends DBSchema {
  notes: { key: string; value: string };
}

const NAME = 'notes';
const formOf = (version: number) => ({
  name: NAME,
  version,
  create: (db: { objectStoreNames: DOMStringList; createObjectStore(name: 'notes'): unknown }) => {
    if (!db.objectStoreNames.contains('notes')) db.createObjectStore('notes');
  },
});
const connect = (version = 1) => connectionTo<Notes>(formOf(version) as never);

beforeEach(() => deleteDB(NAME));
afterEach(() => {
  vi.useRealTimers();
});

describe('a database', () => {
  test('is opened once, and again after another window has closed it for a newer form', async () => {
    const connection = connect();
    const db = await connection();
    expect(await connection()).toBe(db);
    await db.put('notes', 'first', 'a');
    const newer = await openDB<Notes>(NAME, 2, { blocked: () => expect.unreachable('the older one has closed itself') });
    await expect(connection()).rejects.toMatchObject({ name: 'VersionError' });
    newer.close();
    expect(await (await connect(2)()).get('notes', 'a')).toBe('first');
  });

  test('that another window does not let go of is not waited for without end, and opened when it is free', async () => {
    const holder = await openDB<Notes>(NAME, 1, { upgrade: (db) => void db.createObjectStore('notes') });
    await holder.put('notes', 'first', 'a');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const connection = connect(2);
    const waiting = expect(connection()).rejects.toMatchObject({ name: 'TimeoutError' });
    await vi.advanceTimersByTimeAsync(60_000);
    await waiting;
    vi.useRealTimers();
    holder.close();
    await vi.waitFor(async () => expect(await (await connection()).get('notes', 'a')).toBe('first'));
    // What came too late was closed: it holds up nobody.
    const newest = await openDB<Notes>(NAME, 3);
    expect(newest.version).toBe(3);
    newest.close();
  });

  test('that could not be opened is opened at the next try', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('The user denied permission to access the database', 'UnknownError');
    });
    const connection = connect();
    await expect(connection()).rejects.toMatchObject({ name: 'UnknownError' });
    expect((await connection()).objectStoreNames).toContain('notes');
    open.mockRestore();
  });

  test('without any store is made anew; one with some is left as it is', async () => {
    (await openDB(NAME, 1)).close();
    expect((await connect()()).objectStoreNames).toContain('notes');
    await deleteDB(NAME);
    (await openDB(NAME, 1, { upgrade: (db) => void db.createObjectStore('others') })).close();
    expect([...(await connect()()).objectStoreNames]).toEqual(['others']);
  });
});
