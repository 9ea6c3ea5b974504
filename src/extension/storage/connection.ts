import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';

/** A database that is opened when it is first needed, and again after anything that has closed it. */

/** Longest wait for a database: another window can hold one for as long as it is open, and a job must not stand still for that. */
const OPEN_MS = 5000;

interface Form<S extends DBSchema> {
  name: string;
  version: number;
  /** Makes the stores of a new database. */
  create(db: IDBPDatabase<S>): void;
}

/** `onClosed`: another window, or the browser, has closed it. */
function open<S extends DBSchema>({ name, version, create }: Form<S>, onClosed: () => void): Promise<IDBPDatabase<S>> {
  return openDB<S>(name, version, {
    upgrade: create,
    // Another window wants to change the form: it must not have to wait for this one.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      onClosed();
    },
    terminated: onClosed,
  });
}

/** A database without any store holds nothing, and would never get one: it is made anew. */
async function openWhole<S extends DBSchema>(form: Form<S>, onClosed: () => void): Promise<IDBPDatabase<S>> {
  const db = await open(form, onClosed);
  if (db.objectStoreNames.length > 0) return db;
  db.close();
  await deleteDB(form.name);
  return open(form, onClosed);
}

/** Rejects when time is up. What comes after that is closed again, so that it stands in nobody's way. */
function inTime<S extends DBSchema>(opening: Promise<IDBPDatabase<S>>, name: string): Promise<IDBPDatabase<S>> {
  let late = false;
  let clock: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    clock = setTimeout(() => {
      late = true;
      reject(new DOMException(`${name} is held by another window`, 'TimeoutError'));
    }, OPEN_MS);
  });
  opening.then(
    (db) => late && db.close(),
    () => {},
  );
  return Promise.race([opening, timeout]).finally(() => clearTimeout(clock));
}

/** Gives the open database. Rejects where the browser gives none, or not in time; the next call is the next try. */
export type Connection<S extends DBSchema> = () => Promise<IDBPDatabase<S>>;

export function connectionTo<S extends DBSchema>(form: Form<S>): Connection<S> {
  let opened: Promise<IDBPDatabase<S>> | null = null;

  function start(): Promise<IDBPDatabase<S>> {
    const forget = (): void => {
      if (opened === mine) opened = null;
    };
    const mine = inTime(openWhole(form, forget), form.name);
    mine.catch(forget);
    return mine;
  }

  return () => {
    opened ??= start();
    return opened;
  };
}
