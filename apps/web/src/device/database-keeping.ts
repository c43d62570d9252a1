import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Found, Keeping, Place, Shelf } from './shelf.js';

type Key = [person: string, shelf: string, name: string];

interface Kept extends DBSchema {
  kept: { key: Key; value: unknown };
}

const everything = (...from: string[]): IDBKeyRange => IDBKeyRange.bound(from, [...from, []]);

/** The browser's own database. Every key begins with the person, so that one's things are found, and forgotten, together. */
export class DatabaseKeeping implements Keeping {
  readonly lasts = true;

  private opened: Promise<IDBPDatabase<Kept>> | undefined;

  /** Throws where the browser refuses a database. */
  static async open(): Promise<DatabaseKeeping> {
    const keeping = new DatabaseKeeping();
    await keeping.database();
    return keeping;
  }

  /** Given up when a newer version of the app needs it or the browser takes it away, and opened again at the next use. */
  private database(): Promise<IDBPDatabase<Kept>> {
    const giveUp = () => void (this.opened = undefined);
    this.opened ??= openDB<Kept>('pathways', 1, {
      upgrade: made => void made.createObjectStore('kept'),
      blocking: (_current, _wanted, event) => {
        (event.target as IDBDatabase).close();
        giveUp();
      },
      terminated: giveUp,
    });
    this.opened.catch(giveUp);
    return this.opened;
  }

  async all(person: string, shelf: Shelf): Promise<Found[]> {
    const range = everything(person, shelf);
    const at = (await this.database()).transaction('kept').store;
    const [keys, values] = await Promise.all([at.getAllKeys(range), at.getAll(range)]);
    return keys.map(([, , name], index) => ({ name, value: values[index] }));
  }

  async write({ person, shelf, name }: Place, value: unknown): Promise<void> {
    const database = await this.database();
    if (value === undefined) await database.delete('kept', [person, shelf, name]);
    else await database.put('kept', value, [person, shelf, name]);
  }

  async forget(person: string): Promise<void> {
    await (await this.database()).delete('kept', everything(person));
  }

  async forgetShelf(person: string, shelf: Shelf): Promise<void> {
    await (await this.database()).delete('kept', everything(person, shelf));
  }

  async people(): Promise<string[]> {
    return [...new Set((await (await this.database()).getAllKeys('kept')).map(([person]) => person))];
  }
}
